package org.openmash.training;

import java.util.UUID;
import org.openmash.kernel.Id;

/** One course on one day. */
public record CourseId(UUID value) implements Id {

  static CourseId next() {
    return new CourseId(Id.random());
  }

  public static CourseId parse(String text) {
    return new CourseId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
