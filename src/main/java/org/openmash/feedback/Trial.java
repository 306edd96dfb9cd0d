package org.openmash.feedback;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A district whose safeguarding mailboxes get a copy of every outcome.
 *
 * @param district the first half of a postcode
 * @param until the last day; null while it goes on
 */
public record Trial(UUID id, String district, LocalDate since, @Nullable LocalDate until) {

  /** Whether it holds for that district on that day. */
  boolean holds(String where, LocalDate day) {
    return district.equals(where) && !day.isBefore(since) && (until == null || !day.isAfter(until));
  }
}
