package org.openmash.returns.cin;

import static org.openmash.returns.Dates.after;
import static org.openmash.returns.Dates.inside;
import static org.openmash.returns.Dates.same;
import static org.openmash.returns.cin.CinFields.*;
import static org.openmash.returns.cin.CinRule.error;
import static org.openmash.returns.cin.CinRule.every;

import java.time.LocalDate;
import java.util.List;
import org.openmash.returns.Given;
import org.openmash.returns.Rule;

/** Child protection plans: their days, and the reasons for them. */
final class ProtectionPlanRules {

  static final List<Rule<CinChild>> ALL =
      List.of(
          error("8720")
              .since(2023)
              .reads(PLAN_START)
              .says("Every protection plan must have a start, and none after the year.")
              .mend("Add or correct the date; a plan after 31 March is in the next return.")
              .judgedEach(
                  every(Episode::protectionPlans), Judges.givenByEndOfYear(ProtectionPlan::start)),
          error("1105")
              .since(2023)
              .reads(PLAN_START, REFERRAL_DATE)
              .says("A protection plan must not start before the referral.")
              .mend("Correct one of the dates, or move the plan to the episode it belongs to.")
              .judgedEach(
                  CinChild::protectionPlans,
                  Judges.notBefore(plan -> plan.part().start(), plan -> plan.episode().referred())),
          error("8925")
              .since(2023)
              .reads(PLAN_START, PLAN_END)
              .says("A protection plan must not end before it starts.")
              .mend("Correct one of the dates.")
              .judgedEach(
                  every(Episode::protectionPlans),
                  Judges.notBefore(ProtectionPlan::end, ProtectionPlan::start)),
          error("8840")
              .since(2023)
              .reads(PLAN_START, PLAN_END)
              .says("A protection plan must not end on the day it starts.")
              .mend("Correct one of the dates, or take out a plan that was none.")
              .judgedEach(
                  every(Episode::protectionPlans),
                  (plan, year, finds) ->
                      finds.when(same(plan.start(), plan.end()), plan.start(), plan.end())),
          error("8930")
              .since(2023)
              .reads(PLAN_END)
              .says("A protection plan that has ended must have ended in the year.")
              .mend("Correct the date; a plan that ended earlier is no part of this return.")
              .judgedEach(every(Episode::protectionPlans), Judges.insideYear(ProtectionPlan::end)),
          error("2885")
              .since(2023)
              .reads(PLAN_START, ENQUIRY_CONFERENCE, CONFERENCE_NOT_REQUIRED, EPISODE_CONFERENCE)
              .says(
                  "A protection plan that starts in the year must start on the day of its initial"
                      + " conference.")
              .mend(
                  "Correct one of the dates. The conference stands with the enquiry; with CINdetails"
                      + " only where there was no enquiry, or none that needed a conference.")
              .differs(
                  "The published tool takes an enquiry for one without need of a conference by 1"
                      + " alone, and not by the word true.")
              .judgedEach(
                  CinChild::protectionPlans,
                  (plan, year, finds) -> {
                    Given<LocalDate> start = plan.part().start();
                    List<Given<LocalDate>> held = plan.episode().conferencesThatCount();
                    if (inside(start, year) && held.stream().noneMatch(day -> same(day, start))) {
                      finds.at(start, held.toArray(Given<?>[]::new));
                    }
                  }),
          error("8832")
              .since(2023)
              .reads(REFERRAL_NFA, PLAN_START)
              .says("A referral nothing followed from must have no protection plan.")
              .mend("Write 0 for ReferralNFA, or take the plan out.")
              .judgedEach(
                  CinChild::protectionPlans,
                  (plan, year, finds) ->
                      finds.when(
                          plan.episode().isRejected(),
                          plan.episode().referral().noFurtherAction(),
                          plan.part().start())),
          error("8935")
              .since(2023)
              .reads(PLAN_START, PLAN_END)
              .says("A child must have no more than one protection plan without end.")
              .mend("Add the end of the earlier plan.")
              .differs(
                  "The published tool counts by a running number, and so misses two open plans of"
                      + " one episode.")
              .judged((child, year, finds) ->
                  child.all(Episode::protectionPlans).stream()
                      .filter(plan -> plan.end().isAbsent())
                      .skip(1)
                      .forEach(plan -> finds.at(plan.end(), plan.start()))),
          error("8940")
              .since(2023)
              .reads(PLAN_START, PLAN_END)
              .says("The protection plans of a child must not overlap, not even on the last day.")
              .mend("Correct the dates, or bring the plans together.")
              .differs(
                  "The published tool passes over pairs of plans with one running number, and so"
                      + " misses an overlap of the first plans of two episodes.")
              .judged((child, year, finds) ->
                  Span.findOverlaps(
                      child.all(Episode::protectionPlans).stream()
                          .map(ProtectionPlan::span)
                          .toList(),
                      (span, day) -> span.holds(day, year),
                      finds)),
          error("8915")
              .since(2023)
              .reads(PLAN_START, DEATH)
              .says("No protection plan must start after the child’s death.")
              .mend("Correct one of the dates.")
              .judged((child, year, finds) -> {
                Given<LocalDate> death = child.identifiers().death();
                for (ProtectionPlan plan : child.all(Episode::protectionPlans)) {
                  finds.when(after(plan.start(), death), plan.start(), death);
                }
              }),
          error("8920")
              .since(2023)
              .reads(PLAN_END, DEATH)
              .says("No protection plan must end after the child’s death.")
              .mend("Correct one of the dates; a plan ends on the day of death.")
              .judged((child, year, finds) -> {
                Given<LocalDate> death = child.identifiers().death();
                for (ProtectionPlan plan : child.all(Episode::protectionPlans)) {
                  finds.when(after(plan.end(), death), plan.end(), death);
                }
              }),
          error("8905")
              .since(2023)
              .reads(INITIAL_ABUSE)
              .says("The first category of abuse of a protection plan must be one of the codes.")
              .mend("Write NEG, PHY, SAB or EMO; MUL where more than one and none comes first.")
              .judgedEach(
                  every(Episode::protectionPlans),
                  Judges.code("CIN_ABUSE", ProtectionPlan::initialAbuse)),
          error("8910")
              .since(2023)
              .reads(LATEST_ABUSE)
              .says("The latest category of abuse of a protection plan must be one of the codes.")
              .mend("Write NEG, PHY, SAB or EMO; MUL where more than one and none comes first.")
              .judgedEach(
                  every(Episode::protectionPlans),
                  Judges.code("CIN_ABUSE", ProtectionPlan::latestAbuse)),
          error("8730")
              .since(2023)
              .reads(PREVIOUS_PLANS)
              .says("A protection plan must say how many the child had before, nought or more.")
              .mend("Write the number of earlier plans with any authority, 0 where there was none.")
              .differs("The published tool breaks off on text that is no number.")
              .judgedEach(
                  every(Episode::protectionPlans),
                  (plan, year, finds) ->
                      finds.when(
                          !plan.previousPlans().is(number -> number >= 0), plan.previousPlans())));

  private ProtectionPlanRules() {}
}
