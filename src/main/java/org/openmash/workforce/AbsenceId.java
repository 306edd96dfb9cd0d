package org.openmash.workforce;

import java.util.UUID;
import org.openmash.kernel.Id;

/** One time somebody was away. */
public record AbsenceId(UUID value) implements Id {

  static AbsenceId next() {
    return new AbsenceId(Id.random());
  }

  public static AbsenceId parse(String text) {
    return new AbsenceId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
