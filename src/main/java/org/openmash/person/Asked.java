package org.openmash.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said of somebody who may be known: as much as was heard, and nothing need be.
 *
 * @param name in any order; empty when nobody said it
 * @param about an age in years, where no date was said
 * @param mother of an unborn baby, as she was named
 * @param postcode whole or its first half
 */
public record Asked(
    String name,
    @Nullable LocalDate born,
    @Nullable LocalDate expected,
    @Nullable Integer about,
    IdentityForm.Sex sex,
    @Nullable String mother,
    @Nullable String nhsNumber,
    @Nullable String upn,
    @Nullable String postcode) {

  /** Somebody by name alone. */
  public static Asked named(String name) {
    return new Asked(name, null, null, null, IdentityForm.Sex.NOT_KNOWN, null, null, null, null);
  }

  boolean isNothing() {
    return name.isBlank()
        && born == null
        && expected == null
        && nhsNumber == null
        && upn == null
        && postcode == null
        && mother == null;
  }
}
