package org.openmash;

import java.io.PrintStream;
import java.util.List;
import org.openmash.kernel.Announcement;
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
  private final ObjectProvider<Announcement> announcements;

  Ready(Environment environment, ObjectProvider<Announcement> announcements) {
    this.environment = environment;
    this.announcements = announcements;
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
    List<String> more =
        announcements.orderedStream().flatMap(a -> a.lines(address).stream()).toList();
    out.printf("%nOpenMASH is ready: %s%n", address);
    more.forEach(line -> out.println("  " + line));
    out.printf(
        "  Health and metrics: http://localhost:%s/actuator (Ctrl-C stops the hub)%n%n",
        environment.getProperty("local.management.port", ""));
  }
}
