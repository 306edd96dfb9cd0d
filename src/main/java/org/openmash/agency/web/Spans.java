package org.openmash.agency.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.form.FormPages.NotSo;

/** From a day to a later one. */
final class Spans {

  private Spans() {}

  static void check(LocalDate from, @Nullable LocalDate to) {
    if (to != null && to.isBefore(from)) {
      throw new NotSo("to", "agency.span.order");
    }
  }
}
