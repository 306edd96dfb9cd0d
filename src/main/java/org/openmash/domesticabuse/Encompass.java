package org.openmash.domesticabuse;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.openmash.access.Access;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.notification.HandedOver;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What schools, health visitors and midwives are told of a child who lives with domestic abuse, and
 * that they have read it (Operation Encompass).
 */
@Facade
public class Encompass {

  /** The kind of subject a telling is. */
  public static final String KIND = "encompass";

  private static final int MOST = 200;

  private final TellingStore store;
  private final Tellers tellers;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  Encompass(TellingStore store, Tellers tellers, Access access, Audit audit, Clock clock) {
    this.store = store;
    this.tellers = tellers;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /** What this actor's own agency was told: unread first, latest first. */
  public List<Telling> toMine(Actor actor) {
    return actor.hasAny(Role.SAFEGUARDING_LEAD) ? store.to(actor.agency(), MOST) : List.of();
  }

  /** Whether this actor's agency was ever told of a child. */
  public boolean any(Actor actor) {
    return actor.hasAny(Role.SAFEGUARDING_LEAD) && !store.to(actor.agency(), 1).isEmpty();
  }

  /** How many of them nobody has read. */
  public int unread(Actor actor) {
    return actor.hasAny(Role.SAFEGUARDING_LEAD) ? store.unseen(actor.agency()) : 0;
  }

  /**
   * One of them; noted in the audit trail.
   *
   * @throws UnknownId when there is none, or this actor may not see it
   */
  public Telling read(Actor actor, TellingId id) {
    access.require(actor, Act.READ, Subject.of(KIND, id));
    audit.note(actor, Act.READ, Subject.of(KIND, id));
    return store.find(id).orElseThrow(UnknownId::new);
  }

  /** Those of these ids that this actor may see: for worklists. */
  public List<Telling> named(Actor actor, Collection<UUID> ids) {
    return store.find(ids);
  }

  /** The key adult has read it, and will look out for the child. */
  public void acknowledge(Actor actor, TellingId id) {
    Telling telling = change(actor, id);
    if (!telling.agency().equals(actor.agency())) {
      throw new UnknownId();
    }
    store.seen(id, actor.user(), clock.instant());
    tellers.reached(telling, Telling.How.PAGE, clock.instant());
  }

  /** Somebody of the hub told them on the telephone: where a mailbox is missing or silent. */
  public void toldByTelephone(Actor actor, TellingId id) {
    Telling telling = change(actor, id);
    if (!actor.isHub()) {
      throw new UnknownId();
    }
    tellers.reached(telling, Telling.How.TELEPHONE, clock.instant());
  }

  private Telling change(Actor actor, TellingId id) {
    access.require(actor, Act.CHANGED, Subject.of(KIND, id));
    audit.note(actor, Act.CHANGED, Subject.of(KIND, id));
    return store.find(id).orElseThrow(UnknownId::new);
  }

  /** A mail that reached the school's server has told the school. */
  @Component
  static class Mails {
    private final TellingStore store;
    private final Tellers tellers;

    Mails(TellingStore store, Tellers tellers) {
      this.store = store;
      this.tellers = tellers;
    }

    @EventListener
    void on(HandedOver mail) {
      if (mail.about().kind().equals(KIND)) {
        store
            .find(new TellingId(mail.about().id()))
            .ifPresent(telling -> tellers.reached(telling, Telling.How.MAIL, mail.at()));
      }
    }
  }
}
