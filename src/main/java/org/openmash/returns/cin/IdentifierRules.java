package org.openmash.returns.cin;

import static org.openmash.returns.cin.CinFields.*;
import static org.openmash.returns.cin.CinRule.error;

import java.util.List;
import org.openmash.returns.Given;
import org.openmash.returns.Rule;
import org.openmash.returns.Tally;

/** Who a child is. */
final class IdentifierRules {

  static final List<Rule<CinChild>> ALL =
      List.of(
          error("8500")
              .since(2023)
              .reads(CHILD_ID)
              .says("Every child must have the authority's own number.")
              .mend("Add the LAchildID by which the authority keeps this child.")
              .judged((child, year, finds) -> {
                if (child.identifiers().id().isAbsent()) {
                  finds.at(child.identifiers().id());
                }
              }),
          error("8510")
              .since(2023)
              .reads(CHILD_ID)
              .says("An authority's own number must be used for one child alone.")
              .mend(
                  "Bring the episodes of one child together under one Child, or give each its number.")
              .judgedOverAll(year -> Tally.unique(child -> child.identifiers().id())),
          error("1570")
              .since(2025)
              .reads(CHILD_ID)
              .says("The authority's own number must have at most 20 characters.")
              .mend("Use a shorter number, the same one every year.")
              .judged((child, year, finds) -> {
                if (child.identifiers().id().is(id -> id.length() > 20)) {
                  finds.at(child.identifiers().id());
                }
              }),
          error("1580")
              .since(2025)
              .reads(CHILD_ID)
              .says("The authority's own number must be of letters and digits alone.")
              .mend("Take blanks, strokes and every other sign out of the LAchildID.")
              .judged((child, year, finds) -> {
                if (child.identifiers().id().is(id -> !id.matches("[A-Za-z0-9]*"))) {
                  finds.at(child.identifiers().id());
                }
              }),
          error("1510")
              .since(2023)
              .reads(UPN)
              .says("The first letter of a pupil number must fit the twelve digits after it.")
              .mend("Compare the number with the school's: a digit is wrong, or two are swapped.")
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
          error("4180")
              .since(2025)
              .reads(SEX)
              .says("The sex of every child must be M, F or U.")
              .mend("Write M or F; U for an unborn child, or where it is not known.")
              .judged((child, year, finds) -> {
                if (!child.identifiers().sex().is(CinElements.CODES.of("CIN_SEX")::contains)) {
                  finds.at(child.identifiers().sex());
                }
              }),
          error("8750")
              .since(2025)
              .reads(SEX, BIRTH, EXPECTED_BIRTH)
              .says("The sex of an unborn child must be U.")
              .mend("Write U until the birth; where the child is born, give the date of birth.")
              .judged((child, year, finds) -> {
                Identifiers who = child.identifiers();
                boolean unborn = who.expectedBirth().isPresent() && who.birth().isAbsent();
                if (unborn && who.sex().isPresent() && !who.sex().is("U")) {
                  finds.at(who.sex(), who.expectedBirth());
                }
              }));

  private IdentifierRules() {}
}
