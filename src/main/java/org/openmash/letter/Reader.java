package org.openmash.letter;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.PersonId;
import org.openmash.secret.Hearer;

/**
 * Somebody a letter goes to.
 *
 * @param person their record; null for agencies and whoever has none
 * @param agency null for people and whoever is in no directory
 */
public record Reader(
    UUID id, LetterForm.Whom whom, @Nullable UUID person, @Nullable UUID agency, String name) {

  Hearer hearer() {
    return whom == LetterForm.Whom.AGENCY
        ? new Hearer.Organisation(name)
        : new Hearer.Someone(person == null ? null : new PersonId(person), name);
  }

  public boolean ofFamily() {
    return whom == LetterForm.Whom.PERSON;
  }

  @Nullable AgencyId agencyId() {
    return agency == null ? null : new AgencyId(agency);
  }

  boolean isCalled(String typed) {
    return plain(typed).equals(plain(name));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
