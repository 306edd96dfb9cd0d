package org.openmash.subjectaccess;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.chronology.Chronology;
import org.openmash.chronology.Circle;
import org.openmash.deadline.Deadlines;
import org.openmash.deadline.Owner;
import org.openmash.disclosure.Disclosures;
import org.openmash.disclosure.FamilyTold;
import org.openmash.disclosure.Origin;
import org.openmash.disclosure.Recipient;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Subject;
import org.openmash.person.Persons;
import org.springframework.stereotype.Component;

/** What is written down, and counted, of whatever happens to a request. */
@Component
class AnswerPapers {

  static final String MONTH = "T27.subject-access";
  static final String LONGER = "T27.subject-access-extended";

  private final Deadlines deadlines;
  private final Chronology chronology;
  private final Disclosures disclosures;
  private final Audit audit;
  private final Clock clock;

  AnswerPapers(
      Deadlines deadlines,
      Chronology chronology,
      Disclosures disclosures,
      Audit audit,
      Clock clock) {
    this.deadlines = deadlines;
    this.chronology = chronology;
    this.disclosures = disclosures;
    this.audit = audit;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  void note(Actor actor, Act act, SubjectRequest request) {
    audit.note(actor, act, subject(request));
  }

  void received(Actor actor, SubjectRequest request) {
    enter(actor, request, "subjectaccess.chronology.received");
    note(actor, Act.CREATED, request);
    count(actor, request);
  }

  /** Starts the month, once it is known from which day it runs. */
  void count(Actor actor, SubjectRequest request) {
    if (request.clockFrom() != null) {
      deadlines.open(
          actor, MONTH, subject(request), Owner.person(request.by()), request.clockFrom(), null);
    }
  }

  void extend(Actor actor, SubjectRequest request, String because) {
    if (request.clockFrom() != null) {
      deadlines.cancel(actor, MONTH, subject(request), because);
      deadlines.open(
          actor, LONGER, subject(request), Owner.person(request.by()), request.clockFrom(), null);
    }
    note(actor, Act.CHANGED, request);
  }

  void ended(Actor actor, SubjectRequest request, String what) {
    deadlines.meet(actor, MONTH, subject(request), now());
    deadlines.meet(actor, LONGER, subject(request), now());
    enter(actor, request, what);
  }

  /** The line of the sharing log says to whom, and never what. */
  void sent(Actor actor, SubjectRequest request, String to) {
    ended(actor, request, "subjectaccess.chronology.sent");
    disclosures.note(
        actor,
        Origin.SUBJECT_ACCESS,
        Subject.of(Persons.KIND, request.person()),
        request.reference(),
        Recipient.named(to),
        FamilyTold.TOLD);
    note(actor, Act.SENT, request);
  }

  private void enter(Actor actor, SubjectRequest request, String what) {
    chronology.enter(
        actor,
        Subject.of(Persons.KIND, request.person()),
        Circle.hubOnly(),
        what,
        now(),
        Map.of("reference", request.reference().value()));
  }

  static Subject subject(SubjectRequest request) {
    return Subject.of(SubjectRequests.KIND, request.id());
  }
}
