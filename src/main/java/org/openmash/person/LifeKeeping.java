package org.openmash.person;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openmash.form.Filling;
import org.openmash.form.Forms;
import org.openmash.form.Recorded;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;
import org.springframework.stereotype.Component;

/** Keeps life events and takes them back: a record says what follows from those that stand. */
@Component
class LifeKeeping {

  private final LifeStore store;
  private final PersonStore persons;
  private final Rewriting rewriting;
  private final Forms forms;
  private final LifePapers papers;

  LifeKeeping(
      LifeStore store, PersonStore persons, Rewriting rewriting, Forms forms, LifePapers papers) {
    this.store = store;
    this.persons = persons;
    this.rewriting = rewriting;
    this.forms = forms;
    this.papers = papers;
  }

  /**
   * Holds records still, always in the same order, and asks whether it can happen to them.
   *
   * @throws NotRecorded where it cannot
   */
  List<PersonLine> ready(LifeEvent.Kind kind, List<PersonId> ids) {
    lock(ids);
    Map<PersonId, PersonId> kept = persons.keptAs(ids);
    return ids.stream()
        .map(id -> {
          PersonLine line = persons.line(id).orElseThrow(UnknownId::new);
          if (!id.equals(kept.get(id))) {
            throw new NotRecorded("person.life.refused.joined");
          }
          if (!kind.canHappenTo(line)) {
            throw new NotRecorded("person.life.refused." + kind.word());
          }
          return line;
        })
        .toList();
  }

  private void lock(List<PersonId> ids) {
    ids.stream().sorted(Comparator.comparing(PersonId::value)).forEach(persons::lock);
  }

  long add(Actor actor, PersonId id, LifeEvent.Kind kind, Recorded recorded) {
    return store.add(id, kind, recorded, actor.user(), papers.now());
  }

  void touch(long event, PersonId person, int place) {
    store.touch(event, person, place);
  }

  /** Says of a record what follows from the events that stand. */
  void mark(PersonId id) {
    Life life = Life.OPEN;
    for (LifeStore.Row row : store.of(id)) {
      life = event(row).after(life, row.place());
    }
    store.mark(id, life);
  }

  private LifeEvent event(LifeStore.Row row) {
    if (forms.fill(row.kind().form(), row.recorded().answers())
            instanceof Filling.Complete<?> complete
        && complete.record() instanceof LifeEvent event) {
      return event;
    }
    throw new IllegalStateException("an event that was kept no longer fits its form");
  }

  /**
   * An event that stands, found from one of the records it touched.
   *
   * @throws UnknownId when there is none
   */
  LifeStore.Row find(PersonId person, long id) {
    LifeStore.Row event = store.find(id).orElseThrow(UnknownId::new);
    if (!touchedBy(event).contains(person)) {
      throw new UnknownId();
    }
    return event;
  }

  List<PersonId> touchedBy(LifeStore.Row event) {
    return store.touchedBy(event.id()).stream().map(LifeStore.Touched::person).toList();
  }

  /** Everything is again what it was before the event, but for what somebody wrote since. */
  void takeBack(Actor actor, LifeStore.Row event, String because) {
    lock(touchedBy(event));
    List<LifeStore.Touched> records = store.touchedBy(event.id());
    if (records.stream().anyMatch(each -> store.of(each.person()).getLast().id() != event.id())) {
      throw new NotRecorded("person.life.refused.later");
    }
    store.takeBack(event.id(), because, actor.user(), papers.now());
    for (LifeStore.Touched each : records) {
      if (each.begun()) {
        rewriting.goAgain(event.id(), each.person());
      } else {
        rewriting.restore(actor, event.id(), each.person());
        mark(each.person());
      }
    }
    if (event.kind() == LifeEvent.Kind.ADOPTION) {
      close(event.of(), Set.of());
      papers.notAdopted(actor, event.id());
    } else {
      records.forEach(each -> papers.takenBack(actor, each.person(), event.kind()));
    }
  }

  /** Notes that others know of a closed record now. */
  void noteChangeOf(Actor actor, LifeStore.Row adoption) {
    papers.adoptionChanged(actor, adoption.id());
  }

  /** Closes a record, and those joined to it, to all but these; opens it where these are none. */
  void close(PersonId id, Set<UserId> named) {
    store.name(Stream.concat(Stream.of(id), persons.joinedTo(id).stream()).toList(), named);
  }
}
