package org.openmash.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmash.deadline.Deadline;
import org.openmash.escalation.RaiseForm.What;
import org.openmash.kernel.DecisionId;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UnknownId;
import org.openmash.letter.LetterExamples;
import org.openmash.letter.LetterExamples.Apart;
import org.openmash.secret.TellsTooMuch;
import org.openmash.triage.Closings;
import org.openmash.triage.ContactState;
import org.openmash.triage.CorrectionForm;
import org.openmash.triage.DecisionState;
import org.openmash.triage.DuplicateForm;
import org.openmash.triage.NotYourTurn;
import org.openmash.triage.OutOfAreaForm;
import org.springframework.beans.factory.annotation.Autowired;

class DisagreementEndsTest extends Disagreeing {

  @Autowired Closings closings;
  @Autowired LetterExamples families;

  @Test
  void openTheContactAgainWhereWhoeverDisagreedIsRight() {
    DecisionId first = decide("NO_FURTHER_ACTION");
    escalations.raise(midwife, referral, raise(What.DISAGREE));
    escalations.answer(screener, referral, answer(AnswerForm.Given.UPHELD));
    assertThat(one().state()).isEqualTo(DisagreementState.ANSWERED);
    assertThat(mails()).contains("escalation.mail.answered");
    assertThat(escalations.waiting(midwife)).isEqualTo(1);
    assertThat(triage.read(screener, referral).line().state()).isEqualTo(ContactState.TAKEN);
    assertThat(owed("T1").due()).isAfter(clock.instant());
    assertThat(triage.decision(screener, first).state())
        .as("it stands until somebody decides anew")
        .isEqualTo(DecisionState.IN_FORCE);
    inForce(
        triage
            .correct(screener, first, decision("ASSESSMENT"), new CorrectionForm("They are right."))
            .id());
    assertThat(triage.read(screener, referral).line().state()).isEqualTo(ContactState.DECIDED);
    escalations.end(midwife, referral, new EndForm(EndForm.How.CONTENT, null));
    assertThat(last().state()).isEqualTo(DisagreementState.SETTLED);
    assertThat(last().result()).isEqualTo(Result.UPHELD);
    assertThat(deadlines.of(screener, subject()).stream().filter(Deadline::isOwed))
        .extracting(each -> each.rule().id())
        .noneMatch(rule -> rule.startsWith("T26"));
  }

  @Test
  void endWhenTakenBackOrWhenNobodyReplies() {
    escalations.raise(midwife, referral, raise(What.NOTHING_HEARD));
    assertThatThrownBy(
            () -> escalations.end(midwife, referral, new EndForm(EndForm.How.CONTENT, null)))
        .hasMessage("escalation.refused.unanswered");
    escalations.end(midwife, referral, new EndForm(EndForm.How.WITHDRAWN, "It came."));
    assertThat(last().result()).isEqualTo(Result.WITHDRAWN);
    assertThat(deadlines.of(screener, subject()).stream().filter(Deadline::isOwed))
        .extracting(each -> each.rule().id())
        .as("nothing of it is owed any more")
        .noneMatch(rule -> rule.startsWith("T26"));
    assertThatThrownBy(
            () -> escalations.end(midwife, referral, new EndForm(EndForm.How.WITHDRAWN, null)))
        .isInstanceOf(UnknownId.class);

    clock.forward(Duration.ofMinutes(5));
    escalations.raise(midwife, referral, raise(What.NOTHING_HEARD));
    escalations.answer(screener, referral, answer(AnswerForm.Given.STANDS));
    assertThatThrownBy(() -> escalations.close(manager, referral, new CloseForm("Rang twice.")))
        .hasMessage("escalation.refused.too-early");
    clock.forward(A_DAY.multipliedBy(10));
    movingUp.look();
    assertThat(one().state()).as("only people end it").isEqualTo(DisagreementState.ANSWERED);
    escalations.close(manager, referral, new CloseForm("Rang twice."));
    assertThat(last().result()).isEqualTo(Result.STANDS);
    assertThat(mails()).contains("escalation.mail.closed");
    assertThat(escalations.about(midwife, referral).disagreements()).hasSize(2);
  }

  @Test
  void openAgainWhatWasHandedToAnotherCouncilOrJoinedToAnother() {
    triage.take(screener, referral);
    closings.handOver(
        screener,
        referral,
        new OutOfAreaForm("Eastmoor", "Jo", OutOfAreaForm.How.IN_WRITING, "They have it."));
    isOpenedAgain();

    ReferralId kept = referral;
    Reference reference = referrals.read(screener, kept).line().reference();
    referral = refer(examples.aboutOlderSiblings(1));
    triage.take(screener, referral);
    closings.duplicateOf(
        screener, referral, reference, new DuplicateForm(reference.value(), "It is with us."));
    isOpenedAgain();
    assertThat(triage.read(screener, kept).line().state()).isEqualTo(ContactState.TAKEN);
  }

  private void isOpenedAgain() {
    assertThat(triage.read(screener, referral).line().state().isOpen()).isFalse();
    escalations.raise(midwife, referral, raise(What.DISAGREE));
    escalations.answer(screener, referral, answer(AnswerForm.Given.UPHELD));
    assertThat(triage.read(screener, referral).line().state()).isEqualTo(ContactState.TAKEN);
    assertThat(owed("T1").due()).isAfter(clock.instant());
  }

  @Test
  void keepACorrectionFromClosingTheContactPastThem() {
    DecisionId first = decide("ASSESSMENT");
    escalations.raise(midwife, referral, raise(What.DISAGREE));
    CorrectionForm why = new CorrectionForm("Nothing in it.");
    assertThatThrownBy(() -> triage.correct(screener, first, decision("NO_FURTHER_ACTION"), why))
        .isInstanceOf(NotYourTurn.class);
    assertThat(triage.decision(screener, first).state()).isEqualTo(DecisionState.IN_FORCE);
    escalations.end(midwife, referral, new EndForm(EndForm.How.WITHDRAWN, null));
    inForce(triage.correct(screener, first, decision("NO_FURTHER_ACTION"), why).id());
    assertThat(triage.decision(screener, first).state()).isNotEqualTo(DecisionState.IN_FORCE);
  }

  @Test
  void tellNobodyWhatIsProtectedFromThem() {
    var child = triage.read(screener, referral).referral().line().children().getFirst().id();
    Apart apart =
        families.apart(
            screener,
            referral,
            child,
            agencies.find(screener, midwife.agency()).orElseThrow().name());
    escalations.raise(midwife, referral, raise(What.DISAGREE));
    String where = "She is at " + apart.address();
    List<AnswerForm> tooMuch =
        List.of(
            new AnswerForm(AnswerForm.Given.STANDS, where, null),
            new AnswerForm(AnswerForm.Given.STANDS, "Read.", apart.address()));
    for (AnswerForm each : tooMuch) {
      assertThatThrownBy(() -> escalations.answer(screener, referral, each))
          .isInstanceOf(TellsTooMuch.class);
    }
    MeetingForm meeting =
        new MeetingForm(LocalDate.of(2026, 3, 9), apart.address(), "All.", "A plan.");
    assertThatThrownBy(() -> escalations.meeting(screener, referral, meeting))
        .isInstanceOf(TellsTooMuch.class);
    assertThatThrownBy(
            () -> escalations.thank(manager, referral, new ThanksForm(apart.address(), "Well.")))
        .isInstanceOf(TellsTooMuch.class);
    assertThat(one().state()).isEqualTo(DisagreementState.OPEN);
  }
}
