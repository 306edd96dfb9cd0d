package org.openmash.returns.cin;

import static org.openmash.returns.Dates.after;
import static org.openmash.returns.Dates.before;
import static org.openmash.returns.cin.CinFields.*;
import static org.openmash.returns.cin.CinRule.error;
import static org.openmash.returns.cin.CinRule.query;

import java.time.LocalDate;
import java.util.List;
import org.openmash.returns.Given;
import org.openmash.returns.Rule;
import org.openmash.returns.Tally;

/** Who a child is: the authority's number, birth, sex and death. */
final class IdentifierRules {

  static final List<Rule<CinChild>> ALL =
      List.of(
          error("8500")
              .since(2023)
              .reads(CHILD_ID)
              .says("Every child must have the authority’s own number.")
              .mend("Add the LAchildID by which the authority keeps this child.")
              .judged(Judges.given(child -> child.identifiers().id())),
          error("8510")
              .since(2023)
              .reads(CHILD_ID)
              .says("An authority’s own number must be used for one child alone.")
              .mend(
                  "Bring the episodes of one child together under one Child, or give each its number.")
              .judgedOverAll(year -> Tally.unique(child -> child.identifiers().id())),
          error("1570")
              .since(2025)
              .reads(CHILD_ID)
              .says("The authority’s own number must have at most 20 characters.")
              .mend("Use a shorter number, the same one every year.")
              .judged((child, year, finds) -> {
                Given<String> id = child.identifiers().id();
                finds.when(id.is(written -> written.length() > 20), id);
              }),
          error("1580")
              .since(2025)
              .reads(CHILD_ID)
              .says("The authority’s own number must be of letters and digits alone.")
              .mend("Take blanks, strokes and every other sign out of the LAchildID.")
              .judged((child, year, finds) -> {
                Given<String> id = child.identifiers().id();
                if (id.is(written -> written.matches("\\d(\\.\\d+)?[Ee]\\+\\d+"))) {
                  finds.because(
                      "A spreadsheet has shortened a long number: keep that column as text.", id);
                } else {
                  finds.when(id.is(written -> !written.matches("[A-Za-z0-9]*")), id);
                }
              }),
          error("8520")
              .since(2023)
              .reads(BIRTH)
              .says("A child must be born by the end of the year.")
              .mend(
                  "Correct the date; for a child not born by 31 March give the expected date instead.")
              .judged((child, year, finds) -> {
                Given<LocalDate> birth = child.identifiers().birth();
                finds.when(after(birth, year.end()), birth);
              }),
          query("8525Q")
              .since(2023)
              .reads(BIRTH, EXPECTED_BIRTH)
              .says("Every child should have a date of birth or an expected one, and never both.")
              .mend(
                  "Give the date of birth, estimated if need be; of an unborn child the expected one.")
              .judged((child, year, finds) -> {
                Identifiers who = child.identifiers();
                finds.when(
                    who.birth().isAbsent() == who.expectedBirth().isAbsent(),
                    who.birth(),
                    who.expectedBirth());
              }),
          query("8530Q")
              .since(2023)
              .reads(EXPECTED_BIRTH)
              .says(
                  "An expected date of birth should be less than 30 days before the end of the year"
                      + " and less than nine months after it.")
              .mend("Correct it; where the child is born, give the date of birth instead.")
              .judged((child, year, finds) -> {
                Given<LocalDate> expected = child.identifiers().expectedBirth();
                LocalDate first = year.end().minusDays(30);
                LocalDate last = year.end().plusMonths(9);
                finds.when(
                    expected.is(day -> !day.isAfter(first) || !day.isBefore(last)), expected);
              }),
          error("4180")
              .since(2025)
              .reads(SEX)
              .says("The sex of every child must be M, F or U.")
              .mend("Write M or F; U for an unborn child, or where it is not known.")
              .judged(Judges.code("CIN_SEX", child -> child.identifiers().sex())),
          error("8750")
              .since(2025)
              .reads(SEX, BIRTH, EXPECTED_BIRTH)
              .says("The sex of an unborn child must be U.")
              .mend("Write U until the birth; where the child is born, give the date of birth.")
              .judged((child, year, finds) -> {
                Identifiers who = child.identifiers();
                boolean unborn = who.expectedBirth().isPresent() && who.birth().isAbsent();
                finds.when(
                    unborn && who.sex().is(sex -> sex.equals("M") || sex.equals("F")),
                    who.sex(),
                    who.expectedBirth());
              }),
          query("8535Q")
              .since(2023)
              .reads(DEATH, BIRTH)
              .says(
                  "A child who has died should have a date of birth, and not one after the death.")
              .mend("Add or correct one of the dates.")
              .judged((child, year, finds) -> {
                Identifiers who = child.identifiers();
                finds.when(
                    who.death().isPresent()
                        && (who.birth().isAbsent() || before(who.death(), who.birth())),
                    who.death(),
                    who.birth());
              }),
          query("8545Q")
              .since(2023)
              .reads(DEATH)
              .says("A date of death should lie in the year.")
              .mend("Correct it; a child who died before the year began is not in this return.")
              .judged(Judges.insideYear(child -> child.identifiers().death())),
          query("8775Q")
              .since(2023)
              .reads(BIRTH, CLOSURE_DATE)
              .says("Nobody should have an episode of need after their 25th birthday.")
              .mend("Correct the date of birth, or close the episode on the day it ended.")
              .judged((child, year, finds) -> {
                Given<LocalDate> birth = child.identifiers().birth();
                if (before(birth, year.end().minusYears(25))) {
                  LocalDate birthday = birth.value().plusYears(25);
                  for (Episode episode : child.episodes()) {
                    Given<LocalDate> closed = episode.closureDate();
                    finds.when(closed.isAbsent() || after(closed, birthday), birth, closed);
                  }
                }
              }));

  private IdentifierRules() {}
}
