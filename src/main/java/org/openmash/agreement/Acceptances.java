package org.openmash.agreement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openmash.access.Access;
import org.openmash.agreement.Offer.Reply;
import org.openmash.agreement.Offer.Signatory;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;

/**
 * Agreements put to agencies by mail: whoever may speak for one reads it behind the link, proves
 * who they are and accepts it, or says why not.
 */
@Facade
public class Acceptances {

  /** The kind of subject an offer is. */
  public static final String KIND = "agreement-offer";

  private static final Actor PROGRAM = Actor.system("agreements");

  private final OfferDesk desk;
  private final Access access;
  private final Audit audit;
  private final Work work;
  private final Clock clock;

  Acceptances(OfferDesk desk, Access access, Audit audit, Work work, Clock clock) {
    this.desk = desk;
    this.access = access;
    this.audit = audit;
    this.work = work;
    this.clock = clock;
  }

  /**
   * Puts an agreement to everybody it is for who was not asked yet, or must accept a newer text.
   *
   * @return how many were written to
   */
  public int ask(Actor actor, AgreementId id) {
    require(actor, Act.CHANGED, id);
    Coverage coverage = desk.coverage(id);
    for (Coverage.Party party : coverage.toAsk()) {
      OfferId offer = desk.ask(actor, coverage.agreement(), party.agency(), clock.instant());
      audit.note(actor, Act.SENT, Subject.of(KIND, offer));
    }
    return coverage.toAsk().size();
  }

  /** Who accepted it, and who did not yet. */
  public Coverage coverage(Actor actor, AgreementId id) {
    require(actor, Act.READ, id);
    return desk.coverage(id);
  }

  /** What was put to the agency of whoever asks. */
  public List<Offered> mine(Actor actor) {
    if (!actor.hasAny(Role.REFERRER, Role.SAFEGUARDING_LEAD)) {
      throw new UnknownId();
    }
    return work.as(PROGRAM, () -> desk.to(actor.agency(), actor));
  }

  /**
   * What stands behind the link of a mail: an agreement holds nothing of families, so anybody who
   * has the link may read it.
   */
  public Offered read(Actor actor, OfferId id) {
    return work.as(PROGRAM, () -> desk.offered(id, actor));
  }

  /**
   * Accepts the text that was read.
   *
   * @throws NotTheirs for whoever is not known to work there
   * @throws Overtaken when there is a newer text
   */
  public void accept(Actor actor, OfferId id, AcceptForm form, int version) {
    answered(
        actor,
        id,
        version,
        (by, now) -> desk.store().accept(id, new Reply.Accepted(version, by, now), actor.user()),
        form.name(),
        form.jobTitle());
  }

  /**
   * Says why not.
   *
   * @throws NotTheirs for whoever is not known to work there
   */
  public void decline(Actor actor, OfferId id, DeclineForm form, int version) {
    answered(
        actor,
        id,
        version,
        (by, now) ->
            desk.store()
                .decline(id, new Reply.Declined(version, by, now, form.why()), actor.user()),
        form.name(),
        form.jobTitle());
  }

  private interface Answering {
    void write(Signatory by, Instant now);
  }

  private void answered(
      Actor actor, OfferId id, int version, Answering answering, String name, String title) {
    work.as(
        PROGRAM,
        () -> {
          desk.store().lock(id);
          Offered offered = desk.offered(id, actor);
          if (!offered.mayAnswer()) {
            audit.refused(actor, Act.AUTHORISED, Subject.of(KIND, id));
            throw new NotTheirs();
          }
          if (offered.agreement().version() != version) {
            throw new Overtaken();
          }
          String email = actor.hasAny(Role.GUEST) ? actor.name() : null;
          answering.write(new Signatory(name, title, email), clock.instant());
        });
    audit.note(actor, Act.AUTHORISED, Subject.of(KIND, id));
  }

  /**
   * What was accepted and by whom, for whoever may speak for the agency, and for the hub.
   *
   * @throws UnknownId for others, and where nothing was accepted
   */
  public Offered signed(Actor actor, OfferId id) {
    Offered offered = read(actor, id);
    boolean theirs = offered.mayAnswer() || actor.isHub();
    if (!theirs || !(offered.offer().reply() instanceof Reply.Accepted)) {
      audit.refused(actor, Act.PRINTED, Subject.of(KIND, id));
      throw new UnknownId();
    }
    audit.note(actor, Act.PRINTED, Subject.of(KIND, id));
    return offered;
  }

  /** The agreements that an agency has accepted and that hold today, by their id. */
  public Map<AgreementId, Agreement> heldBy(Actor actor, AgencyId agency) {
    return work.as(PROGRAM, () -> desk.to(agency, PROGRAM)).stream()
        .filter(offered -> offered.isAccepted() && offered.agreement().holds(today()))
        .map(Offered::agreement)
        .collect(Collectors.toMap(Agreement::id, Function.identity()));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  private void require(Actor actor, Act act, AgreementId id) {
    access.require(actor, act, Subject.of(Agreements.KIND, id));
  }
}
