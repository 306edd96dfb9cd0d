package org.openmash.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.openmash.deadline.Deadlines;
import org.openmash.deadline.Owner;
import org.openmash.deadline.Timetable;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Subject;
import org.openmash.referral.Referrals;
import org.springframework.stereotype.Component;

/** The deadlines that a short form, or what is written down later, starts and meets. */
@Component
class Timers {

  private static final String RETURN_INTERVIEW = "T22";
  private static final String NOTICE = "T23.notice";
  private static final String FIRST_VISIT = "T23.first";
  private static final String NEXT_VISIT = "T23.first-year";
  private static final String TRANSFER_ANSWER = "FRONT.transfer-answer";
  private static final String TRANSFER_CONFERENCE = "FRONT.transfer-conference";

  private final Deadlines deadlines;
  private final Timetable timetable;
  private final Clock clock;

  Timers(Deadlines deadlines, Timetable timetable, Clock clock) {
    this.deadlines = deadlines;
    this.timetable = timetable;
    this.clock = clock;
  }

  void received(Actor actor, ReferralId contact, Told told) {
    switch (told) {
      case MissingForm missing ->
          missing.back().ifPresent(back -> open(actor, RETURN_INTERVIEW, contact, back));
      case PrivateFosteringForm _ -> open(actor, FIRST_VISIT, contact, clock.instant());
      case TransferInForm transfer -> {
        open(actor, TRANSFER_ANSWER, contact, clock.instant());
        if (transfer.needsConference()) {
          open(actor, TRANSFER_CONFERENCE, contact, clock.instant());
        }
      }
      case CallForm _, RightCareForm _, InformationForm _ -> {
        // They start no clock but the decision's; a promise is kept by Promises.
      }
    }
  }

  void done(Actor actor, ReferralId contact, Record later) {
    switch (later) {
      case ReturnForm returned -> open(actor, RETURN_INTERVIEW, contact, returned.back());
      case InterviewForm held ->
          meet(
              actor,
              RETURN_INTERVIEW,
              contact,
              held.on().atTime(held.at()).atZone(HubClock.LONDON).toInstant());
      case VisitForm visit -> {
        Instant visited = noon(visit.on());
        meet(actor, FIRST_VISIT, contact, visited);
        meet(actor, NEXT_VISIT, contact, visited);
        open(actor, NEXT_VISIT, contact, visited);
      }
      case TakingOnForm step -> {
        if (step.done().contains(TakingOnForm.Done.ANSWERED)) {
          meet(actor, TRANSFER_ANSWER, contact, noon(step.on()));
        }
        if (step.done().contains(TakingOnForm.Done.CONFERENCE_HELD)) {
          meet(actor, TRANSFER_CONFERENCE, contact, noon(step.on()));
        }
      }
      default -> {
        // Of harm, or its absence, nothing more is owed.
      }
    }
  }

  /** By which day whoever will care for the child had to say so (SI 2005/1533 reg 3). */
  Optional<LocalDate> noticeDue(Optional<PrivateFosteringForm> notice) {
    return notice
        .filter(form -> form.notifier() == PrivateFosteringForm.Notifier.CARER)
        .flatMap(form -> form.startsOn().toOptional())
        .flatMap(day -> timetable.due(timetable.rule(NOTICE), noon(day)))
        .map(due -> LocalDate.ofInstant(due, HubClock.LONDON));
  }

  /** Days are counted to their end; noon is safely within the day whatever the clocks do. */
  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).atZone(HubClock.LONDON).toInstant();
  }

  private void open(Actor actor, String rule, ReferralId contact, Instant start) {
    deadlines.open(
        actor,
        rule,
        Subject.of(Referrals.KIND, contact),
        Owner.hub(),
        start,
        actor.isHub() ? null : actor.agency());
  }

  private void meet(Actor actor, String rule, ReferralId contact, Instant when) {
    deadlines.meet(actor, rule, Subject.of(Referrals.KIND, contact), when);
  }
}
