package org.openmash;

import java.io.PrintStream;
import java.util.List;
import org.openmash.access.Persona;
import org.openmash.access.Personas;
import org.openmash.notification.Mailbox;
import org.openmash.page.Languages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Says that the hub is ready and where: to a person in the demonstration, to the log elsewhere. */
@Component
class Ready {

  private static final Logger LOG = LoggerFactory.getLogger(Ready.class);

  private final Environment environment;
  private final ObjectProvider<Personas> personas;
  private final ObjectProvider<Mailbox> mailbox;
  private final Languages languages;

  Ready(
      Environment environment,
      ObjectProvider<Personas> personas,
      ObjectProvider<Mailbox> mailbox,
      Languages languages) {
    this.environment = environment;
    this.personas = personas;
    this.mailbox = mailbox;
    this.languages = languages;
  }

  @EventListener(ApplicationReadyEvent.class)
  void say() {
    String port = environment.getProperty("local.server.port");
    if (port == null || port.startsWith("-")) {
      return;
    }
    LOG.info("ready on port {}", port);
    if (environment.acceptsProfiles(Profiles.of("demo"))) {
      say("http://localhost:" + port, System.out);
    }
  }

  private void say(String address, PrintStream out) {
    List<Persona> people =
        personas.orderedStream().flatMap(p -> p.in(languages.english()).stream()).toList();
    out.printf("%nOpenMASH is ready: %s%n", address);
    if (!people.isEmpty()) {
      out.printf("  Sign in (%s/sign-in) as one of these made-up people:%n", address);
      people.forEach(p -> out.printf("    %-22s %s, %s%n", p.name(), p.role(), p.agency()));
    }
    mailbox.ifAvailable(
        box -> out.printf("  E-mail it would have sent lies in %s/mailbox%n", address));
    out.printf(
        "  Health and metrics: http://localhost:%s/actuator%n  Ctrl-C stops the hub; what was sent stays.%n%n",
        environment.getProperty("local.management.port", ""));
  }
}
