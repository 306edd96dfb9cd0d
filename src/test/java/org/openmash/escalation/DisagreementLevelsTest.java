package org.openmash.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openmash.access.NewAccount;
import org.openmash.escalation.RaiseForm.What;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Here;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UserId;
import org.openmash.referral.Submission;
import org.openmash.triage.ContactState;

class DisagreementLevelsTest extends Disagreeing {

  @Test
  void moveUpByThemselvesWhereNobodyAnswersAndAreRepeatedOnTheLastLevel() {
    escalations.raise(midwife, referral, raise(What.NOT_SAFE));
    movingUp.look();
    assertThat(one().level()).as("in time").isEqualTo(1);
    for (int level = 2; level <= 4; level++) {
      clock.forward(A_DAY.plusMinutes(1));
      movingUp.look();
      movingUp.look();
      assertThat(one().level()).isEqualTo(level);
      assertThat(owed("T26.risk").due()).isEqualTo(clock.instant().plus(A_DAY));
    }
    assertThat(mails()).contains("escalation.mail.moved", "escalation.mail.up");
    clock.forward(A_DAY.plusMinutes(1));
    movingUp.look();
    movingUp.look();
    assertThat(one().level()).isEqualTo(4);
    assertThat(toTheManager("escalation.mail.moved")).isEqualTo(3);
    assertThat(toTheManager("escalation.mail.late")).isEqualTo(1);
    clock.forward(A_DAY.plusMinutes(1));
    movingUp.look();
    assertThat(toTheManager("escalation.mail.late")).isEqualTo(2);
    assertThat(escalations.about(midwife, referral).disagreements().getFirst().steps())
        .extracting(Step::what)
        .containsExactly(Step.What.RAISED, Step.What.MOVED, Step.What.MOVED, Step.What.MOVED);
  }

  @Test
  void goToAManagerWhoDidNotDecideAndThenOutside() {
    decide("NO_FURTHER_ACTION");
    escalations.raise(midwife, referral, raise(What.DISAGREE));
    escalations.answer(screener, referral, answer(AnswerForm.Given.STANDS));
    assertThat(triage.read(screener, referral).line().state()).isEqualTo(ContactState.DECIDED);
    assertThatThrownBy(
            () -> escalations.answer(screener, referral, answer(AnswerForm.Given.UPHELD)))
        .hasMessage("escalation.refused.answered");
    escalations.further(midwife, referral, new FurtherForm("You did not read it."));
    assertThat(one().level()).isEqualTo(2);
    assertThat(owed("T26.second").due()).isAfter(clock.instant().plus(A_DAY.multipliedBy(5)));
    assertThatThrownBy(
            () -> escalations.answer(screener, referral, answer(AnswerForm.Given.STANDS)))
        .hasMessage("escalation.refused.role");
    assertThatThrownBy(() -> escalations.answer(manager, referral, answer(AnswerForm.Given.STANDS)))
        .as("who authorised it")
        .hasMessage("escalation.refused.own");
    Actor other = somebody(desk, Role.HUB_MANAGER);
    escalations.answer(other, referral, answer(AnswerForm.Given.STANDS));
    escalations.further(midwife, referral, new FurtherForm("Still not."));
    assertThatThrownBy(() -> escalations.answer(other, referral, answer(AnswerForm.Given.STANDS)))
        .hasMessage("escalation.refused.outside");
    escalations.answer(
        other, referral, new AnswerForm(AnswerForm.Given.STANDS, "Read.", "Dr Vale, director"));
    escalations.further(midwife, referral, new FurtherForm("Still not."));
    escalations.meeting(
        screener,
        referral,
        new MeetingForm(LocalDate.of(2026, 3, 9), "Prof. Ash", "All.", "A plan."));
    escalations.answer(
        other, referral, new AnswerForm(AnswerForm.Given.PARTLY, "Agreed.", "Prof. Ash, chair"));
    assertThatThrownBy(() -> escalations.further(midwife, referral, new FurtherForm("Still.")))
        .hasMessage("escalation.refused.last");
  }

  @Test
  void passALevelNobodyHoldsAPostOf() {
    HubId lonely = new HubId("l" + UUID.randomUUID().toString().substring(0, 8));
    UserId user = UserId.next();
    Actor alone =
        signedIn.as(
            new NewAccount(
                user, user + "@example.org", "Sam Field", desk, Set.of(Role.SCREENER), lonely));
    Submission sent = new Submission(UUID.randomUUID().toString(), examples.aboutOlderSiblings(1));
    referral = Here.in(lonely, () -> referrals.receive(midwife, sent).id());
    escalations.raise(midwife, referral, raise(What.DISAGREE));
    escalations.answer(alone, referral, answer(AnswerForm.Given.STANDS));
    escalations.further(midwife, referral, new FurtherForm("No."));
    assertThat(escalations.about(midwife, referral).disagreements().getFirst())
        .satisfies(whole -> {
          assertThat(whole.disagreement().level()).isEqualTo(4);
          assertThat(whole.steps()).extracting(Step::what).contains(Step.What.PASSED);
        });
  }
}
