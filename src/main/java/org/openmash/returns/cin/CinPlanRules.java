package org.openmash.returns.cin;

import static org.openmash.returns.Dates.after;
import static org.openmash.returns.Dates.same;
import static org.openmash.returns.cin.CinFields.*;
import static org.openmash.returns.cin.CinRule.error;
import static org.openmash.returns.cin.CinRule.every;
import static org.openmash.returns.cin.CinRule.query;

import java.time.LocalDate;
import java.util.List;
import org.openmash.returns.Given;
import org.openmash.returns.Rule;

/** Plans for children in need, who are neither protected by a plan nor looked after. */
final class CinPlanRules {

  static final List<Rule<CinChild>> ALL =
      List.of(
          error("4010")
              .since(2023)
              .reads(CIN_PLAN_START)
              .says("Every plan for a child in need must have a start, and none after the year.")
              .mend("Add or correct the date; a plan after 31 March is in the next return.")
              .judgedEach(every(Episode::cinPlans), Judges.givenByEndOfYear(CinPlan::start)),
          error("4011")
              .since(2023)
              .reads(CIN_PLAN_START, CIN_PLAN_END)
              .says("A plan for a child in need must not end before it starts.")
              .mend("Correct one of the dates.")
              .judgedEach(every(Episode::cinPlans), Judges.notBefore(CinPlan::end, CinPlan::start)),
          query("4012Q")
              .since(2023)
              .reads(CIN_PLAN_START, CIN_PLAN_END)
              .says("A plan for a child in need should not end on the day it starts.")
              .mend("Correct one of the dates, or take out a plan that was none.")
              .judgedEach(
                  every(Episode::cinPlans),
                  (plan, year, finds) ->
                      finds.when(same(plan.start(), plan.end()), plan.start(), plan.end())),
          error("4013")
              .since(2023)
              .reads(CIN_PLAN_END)
              .says("A plan for a child in need that has ended must have ended in the year.")
              .mend("Correct the date; a plan that ended earlier is no part of this return.")
              .judgedEach(every(Episode::cinPlans), Judges.insideYear(CinPlan::end)),
          error("4015")
              .since(2023)
              .reads(CIN_PLAN_START, REFERRAL_DATE)
              .says("A plan for a child in need must not start before the referral.")
              .mend("Correct one of the dates, or move the plan to the episode it belongs to.")
              .judgedEach(
                  CinChild::cinPlans,
                  Judges.notBefore(plan -> plan.part().start(), plan -> plan.episode().referred())),
          error("4000")
              .since(2023)
              .reads(REFERRAL_NFA, CIN_PLAN_START)
              .says("A referral nothing followed from must have no plan for a child in need.")
              .mend("Write 0 for ReferralNFA, or take the plan out.")
              .judgedEach(
                  CinChild::cinPlans,
                  (plan, year, finds) ->
                      finds.when(
                          plan.episode().isRejected(),
                          plan.episode().referral().noFurtherAction(),
                          plan.part().start())),
          error("4004")
              .since(2023)
              .reads(CIN_PLAN_START, CIN_PLAN_END)
              .says("An episode must have no more than one plan for a child in need without end.")
              .mend("Add the end of the earlier plan.")
              .judgedEach(
                  CinChild::episodes,
                  (episode, year, finds) ->
                      episode.cinPlans().stream()
                          .filter(plan -> plan.end().isAbsent())
                          .skip(1)
                          .forEach(plan -> finds.at(plan.end(), plan.start()))),
          error("4014")
              .since(2023)
              .reads(CIN_PLAN_START, CIN_PLAN_END)
              .says("The plans for a child in need must not overlap, not even on the day one ends.")
              .mend("Correct the dates, or bring the plans together.")
              .judged((child, year, finds) ->
                  Span.findOverlaps(
                      child.all(Episode::cinPlans).stream().map(CinPlan::span).toList(),
                      (span, day) -> span.holds(day, year),
                      finds)),
          error("4001")
              .since(2023)
              .reads(CIN_PLAN_START, CIN_PLAN_END, PLAN_END)
              .says(
                  "An episode must not have both a protection plan and a plan for a child in need"
                      + " without end.")
              .mend("Add the end of whichever is over; a protected child’s plan is the other.")
              .judgedEach(
                  CinChild::episodes,
                  (episode, year, finds) -> {
                    boolean isProtected =
                        episode.protectionPlans().stream().anyMatch(plan -> plan.end().isAbsent());
                    episode.cinPlans().stream()
                        .filter(plan -> isProtected && plan.end().isAbsent())
                        .findFirst()
                        .ifPresent(plan -> finds.at(plan.end(), plan.start()));
                  }),
          error("4003")
              .since(2023)
              .reads(CIN_PLAN_START, CIN_PLAN_END, REVIEW_DATE, PLAN_END)
              .says(
                  "No protection plan must be reviewed while a plan for a child in need runs, but"
                      + " on the day the protection ends.")
              .mend("Correct the date of the review, or the dates of the plan.")
              .differs(
                  "The published tool looks at the first date of each group of reviews; all are"
                      + " looked at here, since one group holds every review of a plan.")
              .judged((child, year, finds) -> {
                List<CinPlan> plans = child.all(Episode::cinPlans);
                for (ProtectionPlan protection : child.all(Episode::protectionPlans)) {
                  for (Given<LocalDate> review : protection.reviews()) {
                    plans.stream()
                        .filter(plan -> plan.end().isPresent())
                        .filter(plan -> plan.span().holdsBeforeEnd(review, year))
                        .filter(plan -> !same(review, protection.end()))
                        .findFirst()
                        .ifPresent(plan -> finds.at(review, plan.start(), plan.end()));
                  }
                }
              }),
          error("4016")
              .since(2023)
              .reads(CIN_PLAN_START, PLAN_START, PLAN_END)
              .says("No plan for a child in need must start while a protection plan runs.")
              .mend("Correct one of the dates; the plan may start on the day protection ends.")
              .judged((child, year, finds) -> {
                List<ProtectionPlan> protections = child.all(Episode::protectionPlans);
                for (CinPlan plan : child.all(Episode::cinPlans)) {
                  protections.stream()
                      .filter(each -> each.span().holdsBeforeEnd(plan.start(), year))
                      .findFirst()
                      .ifPresent(each -> finds.at(plan.start(), each.start(), each.end()));
                }
              }),
          error("4017")
              .since(2023)
              .reads(CIN_PLAN_START, CIN_PLAN_END, PLAN_START)
              .says("No protection plan must start while a plan for a child in need runs.")
              .mend("End the plan on the day protection starts, or earlier.")
              .judged((child, year, finds) -> {
                List<CinPlan> plans = child.all(Episode::cinPlans);
                for (ProtectionPlan protection : child.all(Episode::protectionPlans)) {
                  plans.stream()
                      .filter(each -> each.span().holdsBeforeEnd(protection.start(), year))
                      .findFirst()
                      .ifPresent(each -> finds.at(protection.start(), each.start(), each.end()));
                }
              }),
          error("4008")
              .since(2023)
              .reads(DEATH, CIN_PLAN_START)
              .says("No plan for a child in need must start after the child’s death.")
              .mend("Correct one of the dates.")
              .judged((child, year, finds) -> {
                Given<LocalDate> death = child.identifiers().death();
                for (CinPlan plan : child.all(Episode::cinPlans)) {
                  finds.when(after(plan.start(), death), plan.start(), death);
                }
              }),
          query("4009Q")
              .since(2023)
              .reads(DEATH, CIN_PLAN_END)
              .says("No plan for a child in need should end after the child’s death.")
              .mend("Correct one of the dates; a plan ends on the day of death.")
              .judged((child, year, finds) -> {
                Given<LocalDate> death = child.identifiers().death();
                for (CinPlan plan : child.all(Episode::cinPlans)) {
                  finds.when(after(plan.end(), death), plan.end(), death);
                }
              }));

  private CinPlanRules() {}
}
