package org.openmash.escalation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmash.baby.BabyExamples;
import org.openmash.document.Documents;
import org.openmash.document.Intake;
import org.openmash.document.Keeping;
import org.openmash.escalation.RaiseForm.What;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;
import org.openmash.referral.ReferralExamples;
import org.openmash.triage.ContactState;
import org.openmash.triage.Identities;
import org.springframework.beans.factory.annotation.Autowired;

class EscalationsTest extends Disagreeing {

  @Autowired BabyExamples babies;
  @Autowired Identities identities;
  @Autowired Intake intake;
  @Autowired Documents documents;

  @Test
  void startTheHubsClockAndShowWhatWasDecidedAsDisputed() throws Exception {
    decide("NO_FURTHER_ACTION");
    assertThat(page("/referrals/" + referral, midwife))
        .contains("I disagree", "This is not safe")
        .doesNotContain("Disputed");
    escalations.raise(midwife, referral, raise(What.DISAGREE));
    assertThat(one())
        .satisfies(it -> {
          assertThat(it.level()).isEqualTo(1);
          assertThat(it.state()).isEqualTo(DisagreementState.OPEN);
          assertThat(it.isQuick()).isFalse();
          assertThat(it.due()).isEqualTo(owed("T26.first").due());
        });
    assertThat(owed("T26.first").due()).isEqualTo(Instant.parse("2026-03-05T23:59:59.999999Z"));
    assertThat(page("/referrals/" + referral, midwife)).contains("Disputed", "Your disagreement");
    assertThat(page("/inbox/" + referral, screener)).contains("Disputed");
    assertThat(escalations.waiting(screener)).isEqualTo(1);
    assertThat(escalations.waiting(midwife)).isZero();
    assertThat(triage.read(screener, referral).line().state())
        .as("the decision stands")
        .isEqualTo(ContactState.DECIDED);
    assertThatThrownBy(() -> escalations.raise(midwife, referral, raise(What.NOT_SAFE)))
        .isInstanceOf(NotYourSay.class)
        .hasMessage("escalation.refused.alive");
  }

  @Test
  void canBeRaisedBeforeAnythingIsHeardAndAreQuickWhereItIsNotSafe() throws Exception {
    assertThat(page("/referrals/" + referral, midwife)).contains("This is not safe");
    assertThat(page("/escalations/" + referral + "/new?what=NOT_SAFE", midwife))
        .containsPattern("value=\"NOT_SAFE\"[^>]*checked");
    escalations.raise(midwife, referral, raise(What.NOT_SAFE));
    assertThat(one().quick()).containsExactly("escalation.quick.unsafe");
    assertThat(one().due()).isEqualTo(clock.instant().plus(A_DAY));
    assertThat(page("/escalations/" + referral, midwife))
        .contains("Quick", "it moves up by itself");
  }

  @Test
  void beginHigherForABabyNearItsBirthOrOnAWard() {
    escalations.raise(
        midwife,
        referral,
        new RaiseForm(What.DISAGREE, Theme.URGENCY, "Why.", "That.", null, true));
    assertThat(one().level()).isEqualTo(2);
    assertThat(one().quick()).containsExactly("escalation.quick.ward");

    referral = refer(examples.aboutTheUnbornOf("Ada", "Fenn", 1));
    escalations.raise(midwife, referral, raise(What.DISAGREE));
    assertThat(one().level()).as("ten weeks before the birth").isEqualTo(1);

    clock.forward(Duration.between(clock.instant(), Instant.parse("2026-05-10T09:00:00Z")));
    referral = refer(examples.aboutTheUnbornOf("Ida", "Fenn", 1));
    escalations.raise(midwife, referral, raise(What.DISAGREE));
    assertThat(one().level()).as("two days before the birth").isEqualTo(2);
    assertThat(one().quick()).containsExactly("escalation.quick.unborn");
    assertThat(one().due()).isEqualTo(clock.instant().plus(A_DAY));
  }

  @Test
  void beginHigherForABabyTheHubKnowsToLieOnAWardThoughNobodySaysSo() throws Exception {
    PersonId unborn = babies.unborn(manager, "Tamsin " + referral, AgencyId.next());
    ChildId child = triage.read(screener, referral).referral().line().children().getFirst().id();
    identities.same(screener, referral, child, unborn);
    escalations.raise(midwife, referral, raise(What.DISAGREE));
    assertThat(one().level()).as("ten weeks before the birth").isEqualTo(1);
    escalations.end(midwife, referral, new EndForm(EndForm.How.WITHDRAWN, null));
    babies.bornOnAWard(manager, unborn);
    escalations.raise(midwife, referral, raise(What.DISAGREE));
    assertThat(one().level()).isEqualTo(2);
    assertThat(one().quick()).containsExactly("escalation.quick.known");
    assertThat(page("/escalations/" + referral, midwife))
        .contains("the hub knows of a reason to be quick")
        .doesNotContain("a baby is on a ward");
  }

  @Test
  void carryEvidenceThatIsReadWithTheReferralAndHandedInWhileTheyLast() throws Exception {
    escalations.raise(midwife, referral, raise(What.DISAGREE));
    Subject owner = Subject.of(Escalations.EVIDENCE, referral);
    byte[] note = "Lost 300 g since Friday.".getBytes(UTF_8);
    Keeping kept =
        intake.take(
            midwife,
            owner,
            midwife.agency(),
            "growth.txt",
            new ByteArrayInputStream(note),
            note.length);
    assertThat(kept).isInstanceOf(Keeping.Kept.class);
    assertThat(page("/escalations/" + referral, manager)).contains("Evidence handed in", "growth");
    assertThat(page("/escalations/" + referral, midwife)).contains("growth", "Attach evidence");
    assertThatThrownBy(() -> documents.mayAddTo(manager, owner))
        .isInstanceOf(RuntimeException.class);
    Actor stranger = partner(Role.REFERRER);
    assertThatThrownBy(() -> documents.list(stranger, owner)).isInstanceOf(UnknownId.class);
    escalations.end(midwife, referral, new EndForm(EndForm.How.WITHDRAWN, null));
    assertThatThrownBy(() -> documents.mayAddTo(midwife, owner))
        .isInstanceOf(RuntimeException.class);
    assertThat(documents.list(midwife, owner)).hasSize(1);
  }

  @Test
  void areNobodysBusinessElsewhere() {
    escalations.raise(midwife, referral, raise(What.DISAGREE));
    Actor stranger = signedIn.as(Role.SCREENER);
    Actor elsewhere = partner(Role.SAFEGUARDING_LEAD);
    Actor colleague = colleague(Role.REFERRER);
    for (Actor other : List.of(stranger, elsewhere, colleague)) {
      assertThatThrownBy(() -> escalations.about(other, referral)).isInstanceOf(UnknownId.class);
      assertThat(escalations.alive(other, 0, 500))
          .noneMatch(line -> line.referral().id().equals(referral));
    }
    assertThat(escalations.alive(colleague(Role.SAFEGUARDING_LEAD), 0, 50)).hasSize(1);
    assertThatThrownBy(() -> escalations.raise(screener, referral, raise(What.DISAGREE)))
        .isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> escalations.answer(midwife, referral, answer(AnswerForm.Given.UPHELD)))
        .isInstanceOf(UnknownId.class);
  }

  @Test
  void teachTheHubSomethingOnlyTheHubReadsAndAreCountedWhereTheyAreNotTooFew() throws Exception {
    escalations.raise(midwife, referral, raise(What.DISAGREE));
    escalations.learn(manager, referral, new LessonForm(Theme.DELAY, "Ring first."));
    assertThat(page("/escalations/" + referral, manager)).contains("Ring first.");
    assertThat(page("/escalations/" + referral, midwife)).doesNotContain("Ring first.");
    assertThat(page("/escalations/figures", manager)).contains("fewer than 5");
    for (int i = 0; i < 4; i++) {
      referral = refer(examples.aboutOlderSiblings(1));
      escalations.raise(midwife, referral, raise(What.DISAGREE));
      escalations.end(midwife, referral, new EndForm(EndForm.How.WITHDRAWN, null));
    }
    Figures figures = escalations.figures(manager, A_DAY);
    assertThat(figures.all().raised()).isEqualTo(5);
    assertThat(figures.all().settled()).isEqualTo(4);
    assertThat(figures.agencies())
        .singleElement()
        .satisfies(row -> assertThat(row.isTold()).isTrue());
    assertThat(figures.results())
        .filteredOn(row -> row.of().equals("WITHDRAWN"))
        .singleElement()
        .satisfies(row -> assertThat(row.isTold()).isFalse());
    assertThat(page("/escalations/figures", manager)).contains("All agencies", "fewer than 5");
  }

  @Test
  void lieBesideGoodPracticeOfEitherSide() throws Exception {
    escalations.thank(midwife, referral, new ThanksForm("Sam", "Rang back within the hour."));
    escalations.thank(manager, referral, new ThanksForm(null, "A clear chronology."));
    assertThat(mails()).contains("escalation.mail.thanks");
    assertThat(page("/escalations/" + referral, midwife))
        .contains("A clear chronology.", "Rang back within the hour.");
    assertThat(page("/escalations", screener)).contains("A clear chronology.");
    assertThat(escalations.figures(manager, A_DAY).thanks()).isEqualTo(2);
  }

  @Test
  void countWhoeverHasNoAccountAsOne() {
    for (int i = 0; i < 3; i++) {
      UserId user = UserId.next();
      midwife = Actor.guest(user, "gp." + user + "@surgery.example", Role.GUEST, user + "one");
      referral = refer(ReferralExamples.withoutAnAccount(examples.aboutOlderSiblings(1)));
      escalations.raise(midwife, referral, raise(What.DISAGREE));
    }
    assertThat(escalations.figures(manager, A_DAY).agencies())
        .singleElement()
        .satisfies(row -> {
          assertThat(row.of()).isEmpty();
          assertThat(row.raised()).isEqualTo(3);
        });
  }
}
