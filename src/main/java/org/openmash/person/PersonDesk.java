package org.openmash.person;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.form.Answers;
import org.openmash.form.Filling;
import org.openmash.form.Forms;
import org.openmash.form.Recorded;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.springframework.stereotype.Component;

/** Writes records, part by part. */
@Component
class PersonDesk {

  private final PersonStore store;
  private final Forms forms;
  private final Concerned concerned;
  private final Audit audit;
  private final Clock clock;

  PersonDesk(PersonStore store, Forms forms, Concerned concerned, Audit audit, Clock clock) {
    this.store = store;
    this.forms = forms;
    this.concerned = concerned;
    this.audit = audit;
    this.clock = clock;
  }

  Keeping add(Actor actor, Answers answers) {
    return switch (forms.fill(IdentityForm.class, answers)) {
      case Filling.Incomplete<IdentityForm> wrong -> new Keeping.Incomplete(wrong.problems());
      case Filling.Complete<IdentityForm> complete -> {
        PersonId id = PersonId.next();
        store.add(id, complete.record(), actor.user(), clock.instant());
        store.addPart(id, version(actor, Part.IDENTITY, 1, forms.recorded(complete)));
        audit.note(actor, Act.CREATED, Subject.of(Persons.KIND, id));
        yield new Keeping.Kept(id);
      }
    };
  }

  Keeping keep(Actor actor, PersonId id, Part part, Answers answers, int base) {
    return switch (forms.fill(part.form(), answers)) {
      case Filling.Incomplete<? extends Record> wrong -> new Keeping.Incomplete(wrong.problems());
      case Filling.Complete<? extends Record> complete -> keep(actor, id, part, complete, base);
    };
  }

  private Keeping keep(
      Actor actor, PersonId id, Part part, Filling.Complete<?> complete, int base) {
    if (!store.lock(id)) {
      throw new UnknownId();
    }
    Optional<PartVersion> newest =
        store.partsOf(id).stream().filter(each -> each.part() == part).findFirst();
    int version = newest.map(PartVersion::version).orElse(0);
    if (version != base) {
      return new Keeping.Conflict(newest.orElseThrow());
    }
    store.addPart(id, version(actor, part, version + 1, forms.recorded(complete)));
    if (complete.record() instanceof IdentityForm identity) {
      store.say(id, identity);
    } else {
      store.touch(id);
    }
    audit.note(actor, Act.CHANGED, Subject.of(Persons.KIND, id));
    return new Keeping.Kept(id);
  }

  private PartVersion version(Actor actor, Part part, int version, Recorded recorded) {
    return new PartVersion(part, version, recorded, actor.user(), clock.instant());
  }

  /** Of every record that is theirs, but for those this actor may not open. */
  List<PersonContact> contacts(Actor actor, PersonId id) {
    return concerned.contacts(actor, id);
  }

  /** With what joined records say, but for those this actor may not open. */
  PersonView view(Actor actor, PersonId id) {
    PersonLine line = store.line(id).orElseThrow(UnknownId::new);
    List<PersonView.Joined> joined =
        store.joinedTo(id).stream()
            .flatMap(other -> store.line(other).stream())
            .filter(other -> Searching.mayKnow(actor, other))
            .map(other -> new PersonView.Joined(other, store.partsOf(other.id())))
            .toList();
    return new PersonView(line, store.partsOf(id), joined);
  }
}
