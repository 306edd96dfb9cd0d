package org.openmash.notification;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mailbox that mail comes back to (the sender's own); absent: only what the mail server refuses
 * at once is noticed.
 */
@ConfigurationProperties("openmash.mail.bounces")
record BounceSettings(
    @Nullable String host,
    @DefaultValue("993") int port,
    @Nullable String user,
    @Nullable String password,
    @DefaultValue("true") boolean encrypted,
    @DefaultValue("INBOX") String folder) {

  boolean isSet() {
    return host != null && !host.isBlank();
  }
}
