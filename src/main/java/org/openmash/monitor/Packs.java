package org.openmash.monitor;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.openmash.access.Access;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.page.Words;

/** Each agency's own months, for its safeguarding leads and nobody else. */
@Facade
public class Packs {

  static final String KIND = "pack";

  private final PackStore store;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  Packs(PackStore store, Access access, Audit audit, Clock clock) {
    this.store = store;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /** Those of the actor's agency, the newest month first; without their lines. */
  public List<Pack> mine(Actor actor) {
    toLead(actor);
    return store.ofAgency(actor.agency());
  }

  /** The agency's month so far, counted just now, with the three before it; kept nowhere. */
  public Pack soFar(Actor actor) {
    toLead(actor);
    Instant now = clock.instant();
    YearMonth month = YearMonth.from(now.atZone(HubClock.LONDON));
    return new Pack(
        PackId.next(), actor.agency(), "", month, now, store.of(actor.agency(), month).lines());
  }

  /**
   * One of them, whole.
   *
   * @throws UnknownId also where it is another agency's
   */
  public Pack read(Actor actor, PackId id) {
    return find(actor, Act.READ, id);
  }

  /** The same to take along, in the reader's language. */
  public File file(Actor actor, PackId id, Pack.Kind kind, Locale language) {
    Pack pack = find(actor, Act.EXPORTED, id);
    Locale kept = language.getLanguage().equals("cy") ? Words.WELSH : Locale.ENGLISH;
    return new File(
        pack.fileName(kind), kind, store.file(id, kind, kept).orElseThrow(UnknownId::new));
  }

  /** A file as it was made. */
  public record File(String name, Pack.Kind kind, byte[] bytes) {}

  private Pack find(Actor actor, Act act, PackId id) {
    access.require(actor, act, Subject.of(KIND, id));
    audit.note(actor, act, Subject.of(KIND, id));
    return store.find(id).orElseThrow(UnknownId::new);
  }

  private static void toLead(Actor actor) {
    if (!actor.hasAny(Role.SAFEGUARDING_LEAD)) {
      throw new UnknownId();
    }
  }
}
