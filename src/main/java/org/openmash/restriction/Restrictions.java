package org.openmash.restriction;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmash.access.Access;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.deadline.Deadlines;
import org.openmash.deadline.Owner;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;
import org.springframework.stereotype.Component;

/** Who alone may see a record: put on and kept by managers, looked at again every ninety days. */
@Facade
public class Restrictions {

  /** The kind of subject a restriction is. */
  public static final String KIND = "restriction";

  static final String REVIEW = "RESTRICTED.review";

  private final RestrictionStore store;
  private final SealStore seals;
  private final Access access;
  private final Deadlines deadlines;
  private final Papers papers;

  Restrictions(
      RestrictionStore store, SealStore seals, Access access, Deadlines deadlines, Papers papers) {
    this.store = store;
    this.seals = seals;
    this.access = access;
    this.deadlines = deadlines;
    this.papers = papers;
  }

  /** What is noted of whatever happens to one, and when. */
  @Component
  static class Papers {
    private final Audit audit;
    private final Clock clock;

    Papers(Audit audit, Clock clock) {
      this.audit = audit;
      this.clock = clock;
    }

    Instant now() {
      return clock.instant();
    }

    void note(Actor actor, Act act, Subject... subjects) {
      for (Subject subject : subjects) {
        audit.note(actor, act, subject);
      }
    }
  }

  /**
   * From now on only those named see this record and all that hangs on it: of a person also the
   * contacts they were found to be in. Whoever says so is always among them.
   */
  public RestrictionId restrict(
      Actor actor, Subject subject, RestrictForm form, Set<UserId> named) {
    manages(actor);
    access.require(actor, Act.CHANGED, subject);
    RestrictionId id = RestrictionId.next();
    store.add(id, subject, form, actor.user(), papers.now());
    seals.make(id.value(), form.circle() == Circle.MANAGERS);
    seals.name(id.value(), with(actor, named));
    seals.putOn(id.value(), id.value());
    seals.putOn(id.value(), subject.id());
    deadlines.open(
        actor, REVIEW, Subject.of(KIND, id), Owner.person(actor.user()), papers.now(), null);
    papers.note(actor, Act.CREATED, Subject.of(KIND, id));
    papers.note(actor, Act.CHANGED, subject);
    return id;
  }

  /** What restricts this very record, as far as the actor may know of it. */
  public Optional<Restriction> of(Actor actor, Subject subject) {
    manages(actor);
    access.require(actor, Act.READ, subject);
    return store.of(subject).stream().findFirst();
  }

  /** All that stand and the actor may know of, the longest not reviewed first. */
  public List<Restriction> standing(Actor actor) {
    manages(actor);
    return store.standing();
  }

  /** One of them. */
  public Restriction read(Actor actor, RestrictionId id) {
    require(actor, Act.READ, id);
    papers.note(actor, Act.READ, Subject.of(KIND, id));
    return store.find(id).orElseThrow(UnknownId::new);
  }

  /** Those named see it from now on, and nobody else who was; whoever says so stays. */
  public void name(Actor actor, RestrictionId id, Set<UserId> named) {
    Restriction restriction = change(actor, id);
    seals.name(id.value(), with(actor, named));
    papers.note(actor, Act.CHANGED, restriction.subject());
  }

  /** It is still needed: asked again in ninety days. */
  public void review(Actor actor, RestrictionId id, ReviewForm form) {
    change(actor, id);
    store.review(id, form.because(), actor.user(), papers.now());
    deadlines.meet(actor, REVIEW, Subject.of(KIND, id), papers.now());
    deadlines.open(
        actor, REVIEW, Subject.of(KIND, id), Owner.person(actor.user()), papers.now(), null);
  }

  /** It is no longer needed, says one manager; nothing opens before a second one agrees. */
  public void proposeLift(Actor actor, RestrictionId id, LiftForm form) {
    change(actor, id);
    store.proposeLift(id, form.because(), actor, papers.now());
  }

  /** It stays after all. */
  public void keep(Actor actor, RestrictionId id) {
    change(actor, id);
    store.proposeLift(id, null, actor, papers.now());
  }

  /**
   * Everybody in the hub sees the record again.
   *
   * @throws NotTheSecond for whoever proposed it (ASVS 5.0 2.3.5: two people unseal)
   */
  public void lift(Actor actor, RestrictionId id) {
    Restriction restriction = change(actor, id);
    if (restriction.lift() == null) {
      throw new UnknownId();
    }
    if (restriction.lift().by().equals(actor.user())) {
      throw new NotTheSecond();
    }
    deadlines.cancel(actor, REVIEW, Subject.of(KIND, id), restriction.lift().because());
    papers.note(actor, Act.AUTHORISED, restriction.subject());
    store.lift(id, actor.user(), papers.now());
    seals.lift(id.value());
  }

  private static Set<UserId> with(Actor actor, Set<UserId> named) {
    Set<UserId> all = new LinkedHashSet<>(named);
    all.add(actor.user());
    return all;
  }

  private Restriction change(Actor actor, RestrictionId id) {
    require(actor, Act.CHANGED, id);
    papers.note(actor, Act.CHANGED, Subject.of(KIND, id));
    return store.find(id).filter(Restriction::stands).orElseThrow(UnknownId::new);
  }

  private void require(Actor actor, Act act, RestrictionId id) {
    access.require(actor, act, Subject.of(KIND, id));
  }

  private static void manages(Actor actor) {
    if (!actor.hasAny(Role.HUB_MANAGER)) {
      throw new UnknownId();
    }
  }
}
