package org.openmash.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.correspondence.Remark;
import org.openmash.correspondence.RemarkForm;
import org.openmash.correspondence.Remarks;
import org.openmash.deadline.Deadline;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.ReferralStatus;
import org.openmash.referral.Referrals;
import org.openmash.referral.Submission;
import org.openmash.referral.ToldOutcome;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;

@HubTest
class ClosingsTest {

  @Autowired Closings closings;
  @Autowired Triage triage;
  @Autowired Remarks remarks;
  @Autowired Referrals referrals;
  @Autowired ReferralExamples examples;
  @Autowired Agencies agencies;
  @Autowired SignedIn signedIn;
  @Autowired HubClock clock;

  private Actor head;
  private Actor screener;

  @BeforeEach
  void aSchoolAndAHub() {
    Agency school =
        agencies.add(
            Actor.system("test"),
            Agency.of(
                AgencyId.next(),
                "School " + UUID.randomUUID(),
                AgencyKind.SCHOOL,
                Reach.by("safeguarding@school.example"),
                LocalDate.of(2020, 1, 1)));
    head = signedIn.as(school.id(), Role.REFERRER);
    screener = signedIn.as(Role.SCREENER);
  }

  @Test
  void returnsARequestForHelpWithoutConsentAndOpensItAgainWithTheAnswer() {
    ReferralId referral = taken(asking("2", "NO", "NOT_SOUGHT"));
    closings.giveBack(screener, referral, new ReturnForm("Please ask the family."));
    assertThat(contact(referral).state()).isEqualTo(ContactState.RETURNED);
    assertThat(status(referral)).isEqualTo(ReferralStatus.RETURNED);
    assertThat(remarks.read(head, referral))
        .extracting(Remark::words)
        .containsExactly("Please ask the family.");
    assertThat(clocks(referral)).noneMatch(Deadline::isOwed);

    clock.forward(Duration.ofDays(2));
    remarks.answer(head, referral, new RemarkForm("They agree."));
    assertThat(contact(referral).state()).isEqualTo(ContactState.TAKEN);
    assertThat(contact(referral).takenBy()).isEqualTo(screener.user());
    assertThat(status(referral)).isEqualTo(ReferralStatus.LOOKED_AT);
    assertThat(clocks(referral))
        .filteredOn(Deadline::isOwed)
        .singleElement()
        .satisfies(d -> assertThat(d.dueDay()).isEqualTo(LocalDate.of(2026, 3, 6)));
  }

  @Test
  void neverReturnsWhatMayBeAboutHarmOrHasConsent() {
    for (Answers answers :
        List.of(
            asking("4", "NO", "NOT_SOUGHT"),
            asking("2", "YES", "NOT_SOUGHT"),
            asking("2", "NO", "GIVEN"))) {
      ReferralId referral = taken(answers);
      assertThatThrownBy(() -> closings.giveBack(screener, referral, new ReturnForm("No.")))
          .hasMessage("triage.refused.return");
      assertThat(contact(referral).state()).isEqualTo(ContactState.TAKEN);
    }
  }

  @Test
  void joinsAContactToAnotherAndTellsItsReferrerNothingOfThatOne() {
    ReferralId first = taken(asking("3", "NO", "GIVEN"));
    ReferralId second = taken(asking("3", "NO", "GIVEN"));
    Reference kept = referrals.read(screener, first).line().reference();
    closings.duplicateOf(
        screener, second, kept, new DuplicateForm(kept.value(), "We know of it, thank you."));
    assertThat(contact(second).state()).isEqualTo(ContactState.DUPLICATE);
    assertThat(closings.duplicates(screener, first)).containsExactly(second);
    assertThat(referrals.read(head, second).told())
        .singleElement()
        .satisfies(told -> {
          assertThat(told.outcomeKey()).isEqualTo("triage.outcome.DUPLICATE");
          assertThat(told.reason()).isEqualTo("We know of it, thank you.");
        });
    assertThat(referrals.read(head, second).toString()).doesNotContain(kept.value());
    assertThat(status(second)).isEqualTo(ReferralStatus.DECIDED);
    assertThat(clocks(second)).noneMatch(Deadline::isOwed);
  }

  @Test
  void joinsNoContactToItselfToAJoinedOneOrToNone() {
    ReferralId one = taken(asking("3", "NO", "GIVEN"));
    Reference own = referrals.read(screener, one).line().reference();
    DuplicateForm form = new DuplicateForm(own.value(), "Thank you.");
    assertThatThrownBy(() -> closings.duplicateOf(screener, one, own, form))
        .hasMessage("triage.refused.duplicate");
    assertThatThrownBy(() -> closings.duplicateOf(screener, one, Reference.next(), form))
        .isInstanceOf(UnknownId.class);
  }

  @Test
  void handsAContactToAnotherCouncil() {
    ReferralId referral = taken(asking("4", "NO", "NOT_SOUGHT"));
    closings.handOver(
        screener,
        referral,
        new OutOfAreaForm(
            "Eastmoor",
            "Jo Patel, duty manager",
            OutOfAreaForm.How.BY_PHONE_AND_IN_WRITING,
            "Eastmoor has it now."));
    assertThat(contact(referral).state()).isEqualTo(ContactState.OUT_OF_AREA);
    assertThat(closings.of(screener, referral).getFirst().detail())
        .isEqualTo("Eastmoor; Jo Patel, duty manager");
    assertThat(referrals.read(head, referral).told())
        .extracting(ToldOutcome::reason)
        .containsExactly("Eastmoor has it now.");
  }

  @Test
  void closesNothingThatNobodyTookOrThatIsDecidedInPart() {
    ReferralId waiting = sent(asking("4", "NO", "NOT_SOUGHT"));
    assertThatThrownBy(() -> closings.handOver(screener, waiting, handOver()))
        .hasMessage("triage.refused.not-taken");
    ReferralId decided = taken(asking("4", "NO", "NOT_SOUGHT"));
    triage.decide(
        screener,
        decided,
        List.of(referrals.read(screener, decided).line().children().getFirst().id()),
        Answers.of(
            Map.of(
                "level",
                "1",
                "outcome",
                "NO_FURTHER_ACTION",
                "family",
                "TOLD",
                "rationale",
                "It fits.",
                "toReferrer",
                "Thank you.",
                "evidence",
                List.of("THE_REFERRAL"))));
    assertThatThrownBy(() -> closings.handOver(screener, decided, handOver()))
        .hasMessage("triage.refused.close-decided");
  }

  @Test
  void letsOnlyTheHubClose() {
    ReferralId referral = taken(asking("2", "NO", "NOT_SOUGHT"));
    for (Actor other : List.of(head, signedIn.as(Role.INSPECTOR))) {
      assertThatThrownBy(() -> closings.giveBack(other, referral, new ReturnForm("No.")))
          .isInstanceOf(UnknownId.class);
    }
  }

  private static OutOfAreaForm handOver() {
    return new OutOfAreaForm("Eastmoor", "Jo", OutOfAreaForm.How.IN_WRITING, "They have it.");
  }

  private Answers asking(String level, String danger, String consent) {
    Map<String, Object> all = new LinkedHashMap<>(examples.aboutOlderSiblings(1).tree());
    all.put("level", with(all, "level", Map.of("level", level)));
    all.put("about", with(all, "about", Map.of("inDanger", danger)));
    all.put(
        "consent",
        with(
            all,
            "consent",
            Map.of(
                "consent",
                consent,
                "givenBy",
                "Mother",
                "coveringWhom",
                "All",
                "givenOn",
                Map.of("day", "1", "month", "3", "year", "2026"),
                "whyWithout",
                "Not reached.")));
    return Answers.of(all);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> with(
      Map<String, Object> all, String page, Map<String, Object> changes) {
    Map<String, Object> changed = new LinkedHashMap<>((Map<String, Object>) all.get(page));
    changed.putAll(changes);
    return changed;
  }

  private ReferralId sent(Answers answers) {
    return referrals.receive(head, new Submission(UUID.randomUUID().toString(), answers)).id();
  }

  private ReferralId taken(Answers answers) {
    ReferralId referral = sent(answers);
    triage.take(screener, referral);
    return referral;
  }

  private ContactLine contact(ReferralId referral) {
    return triage.read(screener, referral).line();
  }

  private ReferralStatus status(ReferralId referral) {
    return referrals.read(head, referral).line().status();
  }

  private List<Deadline> clocks(ReferralId referral) {
    return triage.read(screener, referral).deadlines().stream()
        .filter(deadline -> deadline.rule().id().equals("T1"))
        .toList();
  }
}
