package org.openmash.notification;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.WrongSetting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves.
 *
 * @param host the mail server; absent: the dev mailbox in the demo, nothing leaves otherwise
 * @param encrypted refuses to send over a connection that STARTTLS has not encrypted
 * @param from the sender everybody sees
 * @param attempts how often a message is tried before it counts as failed
 * @param patience how long each step of a conversation with the mail server may take; the whole of
 *     it may take five times as long
 * @param certificates a PEM file of the authorities that vouch for the mail server's certificate;
 *     absent: those that Java trusts
 * @param automatic false: nothing leaves until somebody calls the postman
 */
@ConfigurationProperties("openmash.mail")
record MailSettings(
    @Nullable String host,
    @DefaultValue("587") int port,
    @Nullable String user,
    @Nullable String password,
    @DefaultValue("true") boolean encrypted,
    @DefaultValue("no-reply@openmash.invalid") String from,
    @DefaultValue("12") int attempts,
    @DefaultValue("10s") Duration patience,
    @Nullable Path certificates,
    @DefaultValue("true") boolean automatic) {

  private static final int STEPS = 5;
  private static final Duration LONGEST_PATIENCE = Duration.ofSeconds(20);

  MailSettings {
    try {
      from = new EmailAddress(from).value();
    } catch (IllegalArgumentException e) {
      throw new WrongSetting(
          "openmash.mail.from", from, "an address like no-reply@hub.example.org");
    }
    if (attempts < 1 || attempts > 100) {
      throw new WrongSetting("openmash.mail.attempts", String.valueOf(attempts), "1 to 100");
    }
    if (!patience.isPositive() || patience.compareTo(LONGEST_PATIENCE) > 0) {
      throw new WrongSetting("openmash.mail.patience", patience.toString(), "20s or less (10s)");
    }
  }

  /** How long one conversation with the mail server may take as a whole. */
  Duration conversation() {
    return patience.multipliedBy(STEPS);
  }

  boolean hasServer() {
    return host != null && !host.isBlank();
  }

  /** The part of a Message-ID that says whose it is. */
  String domain() {
    return from.substring(from.indexOf('@') + 1);
  }
}
