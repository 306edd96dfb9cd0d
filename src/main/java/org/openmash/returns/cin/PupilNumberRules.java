package org.openmash.returns.cin;

import static org.openmash.returns.cin.CinFields.*;
import static org.openmash.returns.cin.CinRule.error;
import static org.openmash.returns.cin.CinRule.query;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import org.openmash.returns.Given;
import org.openmash.returns.Rule;
import org.openmash.returns.Tally;

/** Unique pupil numbers, and why there is none. */
final class PupilNumberRules {

  private static final Set<String> REASONS_AT_SCHOOL_AGE =
      Set.of("UN2", "UN3", "UN4", "UN5", "UN6", "UN7");

  static final List<Rule<CinChild>> ALL =
      List.of(
          error("1510")
              .since(2023)
              .reads(UPN)
              .says("The first letter of a pupil number must fit the twelve digits after it.")
              .mend("Compare the number with the school’s: a digit is wrong, or two are swapped.")
              .judged((child, year, finds) -> {
                Given<String> upn = child.identifiers().upn();
                if (upn.is(PupilNumber::isPermanent)
                    && upn.value().charAt(0) != PupilNumber.checkLetter(upn.value())) {
                  finds.because(
                      "With these digits it would be %s."
                          .formatted(PupilNumber.checkLetter(upn.value())),
                      upn);
                }
              }),
          error("1520")
              .since(2023)
              .reads(UPN)
              .says("A pupil number must be used for one child alone.")
              .mend("Find out whose number it is, or whether both records are one child.")
              .judgedOverAll(year -> Tally.unique(child -> child.identifiers().upn())),
          error("1530")
              .since(2024)
              .reads(UPN)
              .says("The second to fourth characters of a pupil number must be an authority’s.")
              .mend("Compare the number with the school’s: a digit is wrong, or two are swapped.")
              .judged((child, year, finds) -> {
                Given<String> upn = child.identifiers().upn();
                if (upn.is(PupilNumber::isComplete) && !PupilNumber.isOfAnAuthority(upn.value())) {
                  finds.because(
                      "No authority is %s.".formatted(PupilNumber.authority(upn.value())), upn);
                }
              }),
          error("1540")
              .since(2023)
              .reads(UPN)
              .says("The fifth to twelfth characters of a pupil number must be digits.")
              .mend("Compare the number with the school’s: often it is the letter O for a nought.")
              .judged((child, year, finds) -> {
                Given<String> upn = child.identifiers().upn();
                finds.when(upn.is(number -> !PupilNumber.hasDigitsInside(number)), upn);
              }),
          error("1550")
              .since(2023)
              .reads(UPN)
              .says(
                  "The last character of a pupil number must be a digit, or a letter but I, O, S.")
              .mend("Compare the number with the school’s; a letter stands in temporary numbers.")
              .judged((child, year, finds) -> {
                Given<String> upn = child.identifiers().upn();
                finds.when(
                    upn.is(
                        number -> PupilNumber.isComplete(number) && !PupilNumber.endsWell(number)),
                    upn);
              }),
          query("1560Q")
              .since(2023)
              .reads(FORMER_UPN)
              .says(
                  "An earlier pupil number should be a letter and twelve digits, the last of them a"
                      + " letter where it was temporary.")
              .mend("Compare it with the school’s, or leave it out.")
              .differs(
                  "The published tool questions every temporary number too; those end in a letter"
                      + " and are well formed.")
              .judged((child, year, finds) -> {
                Given<String> former = child.identifiers().formerUpn();
                finds.when(former.is(number -> !PupilNumber.isWellFormed(number)), former);
              }),
          query("8770Q")
              .since(2025)
              .reads(BIRTH, UPN, UPN_UNKNOWN, REFERRAL_NFA)
              .says(
                  "A child of school age whom something was done for should have a pupil number, or"
                      + " a reason why not, other than being too young for school.")
              .mend("Ask the school or the education service for it; else give UN2 to UN7.")
              .judged((child, year, finds) -> {
                Identifiers who = child.identifiers();
                LocalDate fiveWhenSchoolBegan = LocalDate.of(year.ends() - 6, Month.AUGUST, 31);
                boolean ofSchoolAge = who.birth().is(day -> !day.isAfter(fiveWhenSchoolBegan));
                finds.when(
                    ofSchoolAge
                        && child.episodes().stream().anyMatch(Episode::isAccepted)
                        && who.upn().isAbsent()
                        && !who.upnUnknown().is(REASONS_AT_SCHOOL_AGE::contains),
                    who.upn(),
                    who.upnUnknown(),
                    who.birth());
              }),
          error("8772")
              .since(2023)
              .reads(UPN_UNKNOWN, REFERRAL_NFA)
              .says(
                  "That a pupil number is missing for want of further action must be so of every"
                      + " referral of the child.")
              .mend("Give the pupil number or another reason; or correct ReferralNFA.")
              .judged((child, year, finds) -> {
                Given<String> reason = child.identifiers().upnUnknown();
                if (reason.is("UN7")) {
                  child.episodes().stream()
                      .filter(Episode::isAccepted)
                      .findFirst()
                      .ifPresent(episode -> finds.at(reason, episode.referral().noFurtherAction()));
                }
              }));

  private PupilNumberRules() {}
}
