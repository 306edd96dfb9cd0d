package org.openmash.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From a day to a day, both included.
 *
 * @param to null while it lasts
 */
public record Span(LocalDate from, @Nullable LocalDate to) {

  public Span {
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("agency.span.order");
    }
  }

  public static Span since(LocalDate from) {
    return new Span(from, null);
  }

  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
