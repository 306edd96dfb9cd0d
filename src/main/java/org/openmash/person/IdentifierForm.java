package org.openmash.person;

import org.openmash.form.Limit;

/** A number somebody else knows a person by. */
public record IdentifierForm(Kind kind, @Limit(40) String value) {

  /** Whose number it is. */
  public enum Kind {
    HOSPITAL,
    CASE_SYSTEM,
    UNIQUE_LEARNER,
    HOME_OFFICE,
    OTHER
  }
}
