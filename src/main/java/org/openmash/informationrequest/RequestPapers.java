package org.openmash.informationrequest;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.openmash.agency.Agencies;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.chronology.Chronology;
import org.openmash.chronology.Circle;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Subject;
import org.springframework.stereotype.Component;

/** The audit line of each step, and the entry in the contact's history that only the hub reads. */
@Component
class RequestPapers {

  /** The kind of subject a contact is; its own module knows more of it. */
  private static final String CONTACT = "referral";

  private static final Actor PROGRAM = Actor.system("information requests");

  private final Audit audit;
  private final Chronology chronology;
  private final Agencies agencies;
  private final Work work;
  private final Clock clock;

  RequestPapers(Audit audit, Chronology chronology, Agencies agencies, Work work, Clock clock) {
    this.audit = audit;
    this.chronology = chronology;
    this.agencies = agencies;
    this.work = work;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  static Subject contact(ReferralId contact) {
    return new Subject(CONTACT, contact.value());
  }

  void read(Actor actor, RequestId request) {
    audit.note(actor, Act.READ, Subject.of(InformationRequests.KIND, request));
  }

  /** A partner cannot write the hub's history: the program writes what they did. */
  void note(Actor actor, Act act, Request request, String what) {
    audit.note(actor, act, Subject.of(InformationRequests.KIND, request.id()));
    Actor writer = actor.isHub() ? actor : PROGRAM;
    work.as(
        writer,
        () ->
            chronology.enter(
                writer,
                contact(request.contact()),
                Circle.hubOnly(),
                "informationrequest.chronology." + what,
                clock.instant(),
                Map.of("agency", nameOf(writer, request.agency()))));
  }

  String nameOf(Actor actor, AgencyId agency) {
    return agencies.named(actor, List.of(agency)).getOrDefault(agency, "");
  }
}
