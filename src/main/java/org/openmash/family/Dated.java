package org.openmash.family;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that holds from one date to another, as exactly as either is known. */
public interface Dated {

  /** Null when nobody knows since when. */
  @Nullable Around since();

  /** Null while it goes on. */
  @Nullable Around until();

  /** Whether it holds on that day; what ended "in 2026" no longer holds in 2026. */
  default boolean holdsOn(LocalDate day) {
    Around since = since();
    Around until = until();
    return (since == null || !since.first().isAfter(day))
        && (until == null || until.first().isAfter(day));
  }
}
