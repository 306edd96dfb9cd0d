package org.openmash.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.openmash.contact.Contacts;
import org.openmash.correspondence.RemarkForm;
import org.openmash.correspondence.Remarks;
import org.openmash.feedback.Asked;
import org.openmash.feedback.Feedbacks;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.referral.Referrals;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What others do about a contact besides deciding it. */
@Component
@Profile("demo")
class After {

  private final Remarks remarks;
  private final Contacts contacts;
  private final Referrals referrals;
  private final Screening screening;
  private final Feedbacks feedbacks;

  After(
      Remarks remarks,
      Contacts contacts,
      Referrals referrals,
      Screening screening,
      Feedbacks feedbacks) {
    this.remarks = remarks;
    this.contacts = contacts;
    this.referrals = referrals;
    this.screening = screening;
    this.feedbacks = feedbacks;
  }

  /** A question and its answer, some of them late; when the hub has read it. */
  Instant asked(
      List<Storyteller.Step> steps,
      Plan.Planned plan,
      ReferralId contact,
      Actor screener,
      Actor referrer,
      Instant taken,
      boolean answered) {
    Invented invented = new Invented(plan.random());
    RemarkForm question = new RemarkForm(plan.said(invented.sentence("questions")));
    RemarkForm answer = new RemarkForm(plan.said(invented.sentence("answers")));
    Instant asked = taken.plusSeconds(40);
    Instant told = asked.plus(Duration.ofMinutes(40 + Math.floorMod(plan.seed(), 4000)));
    steps.add(
        new Storyteller.Step(
            asked,
            Written.isWithoutConsent(plan)
                ? () -> screening.giveBack(screener, contact, plan)
                : () -> remarks.ask(screener, contact, question)));
    if (answered) {
      steps.add(new Storyteller.Step(told, () -> remarks.answer(referrer, contact, answer)));
      steps.add(
          new Storyteller.Step(told.plusSeconds(1200), () -> remarks.read(screener, contact)));
    }
    return answered ? told.plusSeconds(1200) : asked;
  }

  /** Whoever referred reads the outcome; every other one says what they think of it. */
  void read(Actor referrer, ReferralId contact, int number) {
    referrals.read(referrer, contact);
    if (number % 2 == 0 && feedbacks.asks(referrer, contact)) {
      feedbacks.answer(referrer, contact, Asked.HELPFUL, number % 12 != 0);
      feedbacks.answer(referrer, contact, Asked.AGREED, number % 16 != 0);
    }
  }

  /** What the hub writes down later about some kinds. */
  List<Storyteller.Step> writtenDown(
      Actor screener, ReferralId contact, Shorts shorts, Instant came) {
    List<Storyteller.Step> steps = new ArrayList<>();
    for (Shorts.Later later : shorts.later()) {
      Instant at = came.plus(Duration.ofHours(later.hours()));
      steps.add(
          new Storyteller.Step(
              at,
              () ->
                  contacts.add(
                      screener, contact, later.step(), Answers.of(later.says().apply(at)))));
    }
    return steps;
  }
}
