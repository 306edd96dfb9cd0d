package org.openmash.operations.web;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.operations.OperationsSettings;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Whom to tell of a weakness, where those who look for one look first (RFC 9116). */
@Controller
@Guarded(Policy.ANYONE)
class SecurityText {

  private final OperationsSettings settings;
  private final Clock clock;

  SecurityText(OperationsSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @GetMapping("/.well-known/security.txt")
  ResponseEntity<String> show() {
    if (settings.securityContact() == null || settings.securityContact().isBlank()) {
      return ResponseEntity.notFound().build();
    }
    return ResponseEntity.ok()
        .contentType(MediaType.TEXT_PLAIN)
        .body(
            """
            Contact: %s
            Expires: %s
            Preferred-Languages: en, cy
            """
                .formatted(
                    settings.securityContact(),
                    clock.instant().plus(Duration.ofDays(180)).truncatedTo(ChronoUnit.DAYS)));
  }
}
