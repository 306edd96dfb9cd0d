package org.openmash.guest;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openmash.access.Allowance;
import org.openmash.access.Allowances;
import org.openmash.kernel.EmailAddress;
import org.openmash.notification.CodeOutbox;
import org.springframework.stereotype.Component;

/**
 * How often codes are sent (each may be guessed at five times): one mailbox gets few, whoever asks
 * for them; one network may ask for more, since a hospital shares an address.
 */
@Component
class CodeMailing {

  private final Allowances allowances;
  private final CodeOutbox outbox;

  CodeMailing(Allowances allowances, CodeOutbox outbox) {
    this.allowances = allowances;
    this.outbox = outbox;
  }

  /** Takes one sending out of the purses; when one is empty, says until when. */
  Optional<Duration> take(String email, String network) {
    return allowances.takeAll(
        List.of(
            new Allowance("codes from " + network, 200, Duration.ofSeconds(5)),
            new Allowance("code for " + email + " from " + network, 4, Duration.ofMinutes(3)),
            new Allowance("code for " + email, 12, Duration.ofMinutes(2))));
  }

  void send(EmailAddress to, String code, Locale language) {
    outbox.send(to, code, language);
  }
}
