package org.openmash.returns.cin;

import java.time.LocalDate;
import org.openmash.deadline.WorkingDays;

/** Days from which something is too old, counted back in England's working days. */
final class CutOffs {

  private static final WorkingDays ENGLAND = new WorkingDays();

  private CutOffs() {}

  /** So many working days before this day, which itself is not counted. */
  static LocalDate before(LocalDate day, int workingDays) {
    return ENGLAND.after(day, -workingDays);
  }
}
