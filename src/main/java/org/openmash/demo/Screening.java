package org.openmash.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.openmash.form.Answers;
import org.openmash.hub.PerHub;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.ReferralId;
import org.openmash.referral.Indicator;
import org.openmash.referral.Referrals;
import org.openmash.referral.ReferredChild;
import org.openmash.referral.Thresholds;
import org.openmash.triage.Closings;
import org.openmash.triage.DecisionView;
import org.openmash.triage.OutOfAreaForm;
import org.openmash.triage.Rag;
import org.openmash.triage.RatingForm;
import org.openmash.triage.ReturnForm;
import org.openmash.triage.Triage;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the hub's people write about a contact. */
@Component
@Profile("demo")
class Screening {

  private final Triage triage;
  private final Closings closings;
  private final Referrals referrals;
  private final PerHub<Thresholds> thresholds;

  Screening(Triage triage, Closings closings, Referrals referrals, PerHub<Thresholds> thresholds) {
    this.triage = triage;
    this.closings = closings;
    this.referrals = referrals;
    this.thresholds = thresholds;
  }

  void take(Actor screener, ReferralId contact) {
    triage.take(screener, contact);
  }

  void rate(Actor screener, ReferralId contact, Plan.Planned plan) {
    triage.rate(
        screener,
        contact,
        switch (plan.told().level()) {
          case "4" -> RatingForm.of(Rag.RED, "A child may be harmed today.");
          case "3" -> RatingForm.of(Rag.AMBER, "A pattern that harms, no sign of danger today.");
          case "2" -> RatingForm.of(Rag.GREEN, "Help is needed, the family is willing.");
          default -> RatingForm.of(Rag.BLUE, "Universal services meet this.");
        });
  }

  void keepRecord(Actor screener, ReferralId contact, Plan.Planned plan) {
    Invented invented = new Invented(plan.random());
    Answers record =
        Answers.of(
            Map.of(
                "callWithReferrer",
                plan.said(invented.sentence("asked")),
                "knownHistory",
                plan.said(invented.sentence("known")),
                "checks",
                List.of("SOCIAL_CARE", "EARLY_HELP"),
                "familySpokenTo",
                plan.told().level().equals("4") ? "NO" : "YES",
                "whyNotFamily",
                "Speaking to them first could put a child at more risk.",
                "childSeenByAnybody",
                "YES",
                "analysis",
                reason(plan)));
    triage.keepRecord(screener, contact, record, 0);
  }

  /** The same for every child of it. */
  List<DecisionView> decide(Actor screener, ReferralId contact, Plan.Planned plan) {
    List<ChildId> children =
        referrals.lines(screener, List.of(contact)).getFirst().children().stream()
            .map(ReferredChild::id)
            .toList();
    return triage.decide(screener, contact, children, decision(plan));
  }

  void authorise(Actor manager, DecisionView proposed) {
    triage.authorise(manager, proposed.id());
  }

  void handOver(Actor screener, ReferralId contact) {
    closings.handOver(
        screener,
        contact,
        new OutOfAreaForm(
            "Elsewhere Council",
            "Their duty desk",
            OutOfAreaForm.How.BY_PHONE_AND_IN_WRITING,
            "The family lives in the area of Elsewhere Council, which has it from us now."));
  }

  void giveBack(Actor screener, ReferralId contact, Plan.Planned plan) {
    closings.giveBack(
        screener,
        contact,
        new ReturnForm(
            plan.said(
                "Please speak with {parent} first and tell us whether she agrees to early help.")));
  }

  /** Which signs of the threshold document a contact of its level rests on. */
  List<String> indicators(Plan.Planned plan, boolean unborn) {
    List<Indicator> fitting =
        thresholds.here().indicators().stream()
            .filter(i -> i.level() == Integer.parseInt(plan.told().level()))
            .filter(i -> i.fits(unborn))
            .toList();
    Random random = plan.random();
    int first = random.nextInt(Math.max(1, fitting.size() - 1));
    return fitting.stream().skip(first).limit(2).map(Indicator::id).toList();
  }

  private Answers decision(Plan.Planned plan) {
    Told told = plan.told();
    Map<String, Object> decision = new LinkedHashMap<>();
    decision.put("level", told.level());
    decision.put("indicators", indicators(plan, told.unborn()));
    decision.put("outcome", told.outcome());
    decision.put("signpostTo", "Family hub");
    decision.put("fromCouncil", "Elsewhere Council");
    decision.put("family", plan.number() % 5 == 0 ? "TO_BE_TOLD" : "TOLD");
    if (told.outcome().equals("NO_FURTHER_ACTION")) {
      decision.put("checked", List.of("REFERRER_HEARD", "EARLIER_READ", "FAMILY_KNOWS"));
    }
    decision.put("evidence", List.of("THE_REFERRAL", "CALL_TO_REFERRER", "COUNCIL_RECORDS"));
    decision.put("rationale", reason(plan));
    decision.put("toReferrer", plan.said(told.toReferrer()));
    return Answers.of(decision);
  }

  private static String reason(Plan.Planned plan) {
    Invented invented = new Invented(plan.random());
    return plan.said(
        String.join(
            " ",
            plan.told().rationale(),
            invented.sentence("asked"),
            invented.sentence("known"),
            invented.sentence("weighed")));
  }
}
