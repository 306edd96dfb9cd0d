package org.openmash.audit;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the trail is anchored.
 *
 * @param heads the directory the head of the chain is published to, best on another disk or
 *     machine; absent: audit-heads inside the data directory
 */
@ConfigurationProperties("openmash.audit")
record AuditSettings(@Nullable Path heads) {}
