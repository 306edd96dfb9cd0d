package org.openmash.restriction;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openmash.access.Access;
import org.openmash.audit.Act;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Reference;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;

/**
 * Opens one restricted record in need, for an hour, by somebody alone: at night nobody else is
 * there. It ends by itself, others are told at once, and somebody else says afterwards whether it
 * was right.
 */
@Facade
public class BreakGlass {

  /** The kind of subject it is. */
  public static final String KIND = "glass";

  static final String REVIEW = "RESTRICTED.glass";
  private static final Duration LONGEST = Duration.ofMinutes(60);
  private static final int MOST = 200;

  private final GlassStore store;
  private final Needed needed;
  private final Alarm alarm;
  private final Access access;
  private final Restrictions.Papers papers;

  BreakGlass(
      GlassStore store, Needed needed, Alarm alarm, Access access, Restrictions.Papers papers) {
    this.store = store;
    this.needed = needed;
    this.alarm = alarm;
    this.access = access;
    this.papers = papers;
  }

  /**
   * Opens the one restricted record that is meant; empty where none is, or several may be. Whoever
   * asks has just proved who they are: the page sees to that.
   */
  public Optional<Glass> open(Actor actor, GlassForm form) {
    may(actor);
    Optional<Needed.Found> found = needed.find(actor, form.whom());
    if (found.isEmpty()) {
      papers.note(actor, Act.SEARCHED, Subject.of("restricted-search", actor.user()));
      return Optional.empty();
    }
    Instant now = papers.now();
    Glass glass =
        new Glass(
            GlassId.next(),
            found.get().seals().getFirst(),
            found.get().subject(),
            Reference.next(),
            actor.user(),
            form.reason(),
            form.because(),
            now,
            now.plus(LONGEST),
            null,
            null);
    store.add(glass);
    needed.open(found.get(), actor, glass.until());
    papers.note(actor, Act.BROKE_GLASS, glass.subject(), Subject.of(KIND, glass.id()));
    alarm.raise(actor, glass, found.get().seals());
    return Optional.of(glass);
  }

  /** What the actor has open now. */
  public List<Glass> open(Actor actor) {
    return store.open(actor.user(), papers.now());
  }

  /** Closes all of it before its time. */
  public void close(Actor actor) {
    for (Glass glass : store.open(actor.user(), papers.now())) {
      needed.close(actor, glass.until());
      store.end(glass.id(), papers.now());
      papers.note(actor, Act.CHANGED, Subject.of(KIND, glass.id()));
    }
  }

  /** All that were opened, those nobody reviewed first. */
  public List<Glass> all(Actor actor) {
    watches(actor);
    return store.newest(MOST);
  }

  /** How many wait for somebody to review them. */
  public int count(Actor actor) {
    return actor.hasAny(Role.HUB_MANAGER, Role.DATA_PROTECTION_OFFICER) ? store.unreviewed() : 0;
  }

  /** One of them. */
  public Glass read(Actor actor, GlassId id) {
    access.require(actor, Act.READ, Subject.of(KIND, id));
    papers.note(actor, Act.READ, Subject.of(KIND, id));
    return store.find(id).orElseThrow(UnknownId::new);
  }

  /**
   * Says whether it was right.
   *
   * @throws NotTheSecond for whoever did it
   */
  public void review(Actor actor, GlassId id, VerdictForm form) {
    Glass glass = read(actor, id);
    if (glass.by().equals(actor.user())) {
      throw new NotTheSecond();
    }
    access.require(actor, Act.AUTHORISED, Subject.of(KIND, id));
    boolean justified = form.justified() == VerdictForm.Justified.JUSTIFIED;
    Glass.Review review = new Glass.Review(justified, form.because(), actor.user(), papers.now());
    if (store.review(id, review)) {
      alarm.reviewed(actor, id, papers.now());
      papers.note(actor, Act.AUTHORISED, Subject.of(KIND, id));
    }
  }

  /** Those who work contacts; never partners, and nobody who only looks on. */
  private static void may(Actor actor) {
    if (!actor.hasAny(Role.SCREENER, Role.HUB_MANAGER)) {
      throw new UnknownId();
    }
  }

  private static void watches(Actor actor) {
    if (!actor.hasAny(Role.HUB_MANAGER, Role.DATA_PROTECTION_OFFICER)) {
      throw new UnknownId();
    }
  }
}
