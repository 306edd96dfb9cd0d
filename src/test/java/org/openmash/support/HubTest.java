package org.openmash.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openmash.database.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole program on real PostgreSQL, time standing still at Tuesday 3 March 2026,
 * 10:00. One Spring context serves all of them: a test makes the agencies and people it needs and
 * cleans nothing.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "openmash.data=target/test-data",
      "openmash.audit.heads=target/test-data/audit-heads/${random.uuid}",
      "openmash.mail.automatic=false",
      "management.server.port=0"
    })
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@ContextConfiguration(initializers = TestDatabase.class)
@ExtendWith(FrozenTime.class)
public @interface HubTest {}
