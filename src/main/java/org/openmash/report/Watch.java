package org.openmash.report;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.openmash.access.Allowance;
import org.openmash.access.Allowances;
import org.openmash.referral.Suspicion;
import org.springframework.stereotype.Component;

/**
 * Looks whether a report was sent by a person: no puzzle, only what a program does and people do
 * not. Whatever it finds, the report is taken; the hub looks at it in a tray of its own.
 */
@Component
public class Watch {

  /** Nobody reads eight questions and answers them in less. */
  private static final Duration SHORTEST = Duration.ofSeconds(15);

  private static final Allowance CROWD = new Allowance("reports", 300, Duration.ofSeconds(12));

  private final Allowances allowances;

  Watch(Allowances allowances) {
    this.allowances = allowances;
  }

  /**
   * What speaks against a person.
   *
   * @param trap what stood in the field that people do not see
   * @param taken from beginning to sending
   * @param network where it came from
   */
  public Set<Suspicion> look(String trap, Duration taken, String network) {
    Set<Suspicion> found = EnumSet.noneOf(Suspicion.class);
    if (!trap.isBlank()) {
      found.add(Suspicion.HIDDEN_FIELD);
    }
    if (taken.compareTo(SHORTEST) < 0) {
      found.add(Suspicion.TOO_FAST);
    }
    if (isTooMany(new Allowance("reports from " + network, 10, Duration.ofMinutes(6)))
        || isTooMany(new Allowance("reports near " + near(network), 60, Duration.ofMinutes(1)))) {
      found.add(Suspicion.NETWORK);
    }
    // A flood that is known for one already must not make everybody else suspect.
    if (found.isEmpty() && isTooMany(CROWD)) {
      found.add(Suspicion.CROWD);
    }
    return found;
  }

  private boolean isTooMany(Allowance allowance) {
    return allowances.take(allowance).isPresent();
  }

  /** The first three parts of an IPv4 address, the first four groups of an IPv6 one. */
  private static String near(String network) {
    return network.contains(":")
        ? network.replaceFirst("^((?:[^:]*:){4}).*", "$1")
        : network.replaceFirst("\\.\\d+$", "");
  }
}
