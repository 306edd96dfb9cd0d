package org.openmash.holding;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Subject;

/**
 * About whom something is kept: the records that are this one person, and the contacts in which
 * they were said to be a child.
 *
 * @param persons all records joined to be one person; more than one after a joining
 * @param contacts every contact a child of which was said to be this person
 * @param records whatever else of theirs lines may hang on: the police notification of a contact
 */
public record Whose(Set<PersonId> persons, Set<ReferralId> contacts, Set<Subject> records) {

  public Whose {
    persons = Set.copyOf(persons);
    contacts = Set.copyOf(contacts);
    records = Set.copyOf(records);
  }

  /** With nothing else. */
  public Whose(Set<PersonId> persons, Set<ReferralId> contacts) {
    this(persons, contacts, Set.of());
  }

  /** Of the contacts alone, as a query takes them. */
  public UUID[] contactIds() {
    return contacts.stream().map(ReferralId::value).toArray(UUID[]::new);
  }

  /** Of everything, as a query takes them. */
  public UUID[] ids() {
    return Stream.of(
            contacts.stream().map(ReferralId::value),
            persons.stream().map(PersonId::value),
            records.stream().map(Subject::id))
        .flatMap(each -> each)
        .toArray(UUID[]::new);
  }
}
