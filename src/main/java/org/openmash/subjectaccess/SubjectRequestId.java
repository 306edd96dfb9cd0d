package org.openmash.subjectaccess;

import java.util.UUID;
import org.openmash.kernel.Id;

/** A request of somebody for what is kept about them. */
public record SubjectRequestId(UUID value) implements Id {

  public static SubjectRequestId next() {
    return new SubjectRequestId(Id.random());
  }

  public static SubjectRequestId parse(String text) {
    return new SubjectRequestId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
