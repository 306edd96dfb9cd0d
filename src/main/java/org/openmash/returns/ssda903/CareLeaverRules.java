package org.openmash.returns.ssda903;

import static org.openmash.returns.ssda903.Ages.under;
import static org.openmash.returns.ssda903.CareRule.error;
import static org.openmash.returns.ssda903.Each.LEAVERS;
import static org.openmash.returns.ssda903.Ssda903Fields.*;

import java.util.List;
import java.util.Set;
import org.openmash.returns.Given;
import org.openmash.returns.Rule;

/** How young people live who left care, by what their rows say themselves. */
final class CareLeaverRules {

  /** Of the dead and of those back home no more is asked. */
  private static final Each<CareLeaver> LEAVERS_ASKED =
      new Each<>(child -> child.leavers().stream().filter(leaver -> !isGone(leaver)).toList());

  static final List<Rule<CareChild>> ALL =
      List.of(
          error("131")
              .reads(IN_TOUCH)
              .says("Whether a care leaver is in touch must be one of the codes.")
              .mend("Write YES, NO, DIED, REFU, NREQ or RHOM.")
              .judged(LEAVERS.noCode(CareLeaver::inTouch, "IN_TOUCH")),
          error("132")
              .reads(IN_TOUCH, ACTIV)
              .says("What a care leaver mainly does must be one of the codes.")
              .mend("Write the code; 0 where the authority is not in touch.")
              .differs(
                  "The published tool asks it of the dead and of those back home too, for whom another"
                      + " rule forbids it.")
              .judged(LEAVERS_ASKED.noCode(CareLeaver::activity, "ACTIV")),
          error("133")
              .reads(IN_TOUCH, ACCOM)
              .says("Where a care leaver lives must be one of the codes.")
              .mend("Write the code; 0 where the authority is not in touch.")
              .differs(
                  "The published tool asks it of the dead and of those back home too, for whom another"
                      + " rule forbids it.")
              .judged(LEAVERS_ASKED.noCode(CareLeaver::accommodation, "ACCOM")),
          error("153")
              .reads(IN_TOUCH, ACTIV, ACCOM)
              .says("In touch, activity and accommodation must all be told, or none of them.")
              .mend("Add what is missing.")
              .differs(
                  "The published tool asks it of the dead and of those back home too, for whom another"
                      + " rule forbids it.")
              .judged((child, year, finds) -> {
                for (CareLeaver row : LEAVERS_ASKED.rows().apply(child)) {
                  if (row.saysAnything()) {
                    row.items().stream().filter(Given::isAbsent).findFirst().ifPresent(finds::at);
                  }
                }
              }),
          error("344")
              .reads(IN_TOUCH, ACTIV, ACCOM)
              .says("Of a care leaver who died or is back home no more must be told.")
              .mend("Leave activity and accommodation empty.")
              .judged(
                  LEAVERS.where(
                      l -> isGone(l) && (l.activity().isWritten() || l.accommodation().isWritten()),
                      CareLeaver::inTouch,
                      CareLeaver::activity,
                      CareLeaver::accommodation)),
          error("345")
              .reads(IN_TOUCH, ACTIV, ACCOM)
              .says("Of a care leaver in touch it must be known what they do and where they live.")
              .mend("Write the codes instead of 0.")
              .judged(
                  LEAVERS.where(
                      l ->
                          l.inTouch().is("YES")
                              && (l.activity().is("0") || l.accommodation().is("0")),
                      CareLeaver::inTouch,
                      CareLeaver::activity,
                      CareLeaver::accommodation)),
          error("347")
              .since(2024)
              .reads(OC3_DOB, ACCOM)
              .says("A care leaver under 18 must not live in a foyer.")
              .mend("Correct the accommodation or the date of birth.")
              .differs("The published tool looks for T, which is no code; T1 and T2 are.")
              .judged(
                  LEAVERS.where(
                      (child, l, year) ->
                          l.accommodation().is(Set.of("T1", "T2")::contains)
                              && under(l.dob(), 18, year.start()),
                      CareLeaver::accommodation,
                      CareLeaver::dob)),
          error("348")
              .since(2026)
              .reads(IN_TOUCH, last(IN_TOUCH))
              .says("A care leaver reported dead last year must not be alive now.")
              .mend("Correct this year’s entry, or ask for last year’s to be corrected.")
              .judged(
                  LEAVERS.where(
                      (child, l, year) ->
                          !l.inTouch().is("DIED")
                              && child.before().told().leavers().stream()
                                  .anyMatch(before -> before.inTouch().is("DIED")),
                      CareLeaver::inTouch)),
          error("391")
              .reads(OC3_DOB, IN_TOUCH, ACTIV, ACCOM)
              .says("A care leaver must have turned 17 to 21 in the year, or be older than that.")
              .mend("Correct the date of birth, or take the row out.")
              .judged(
                  LEAVERS.where(
                      (child, l, year) -> l.saysAnything() && under(l.dob(), 17, year.end()),
                      CareLeaver::dob,
                      CareLeaver::inTouch)),
          error("3001")
              .reads(DOB, ACCOM)
              .says(
                  "A young person around the 17th birthday must not live with former foster carers.")
              .mend("Correct the accommodation or the date of birth.")
              .judged(
                  LEAVERS.where(
                      (child, l, year) ->
                          l.accommodation().is(Set.of("Z1", "Z2")::contains)
                              && child.dob().is(day -> year.holds(day.plusYears(17))),
                      CareLeaver::accommodation,
                      CareLeaver::dob)));

  private CareLeaverRules() {}

  private static boolean isGone(CareLeaver leaver) {
    return leaver.inTouch().is(Set.of("DIED", "RHOM")::contains);
  }
}
