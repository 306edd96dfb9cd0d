package org.openmash.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openmash.access.Access;
import org.openmash.agency.Agencies;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Facade;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.referral.MailboxCopies;

/**
 * In which districts the agencies' safeguarding mailboxes are told outcomes too, and since when;
 * while no district is named, all are.
 */
@Facade
public class Trials implements MailboxCopies {

  /** The kind of subject a trial is. */
  public static final String KIND = "feedback-trial";

  private final TrialStore store;
  private final Agencies agencies;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  Trials(TrialStore store, Agencies agencies, Access access, Audit audit, Clock clock) {
    this.store = store;
    this.agencies = agencies;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /** Every district that was ever named, the running ones first. */
  public List<Trial> all(Actor actor) {
    return store.all();
  }

  /** Names a district; one that runs already stays as it is. */
  public void begin(Actor actor, TrialForm form) {
    boolean runs =
        store.all().stream()
            .anyMatch(each -> each.district().equals(form.district()) && each.until() == null);
    if (!runs) {
      UUID id = store.add(actor, form, clock.instant());
      access.require(actor, Act.CREATED, new Subject(KIND, id));
      audit.note(actor, Act.CREATED, new Subject(KIND, id));
    }
  }

  /**
   * Ends it with today as its last day.
   *
   * @throws UnknownId when there is no such trial running
   */
  public void end(Actor actor, UUID trial) {
    Subject subject = new Subject(KIND, trial);
    access.require(actor, Act.CHANGED, subject);
    if (!store.end(trial, today())) {
      throw new UnknownId();
    }
    audit.note(actor, Act.CHANGED, subject);
  }

  @Override
  public boolean goTo(Actor actor, AgencyId agency) {
    List<Trial> named = store.all();
    return named.isEmpty()
        || named.stream().anyMatch(each -> each.holds(district(actor, agency), today()));
  }

  /** Where an agency lies; empty for somebody without one. */
  String district(Actor actor, AgencyId agency) {
    return agencies.find(actor, agency).map(found -> found.reach().district()).orElse("");
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), HubClock.LONDON);
  }
}
