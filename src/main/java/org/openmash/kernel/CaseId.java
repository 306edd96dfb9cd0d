package org.openmash.kernel;

import java.util.UUID;

/** What the council does for one child, from the decision that began it to its end. */
public record CaseId(UUID value) implements Id {

  public static CaseId next() {
    return new CaseId(Id.random());
  }

  public static CaseId parse(String text) {
    return new CaseId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
