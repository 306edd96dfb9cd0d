package org.openmash.monitor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.database.Work;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.ReferralLine;
import org.openmash.referral.Referrals;
import org.openmash.referral.Submission;
import org.openmash.support.SignedIn;
import org.openmash.triage.DecisionState;
import org.openmash.triage.DecisionView;
import org.openmash.triage.Rag;
import org.openmash.triage.RatingForm;
import org.openmash.triage.Triage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Contacts whose way through the hub somebody watches. */
@Component
class Watched {

  private final Agencies agencies;
  private final SignedIn signedIn;
  private final Referrals referrals;
  private final ReferralExamples examples;
  private final Triage triage;
  private final Work work;
  private final JdbcClient jdbc;

  Watched(
      Agencies agencies,
      SignedIn signedIn,
      Referrals referrals,
      ReferralExamples examples,
      Triage triage,
      Work work,
      JdbcClient jdbc) {
    this.agencies = agencies;
    this.signedIn = signedIn;
    this.referrals = referrals;
    this.examples = examples;
    this.triage = triage;
    this.work = work;
    this.jdbc = jdbc;
  }

  Agency agency(AgencyKind kind) {
    AgencyId id = AgencyId.next();
    return agencies.add(
        Actor.system("test"),
        Agency.of(
            id,
            kind + " " + UUID.randomUUID(),
            kind,
            Reach.by(id + "@agency.example"),
            LocalDate.of(2020, 1, 1)));
  }

  /** From now on another hub holds it. */
  ReferralId given(ReferralId contact, HubId hub) {
    work.as(
        Actor.system("test"),
        () ->
            jdbc.sql("select scope.move(array[:id]::uuid[], 'main', :hub)")
                .param("id", contact.value())
                .param("hub", hub.value())
                .query()
                .listOfRows());
    return contact;
  }

  ReferralId sent(AgencyId agency) {
    Actor referrer = signedIn.as(agency, Role.REFERRER);
    return referrals
        .receive(
            referrer, new Submission(UUID.randomUUID().toString(), examples.aboutOlderSiblings(1)))
        .id();
  }

  /** Decided for every child, by two people where that is asked for. */
  ReferralId decided(AgencyId agency, String rationale) {
    ReferralId contact = sent(agency);
    Actor screener = signedIn.as(Role.SCREENER);
    Actor manager = signedIn.as(Role.HUB_MANAGER);
    triage.take(screener, contact);
    triage.rate(screener, contact, RatingForm.of(Rag.AMBER, "A pattern."));
    triage.keepRecord(
        screener,
        contact,
        Answers.of(
            Map.of("familySpokenTo", "YES", "childSeenByAnybody", "YES", "analysis", "It is one.")),
        0);
    ReferralLine line = referrals.read(screener, contact).line();
    Answers decision =
        Answers.of(
            Map.of(
                "level", "2",
                "outcome", "INFORMATION_AND_ADVICE",
                "family", "TOLD",
                "evidence", List.of("THE_REFERRAL", "SCHOOL"),
                "rationale", rationale,
                "toReferrer", "Because the family agreed."));
    for (DecisionView made :
        triage.decide(
            screener,
            contact,
            line.children().stream().map(child -> child.id()).toList(),
            decision)) {
      if (triage.decision(manager, made.id()).state() == DecisionState.PROPOSED) {
        triage.authorise(manager, made.id());
      }
    }
    return contact;
  }
}
