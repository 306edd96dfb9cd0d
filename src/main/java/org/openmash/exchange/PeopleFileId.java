package org.openmash.exchange;

import java.util.UUID;
import org.openmash.kernel.Id;

/** One file of people. */
public record PeopleFileId(UUID value) implements Id {

  static PeopleFileId next() {
    return new PeopleFileId(Id.random());
  }

  public static PeopleFileId parse(String text) {
    return new PeopleFileId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
