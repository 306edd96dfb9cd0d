package org.openmash.triage;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.ReferralId;

/**
 * A place in a list of contacts, after which the next page begins: nothing is skipped or shown
 * twice, however many arrive in between.
 *
 * @param moment what the list is ordered by first; null where no clock runs
 */
public record Place(@Nullable Instant moment, int weight, ReferralId referral) {

  /** For the address of the next page: no name in it. */
  @Override
  public String toString() {
    String micros =
        moment == null ? "x" : Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, moment));
    return micros + "." + weight + "." + referral;
  }

  /** Empty for anything that is no place. */
  public static Optional<Place> parse(String text) {
    String[] parts = text.split("\\.", 3);
    if (parts.length != 3 || !parts[0].matches("x|\\d{1,18}") || !parts[1].matches("\\d")) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Place(
              parts[0].equals("x")
                  ? null
                  : Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS),
              Integer.parseInt(parts[1]),
              new ReferralId(UUID.fromString(parts[2]))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
