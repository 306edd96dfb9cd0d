package org.openmash.family;

import org.jspecify.annotations.Nullable;
import org.openmash.kernel.PersonId;

/**
 * Whom a fact is about.
 *
 * @param person on whose page it is written
 * @param other null where there is no second person with a record
 * @param home null unless it says who lives where
 */
public record About(PersonId person, @Nullable PersonId other, @Nullable HomeId home) {

  public static About pair(PersonId person, PersonId other) {
    return new About(person, other, null);
  }

  public static About alone(PersonId person) {
    return new About(person, null, null);
  }

  public static About livesAt(PersonId person, HomeId home) {
    return new About(person, null, home);
  }
}
