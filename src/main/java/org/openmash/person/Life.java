package org.openmash.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What must be said of somebody wherever they are named.
 *
 * @param ended null while nobody said so
 * @param on the day of it, as exactly as the precision says
 * @param ageDisputed whether how old they are is disputed, or was assessed and not settled
 * @param bornBetween within what all who speak of a disputed age allow; null where nobody named a
 *     date or an age
 * @param closed only those who are named know of the record
 */
public record Life(
    @Nullable Ending ended,
    @Nullable LocalDate on,
    IdentityForm.@Nullable Precision precision,
    boolean ageDisputed,
    @Nullable Span bornBetween,
    boolean closed) {

  static final Life OPEN = new Life(null, null, null, false, null, false);

  Life ended(Ending how, @Nullable LocalDate day, IdentityForm.@Nullable Precision known) {
    return new Life(how, day, known, ageDisputed, bornBetween, closed);
  }

  Life disputed(@Nullable Span between) {
    return new Life(ended, on, precision, true, between, closed);
  }

  Life settled() {
    return new Life(ended, on, precision, false, null, closed);
  }

  /** Two days and all between them. */
  public record Span(LocalDate from, LocalDate until) {

    /** From the earlier of both beginnings to the later of both ends. */
    Span around(Span other) {
      return new Span(
          from.isBefore(other.from) ? from : other.from,
          until.isAfter(other.until) ? until : other.until);
    }
  }
}
