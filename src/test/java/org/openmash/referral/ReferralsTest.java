package org.openmash.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.Lots;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.notification.Outbox;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;

@HubTest
class ReferralsTest {

  @Autowired Referrals referrals;
  @Autowired ReferralExamples examples;
  @Autowired Agencies agencies;
  @Autowired Outbox outbox;
  @Autowired SignedIn signedIn;

  Agency school;
  Actor teacher;
  Actor screener;

  @BeforeEach
  void aSchoolAndAHub() {
    school =
        agencies.add(
            Actor.system("test"),
            Agency.of(
                AgencyId.next(),
                "School " + UUID.randomUUID(),
                AgencyKind.SCHOOL,
                Reach.by("safeguarding@school.example"),
                LocalDate.of(2020, 1, 1)));
    teacher = signedIn.as(school.id(), Role.REFERRER);
    screener = signedIn.as(Role.SCREENER);
  }

  @Test
  void keepsSiblingsInTheOrderTheyWereNamed() {
    Receipt receipt = send(teacher, examples.aboutSiblings(2, 1));
    List<ReferredChild> children = referrals.read(teacher, receipt.id()).line().children();
    assertThat(children).hasSize(2).extracting(ReferredChild::position).containsExactly(1, 2);
    assertThat(children).noneMatch(ReferredChild::unborn);
  }

  @Test
  void drawsAnotherReferenceWhereTheFirstIsSomebodyElsesAlready() {
    List<Receipt> receipts = new ArrayList<>();
    long seed = UUID.randomUUID().getMostSignificantBits();
    for (int times = 0; times < 3; times++) {
      Lots.from(seed, () -> receipts.add(referrals.receive(screener, advice())));
    }
    assertThat(receipts).extracting(Receipt::reference).doesNotHaveDuplicates().hasSize(3);
    assertThat(receipts).extracting(Receipt::id).doesNotHaveDuplicates();
  }

  @Test
  void makesOneChildOfEachBabyExpectedAndNeverABirthDate() {
    Receipt receipt = send(teacher, examples.aboutAnUnbornBaby(2, 2));
    List<ReferredChild> babies = referrals.read(teacher, receipt.id()).line().children();
    assertThat(babies)
        .hasSize(2)
        .allMatch(ReferredChild::unborn)
        .allMatch(baby -> baby.born() == null);
    assertThat(babies.getFirst().name()).startsWith("Baby 1 of ");
  }

  @Test
  void takesInAContactOfAnotherKindAsItCame() {
    Instant called = Instant.parse("2026-03-03T09:12:00Z");
    Notice call =
        new Notice(
            ContactKind.CALL,
            UUID.randomUUID().toString(),
            "A neighbour",
            null,
            called,
            "Shouting every night.",
            true,
            List.of(
                new ReferredChild(
                    ChildId.next(), 1, "A boy", null, null, "7", true, false, null, false)),
            List.of());

    Receipt receipt = referrals.receive(screener, call);
    Receipt again = referrals.receive(screener, call);
    ReferralLine line = referrals.read(screener, receipt.id()).line();

    assertThat(again).isEqualTo(receipt);
    assertThat(line.kind()).isEqualTo(ContactKind.CALL);
    assertThat(line.from()).isEqualTo("A neighbour");
    assertThat(line.receivedAt()).isEqualTo(called);
    assertThat(line.inDanger()).isTrue();
    assertThat(line.children()).extracting(ReferredChild::name).containsExactly("A boy");
    assertThat(outbox.about(screener, Subject.of(Referrals.KIND, receipt.id()))).isEmpty();
  }

  @Test
  void refusesAChildBothBornAndExpected() {
    assertThatThrownBy(() ->
            new ReferredChild(
                ChildId.next(),
                1,
                "A",
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                null,
                true,
                false,
                null,
                false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void saysEverythingThatIsMissingAndKeepsNothing() {
    Answers without = examples.aboutSiblings(1, 3).with("concern", Answers.none());
    IncompleteReferral incomplete =
        catchThrowableOfType(IncompleteReferral.class, () -> send(teacher, without));
    assertThat(incomplete.problems()).extracting(PageProblem::page).containsOnly("concern");
    assertThat(referrals.mine(teacher)).isEmpty();
  }

  @Test
  void neverNeedsConsentForASafeguardingWorry() {
    Answers refused =
        examples
            .aboutSiblings(1, 4)
            .with(
                "consent",
                Map.of(
                    "parentsInformed",
                    "NO",
                    "whyNotInformed",
                    List.of("INCREASES_RISK"),
                    "consent",
                    "REFUSED",
                    "whyWithout",
                    "A child may be hurt.",
                    "childInformed",
                    "NOT_KNOWN"));
    assertThat(send(teacher, refused).reference().value()).startsWith("OM-");
  }

  @Test
  void givesTheSameReferenceTwentyTimesToTwentyPressesAtOnce() throws Exception {
    Submission once = new Submission(UUID.randomUUID().toString(), examples.aboutSiblings(1, 5));
    try (ExecutorService presses = Executors.newFixedThreadPool(8)) {
      List<Callable<Receipt>> calls =
          IntStream.range(0, 20)
              .<Callable<Receipt>>mapToObj(i -> () -> referrals.receive(teacher, once))
              .toList();
      List<Receipt> receipts =
          presses.invokeAll(calls).stream().map(Future::resultNow).distinct().toList();
      assertThat(receipts).hasSize(1);
    }
    assertThat(referrals.mine(teacher)).hasSize(1);
  }

  @Test
  void tellsTheReferrerAndTheSafeguardingMailboxThatItArrived() {
    Receipt receipt = send(teacher, examples.aboutSiblings(1, 6));
    assertThat(outbox.about(screener, Subject.of(Referrals.KIND, receipt.id())))
        .hasSize(2)
        .allMatch(told -> told.words().equals("referral.mail.received"))
        .anyMatch(told -> told.to().value().equals("safeguarding@school.example"));
  }

  @Test
  void isHiddenFromAnotherAgencyAndFromAColleagueButNotFromTheirLead() {
    Receipt receipt = send(teacher, examples.aboutSiblings(1, 7));
    Actor stranger = signedIn.as(Role.REFERRER);
    Actor strangeLead = signedIn.as(Role.SAFEGUARDING_LEAD);
    Actor colleague = signedIn.as(school.id(), Role.REFERRER);
    Actor lead = signedIn.as(school.id(), Role.SAFEGUARDING_LEAD);
    for (Actor other : List.of(stranger, strangeLead, colleague)) {
      assertThatThrownBy(() -> referrals.read(other, receipt.id())).isInstanceOf(UnknownId.class);
      assertThat(referrals.mine(other)).isEmpty();
    }
    assertThat(referrals.lines(stranger, List.of(receipt.id()))).isEmpty();
    assertThat(referrals.read(lead, receipt.id()).line().reference())
        .isEqualTo(receipt.reference());
    assertThat(referrals.mine(lead)).hasSize(1);
  }

  @Test
  void goesOnlyForward() {
    Receipt receipt = send(teacher, examples.aboutSiblings(1, 8));
    assertThatThrownBy(() -> referrals.tell(screener, receipt.id(), List.of(), true))
        .isInstanceOf(IllegalStateException.class);
    referrals.takenUp(screener, receipt.id());
    assertThat(referrals.read(teacher, receipt.id()).line().status())
        .isEqualTo(ReferralStatus.LOOKED_AT);
  }

  @Test
  void cannotBeChangedByWhoeverMadeIt() {
    Receipt receipt = send(teacher, examples.aboutSiblings(1, 9));
    assertThatThrownBy(() -> referrals.takenUp(teacher, receipt.id()))
        .isInstanceOf(UnknownId.class);
  }

  @Test
  void tellsAnOutcomeWithItsReasonAndKeepsWhatWasToldBefore() {
    Receipt receipt = send(teacher, examples.aboutSiblings(1, 10));
    ReferredChild child = referrals.read(teacher, receipt.id()).line().children().getFirst();
    referrals.takenUp(screener, receipt.id());
    referrals.tell(screener, receipt.id(), List.of(told(child, "3", false)), true);
    referrals.tell(screener, receipt.id(), List.of(told(child, "4", true)), true);
    ReferralView view = referrals.read(teacher, receipt.id());
    assertThat(view.line().status()).isEqualTo(ReferralStatus.DECIDED);
    assertThat(view.toldAbout(child.id())).extracting(ToldOutcome::level).containsExactly("4", "3");
  }

  private static ToldOutcome told(ReferredChild child, String level, boolean correction) {
    return new ToldOutcome(
        child.id(),
        "triage.outcome.ASSESSMENT",
        level,
        "Because",
        Instant.parse("2026-03-03T10:00:00Z"),
        correction,
        List.of());
  }

  private static Notice advice() {
    return new Notice(
        ContactKind.ADVICE_WITHOUT_NAME,
        UUID.randomUUID().toString(),
        null,
        null,
        Instant.parse("2026-03-03T09:12:00Z"),
        "What happens after a report is made.",
        false,
        List.of(),
        List.of());
  }

  private Receipt send(Actor actor, Answers answers) {
    return referrals.receive(actor, new Submission(UUID.randomUUID().toString(), answers));
  }
}
