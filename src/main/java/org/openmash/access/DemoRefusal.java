package org.openmash.access;

import java.net.URI;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.WrongSetting;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * In the demo anybody is anybody, so the demo refuses to start where something real may be near:
 * beside the profile "production", a public https address, a mail server that is not this machine,
 * or people who were not invented.
 */
@Component
@Profile("demo")
class DemoRefusal {

  private static final String INSTEAD =
      " Start without the demo (--demo none), or take the setting away.";

  DemoRefusal(Environment environment, AccessSettings settings, AccountStore accounts, Work work) {
    refuse(environment, settings);
    if (work.as(Actor.system("start"), () -> accounts.holds(false))) {
      throw new WrongSetting(
          "The demo lets anybody in as anybody, and this database holds the accounts of real people. Start without the demo (--demo none), or name an empty directory with --data.");
    }
  }

  static void refuse(Environment environment, AccessSettings settings) {
    if (environment.acceptsProfiles(Profiles.of("production"))) {
      throw new WrongSetting(
          "The demo lets anybody in as anybody, and the profile \"production\" is on." + INSTEAD);
    }
    if (settings.isHttps() && !isThisMachine(URI.create(settings.address()).getHost())) {
      throw new WrongSetting(
          "The demo lets anybody in as anybody, and openmash.address (%s) looks like a real hub's."
                  .formatted(settings.address())
              + INSTEAD);
    }
    String mail =
        environment.getProperty(
            "openmash.mail.host", environment.getProperty("spring.mail.host", ""));
    if (!mail.isBlank() && !isThisMachine(mail)) {
      throw new WrongSetting(
          "The demo would send its invented letters to real people through the mail server %s."
                  .formatted(mail)
              + INSTEAD);
    }
  }

  private static boolean isThisMachine(String host) {
    return host.equals("localhost") || host.equals("::1") || host.matches("127(\\.[0-9]{1,3}){3}");
  }
}
