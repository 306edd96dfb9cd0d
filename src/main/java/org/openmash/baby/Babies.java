package org.openmash.baby;

import java.util.List;
import org.openmash.agency.Agencies;
import org.openmash.agency.AgencyKind;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;

/** The unborn children the hub knows, and the babies on a ward: what is done and owed for each. */
@Facade
public class Babies {

  /** The kind of subject a child is here; by the id of the person. */
  public static final String KIND = "baby";

  private final BabyReader reader;
  private final BabyPapers papers;
  private final Agencies agencies;
  private final Audit audit;

  Babies(BabyReader reader, BabyPapers papers, Agencies agencies, Audit audit) {
    this.reader = reader;
    this.papers = papers;
    this.agencies = agencies;
    this.audit = audit;
  }

  /** Everybody not born yet whom this actor may see, the soonest expected first. */
  public List<Baby> unborn(Actor actor) {
    reads(actor);
    return reader.unborn(actor);
  }

  /** Whoever is on a ward, those who wait longest first. */
  public List<Baby> onWards(Actor actor) {
    reads(actor);
    return reader.onWards(actor);
  }

  /**
   * One of them; noted in the audit trail.
   *
   * @throws UnknownId when there is none, or this actor may not see them
   */
  public Baby read(Actor actor, PersonId child) {
    papers.read(actor, child);
    return reader.one(actor, child);
  }

  /** The same before something is written of them, once that is allowed. */
  public Baby toWrite(Actor actor, PersonId child) {
    papers.require(actor, Act.CHANGED, child);
    audit.note(actor, Act.READ, Subject.of(KIND, child));
    return reader.one(actor, child);
  }

  /** Whether this actor has a board at all. */
  public boolean hasBoard(Actor actor) {
    boolean lead =
        actor.hasAny(Role.SAFEGUARDING_LEAD)
            && agencies
                .find(actor, actor.agency())
                .filter(agency -> agency.kind() == AgencyKind.MATERNITY_TRUST)
                .isPresent();
    return lead || actor.hasAny(Role.SCREENER, Role.HUB_MANAGER, Role.INSPECTOR);
  }

  private void reads(Actor actor) {
    if (!hasBoard(actor)) {
      throw new UnknownId();
    }
  }
}
