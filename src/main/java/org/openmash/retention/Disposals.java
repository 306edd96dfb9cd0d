package org.openmash.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;

/**
 * Records whose time is over: looked through one by one, kept longer or agreed to by two people,
 * and gone. What remains names nobody.
 */
@Facade
public class Disposals {

  /** The kind of subject a disposal is. */
  public static final String KIND = "disposal";

  /** As many as somebody looks through at once. */
  public static final int BATCH = 50;

  private final DisposalStore store;
  private final Ledger ledger;
  private final Replays replays;
  private final Audit audit;
  private final Clock clock;

  Disposals(DisposalStore store, Ledger ledger, Replays replays, Audit audit, Clock clock) {
    this.store = store;
    this.ledger = ledger;
    this.replays = replays;
    this.audit = audit;
    this.clock = clock;
  }

  /** What nobody approved yet, the longest due first: one batch. */
  public List<Disposal> proposed(Actor actor) {
    return waiting(actor, false);
  }

  /** What waits for the second of two people: one batch. */
  public List<Disposal> approved(Actor actor) {
    return waiting(actor, true);
  }

  private List<Disposal> waiting(Actor actor, boolean approved) {
    answers(actor);
    return store.waiting(today(), approved, BATCH);
  }

  /** How many of them there are, approved or not, that the actor may see. */
  public int count(Actor actor, boolean approved) {
    answers(actor);
    return store.count(today(), approved);
  }

  /** How many were deleted once and are there again, as after a restore. */
  public int restored(Actor actor) {
    answers(actor);
    return replays.restored().size();
  }

  /** Tombstones, the latest first. */
  public List<Disposal> gone(Actor actor, int from, int most) {
    answers(actor);
    return store.gone(from, most);
  }

  /** The same, noted as taken out of the program. */
  public List<Disposal> export(Actor actor, int most) {
    audit.note(actor, Act.EXPORTED, new Subject(KIND, actor.user().value()));
    return gone(actor, 0, most);
  }

  /**
   * One of them.
   *
   * @throws UnknownId when there is none, or this actor may not know the record
   */
  public Disposal read(Actor actor, DisposalId id) {
    answers(actor);
    Disposal found = store.find(id).orElseThrow(UnknownId::new);
    audit.note(actor, Act.READ, Subject.of(KIND, id));
    return found;
  }

  /** How often and why it was kept longer. */
  public List<Longer> longer(Actor actor, DisposalId id) {
    answers(actor);
    return store.longer(id);
  }

  /**
   * The first of two people agrees that it goes.
   *
   * @throws Stays while it may not
   */
  public void approve(Actor actor, DisposalId id) {
    Disposal found = standing(actor, id);
    refuse(found);
    if (store.approve(id, actor.user(), clock.instant())) {
      audit.note(actor, Act.AUTHORISED, Subject.of(KIND, id));
      audit.note(actor, Act.AUTHORISED, found.subject());
    }
  }

  /** It is looked at again: nobody has agreed. */
  public void withdraw(Actor actor, DisposalId id) {
    Disposal found = standing(actor, id);
    store.withdraw(id);
    audit.note(actor, Act.CHANGED, Subject.of(KIND, id));
    audit.note(actor, Act.CHANGED, found.subject());
  }

  /** It is kept until a later day; then it is proposed again. */
  public void keepLonger(Actor actor, DisposalId id, LongerForm form) {
    Disposal found = standing(actor, id);
    store.longer(id, form, actor.user(), clock.instant());
    audit.note(actor, Act.DECIDED, Subject.of(KIND, id));
    audit.note(actor, Act.DECIDED, found.subject());
  }

  /**
   * The second of two people agrees, and the record is deleted in the same transaction: all of it,
   * or nothing.
   *
   * @throws NotTheSecond for whoever approved it
   * @throws Stays while it may not go
   */
  public void delete(Actor actor, DisposalId id) {
    Disposal found = standing(actor, id);
    if (found.approved() == null) {
      throw new UnknownId();
    }
    if (found.approvedBy(actor.user())) {
      throw new NotTheSecond();
    }
    refuse(found);
    audit.note(actor, Act.DELETED, Subject.of(KIND, id));
    audit.note(actor, Act.DELETED, found.subject());
    store.dispose(id, actor.user(), clock.instant());
    ledger.writeAtCommit(store.find(id).orElseThrow(UnknownId::new));
  }

  private Disposal standing(Actor actor, DisposalId id) {
    answers(actor);
    return store
        .find(id)
        .filter(each -> each.gone() == null && !each.due().isAfter(today()))
        .orElseThrow(UnknownId::new);
  }

  private void refuse(Disposal found) {
    store
        .staying(found.id())
        .ifPresent(reason -> {
          throw new Stays(reason);
        });
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), HubClock.LONDON);
  }

  static void answers(Actor actor) {
    if (!actor.hasAny(Role.HUB_MANAGER, Role.DATA_PROTECTION_OFFICER)) {
      throw new UnknownId();
    }
  }
}
