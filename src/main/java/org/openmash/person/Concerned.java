package org.openmash.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the modules above what they have to do with a person, whichever record it was about. */
@Component
class Concerned {

  private final PersonStore persons;
  private final Pregnancies pregnancies;
  private final ObjectProvider<Involvement> involvements;
  private final ObjectProvider<Dealings> dealings;

  Concerned(
      PersonStore persons,
      Pregnancies pregnancies,
      ObjectProvider<Involvement> involvements,
      ObjectProvider<Dealings> dealings) {
    this.persons = persons;
    this.pregnancies = pregnancies;
    this.involvements = involvements;
    this.dealings = dealings;
  }

  /**
   * Newest first. What reached the hub before the birth was about every baby of the pregnancy,
   * whichever record goes on.
   */
  List<PersonContact> contacts(Actor actor, PersonId id) {
    List<PersonContact> all = new ArrayList<>(contacts(actor, records(actor, id)));
    pregnancies
        .before(id)
        .ifPresent(before ->
            contacts(actor, records(actor, before.unborn())).stream()
                .filter(contact -> isBefore(contact, before.recordedAt()))
                .filter(contact -> !all.contains(contact))
                .forEach(all::add));
    return all.stream().sorted(Comparator.comparing(PersonContact::at).reversed()).toList();
  }

  private static boolean isBefore(PersonContact contact, Instant birth) {
    return !contact.at().isAfter(birth);
  }

  private List<PersonContact> contacts(Actor actor, Collection<PersonId> records) {
    return involvements.stream().flatMap(each -> each.contacts(actor, records).stream()).toList();
  }

  List<Owed> owed(Actor actor, PersonId id) {
    List<PersonId> records = records(actor, id);
    return dealings.stream()
        .flatMap(each -> each.owed(actor, records).stream())
        .sorted(Comparator.comparing(Owed::due))
        .toList();
  }

  Optional<Answers> reportedBirth(Actor actor, PersonId id) {
    List<PersonId> records = records(actor, id);
    return dealings.stream()
        .flatMap(each -> each.reportedBirth(actor, records).stream())
        .findFirst();
  }

  /** Unborn babies on record who may be of the same pregnancy. */
  List<PersonId> unbornBeside(PersonId id) {
    return pregnancies.unbornBeside(id);
  }

  List<PersonId> unborn(LocalDate since) {
    return pregnancies.unborn(since);
  }

  /** Every record that is theirs, but for those this actor may not open. */
  private List<PersonId> records(Actor actor, PersonId id) {
    Set<PersonId> all = persons.oneWith(List.of(id)).getOrDefault(id, Set.of(id));
    return persons.lines(all).values().stream()
        .filter(line -> Searching.mayKnow(actor, line))
        .map(PersonLine::id)
        .toList();
  }
}
