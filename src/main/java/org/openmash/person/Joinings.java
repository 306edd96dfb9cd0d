package org.openmash.person;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.openmash.access.Access;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;

/**
 * Joins two records that are one person, at once, and parts them again. Joining sets one pointer
 * and moves nothing, so that parting leaves everything as it was.
 */
@Facade
public class Joinings {

  private final JoiningStore store;
  private final Caution caution;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  Joinings(JoiningStore store, Caution caution, Access access, Audit audit, Clock clock) {
    this.store = store;
    this.caution = caution;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Joins the other record to the one kept; where either is restricted, or somebody is at work on
   * it, once a second person has looked at it.
   *
   * @return why it waits for a second person; empty when it stands at once
   * @throws NotJoined when one of them is joined already, or both are the same
   */
  public Optional<SecondLook> join(Actor actor, PersonId kept, PersonId other, JoinForm form) {
    require(actor, kept);
    require(actor, other);
    caution.lockBoth(kept, other);
    if (kept.equals(other) || store.isJoined(kept) || store.isJoined(other)) {
      throw new NotJoined("person.join.refused.joined");
    }
    if (store.of(other).stream().anyMatch(Joining::waits)) {
      throw new NotJoined("person.join.refused.waits");
    }
    Optional<SecondLook> second = caution.asksFor(actor, kept, other);
    store.add(kept, other, form.because(), second, actor.user(), clock.instant());
    if (second.isEmpty()) {
      store.point(other, kept);
      caution.touchBoth(kept, other);
    }
    note(actor, Act.CHANGED, kept, other);
    return second;
  }

  /**
   * A second person agrees.
   *
   * @throws NotJoined for whoever proposed it
   */
  public void settle(Actor actor, PersonId person, long joining) {
    Joining waiting = waiting(actor, person, joining);
    if (waiting.by().equals(actor.user())) {
      throw new NotJoined("person.join.refused.own");
    }
    if (store.isJoined(waiting.kept()) || store.isJoined(waiting.other())) {
      throw new NotJoined("person.join.refused.joined");
    }
    store.settle(joining, actor.user());
    store.point(waiting.other(), waiting.kept());
    caution.touchBoth(waiting.kept(), waiting.other());
    note(actor, Act.AUTHORISED, waiting.kept(), waiting.other());
  }

  private Joining waiting(Actor actor, PersonId person, long joining) {
    Joining found = find(actor, person, joining);
    if (!found.waits()) {
      throw new NotJoined("person.join.refused.settled");
    }
    return found;
  }

  /** Takes a joining back, whether it stands or waits: both records are what they were. */
  public void part(Actor actor, PersonId person, long joining, PartingForm form) {
    Joining found = find(actor, person, joining);
    if (!found.waits()) {
      store.unpoint(found.other());
      caution.touchBoth(found.kept(), found.other());
    }
    store.part(joining, form.because(), actor.user(), clock.instant());
    note(actor, Act.CHANGED, found.kept(), found.other());
  }

  /** What stands or waits for this person. */
  public List<Joining> of(Actor actor, PersonId id) {
    access.require(actor, Act.READ, Subject.of(Persons.KIND, id));
    return store.of(id);
  }

  private Joining find(Actor actor, PersonId person, long joining) {
    require(actor, person);
    Joining found = store.find(joining).orElseThrow(UnknownId::new);
    if (!found.kept().equals(person) && !found.other().equals(person)) {
      throw new UnknownId();
    }
    require(actor, found.kept());
    require(actor, found.other());
    caution.lockBoth(found.kept(), found.other());
    found = store.find(joining).orElseThrow(UnknownId::new);
    if (found.parted() != null) {
      throw new NotJoined("person.join.refused.parted");
    }
    return found;
  }

  private void require(Actor actor, PersonId id) {
    access.require(actor, Act.CHANGED, Subject.of(Persons.KIND, id));
  }

  private void note(Actor actor, Act act, PersonId kept, PersonId other) {
    audit.note(actor, act, Subject.of(Persons.KIND, kept));
    audit.note(actor, act, Subject.of(Persons.KIND, other));
  }
}
