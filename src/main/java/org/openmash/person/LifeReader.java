package org.openmash.person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openmash.form.Answers;
import org.openmash.form.Recorded;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Scope;
import org.openmash.kernel.UnknownId;
import org.springframework.stereotype.Component;

/** Shows what happened in a life. */
@Component
class LifeReader {

  private final LifeKeeping keeping;
  private final LifeStore store;
  private final PersonStore persons;
  private final Concerned concerned;
  private final LifePapers papers;

  LifeReader(
      LifeKeeping keeping,
      LifeStore store,
      PersonStore persons,
      Concerned concerned,
      LifePapers papers) {
    this.keeping = keeping;
    this.store = store;
    this.persons = persons;
    this.concerned = concerned;
    this.papers = papers;
  }

  LifeView view(Actor actor, PersonId id) {
    PersonLine line = persons.line(id).orElseThrow(UnknownId::new);
    return new LifeView(
        store.of(id).stream().map(row -> lived(actor, id, row)).toList(),
        Stream.of(LifeEvent.Kind.values()).filter(kind -> kind.canHappenTo(line)).toList(),
        line.life().ended() == null ? List.of() : concerned.owed(actor, id),
        papers.of(actor, id, store.adoptionsOf(id)));
  }

  /** What a report says of the birth of this baby; empty where none does. */
  Answers reportedBirth(Actor actor, PersonId id) {
    return concerned.reportedBirth(actor, id).orElse(Answers.none());
  }

  private Lived lived(Actor actor, PersonId id, LifeStore.Row row) {
    List<PersonId> others =
        keeping.touchedBy(row).stream().filter(other -> !other.equals(id)).toList();
    return new Lived(
        row.id(), row.kind(), row.of(), own(row), row.by(), row.at(), known(actor, others));
  }

  /** A brother's or sister's facts stand on their own record. */
  private static Recorded own(LifeStore.Row row) {
    Recorded whole = row.recorded();
    if (row.kind() != LifeEvent.Kind.BIRTH) {
      return whole;
    }
    Answers baby = whole.answers().each("babies").get(row.place());
    return new Recorded(
        whole.form(),
        whole.definition(),
        whole.answers().with("babies", List.of(baby.tree())),
        whole.said());
  }

  /** Unborn babies on record who may be this one's twins. */
  List<PersonLine> unbornBeside(Actor actor, PersonId id) {
    return known(actor, concerned.unbornBeside(id));
  }

  /** The program, which keeps clocks and names nobody, counts the restricted ones too. */
  List<PersonLine> unborn(Actor actor, LocalDate since) {
    List<PersonId> all = concerned.unborn(since);
    return actor.scope() == Scope.SYSTEM
        ? List.copyOf(persons.lines(all).values())
        : known(actor, all);
  }

  private List<PersonLine> known(Actor actor, List<PersonId> ids) {
    return persons.lines(ids).values().stream()
        .filter(line -> Searching.mayKnow(actor, line))
        .sorted(Comparator.comparing(PersonLine::name))
        .toList();
  }
}
