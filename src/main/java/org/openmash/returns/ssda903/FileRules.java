package org.openmash.returns.ssda903;

import static org.openmash.returns.ssda903.CareRule.error;
import static org.openmash.returns.ssda903.CareRule.ofFiles;
import static org.openmash.returns.ssda903.Each.ASYLUM;
import static org.openmash.returns.ssda903.Each.HEADERS;
import static org.openmash.returns.ssda903.Ssda903Fields.*;

import java.util.List;
import java.util.function.Function;
import org.openmash.returns.Given;
import org.openmash.returns.Judge;
import org.openmash.returns.Rule;

/** Which children and files belong together. */
final class FileRules {

  static final List<Rule<CareChild>> ALL =
      List.of(
          ofFiles("INT01")
              .reads(HEADER_CHILD, AD1_CHILD)
              .says("Every child in AD1 must be in the header.")
              .mend("Add the child to the header, or correct the number.")
              .judged(isInHeader(CareChild::adoptions, FiledRow::child)),
          ofFiles("INT02")
              .reads(HEADER_CHILD, PLACED_CHILD)
              .says("Every child in PlacedAdoption must be in the header.")
              .mend("Add the child to the header, or correct the number.")
              .judged(isInHeader(CareChild::decisions, FiledRow::child)),
          ofFiles("INT03")
              .reads(HEADER_CHILD, EPISODE_CHILD)
              .says("Every child in Episodes must be in the header.")
              .mend("Add the child to the header, or correct the number.")
              .judged(isInHeader(CareChild::episodes, CareEpisode::child)),
          ofFiles("INT04")
              .reads(HEADER_CHILD, MISSING_CHILD)
              .says("Every child in Missing must be in the header.")
              .mend("Add the child to the header, or correct the number.")
              .judged(isInHeader(CareChild::missing, FiledRow::child)),
          ofFiles("INT05")
              .reads(HEADER_CHILD, OC2_CHILD)
              .says("Every child in OC2 must be in the header.")
              .mend("Add the child to the header, or correct the number.")
              .judged(isInHeader(CareChild::years, FiledRow::child)),
          ofFiles("INT06")
              .reads(HEADER_CHILD, OC3_CHILD)
              .says("Every child in OC3 must be in the header.")
              .mend("Add the child to the header, or correct the number.")
              .judged(isInHeader(CareChild::leavers, FiledRow::child)),
          ofFiles("INT07")
              .reads(HEADER_CHILD, PERM_CHILD)
              .says("Every child in PrevPerm must be in the header.")
              .mend("Add the child to the header, or correct the number.")
              .judged(isInHeader(CareChild::permanence, FiledRow::child)),
          ofFiles("INT08")
              .reads(HEADER_CHILD, REVIEW_CHILD)
              .says("Every child in Reviews must be in the header.")
              .mend("Add the child to the header, or correct the number.")
              .judged(isInHeader(CareChild::reviews, FiledRow::child)),
          ofFiles("INT09")
              .reads(HEADER_CHILD, UASC_CHILD)
              .says("Every child in UASC must be in the header.")
              .mend("Add the child to the header, or correct the number.")
              .judged(isInHeader(CareChild::asylum, FiledRow::child)),
          ofFiles("INT11")
              .reads(DOB, AD1_DOB)
              .says("The date of birth in AD1 must be the header’s.")
              .mend("Correct the one that is wrong.")
              .judged(isBornAsInHeader(CareChild::adoptions)),
          ofFiles("INT12")
              .reads(DOB, PLACED_DOB)
              .says("The date of birth in PlacedAdoption must be the header’s.")
              .mend("Correct the one that is wrong.")
              .judged(isBornAsInHeader(CareChild::decisions)),
          ofFiles("INT13")
              .reads(DOB, MISSING_DOB)
              .says("The date of birth in Missing must be the header’s.")
              .mend("Correct the one that is wrong.")
              .judged(isBornAsInHeader(CareChild::missing)),
          ofFiles("INT14")
              .reads(DOB, OC2_DOB)
              .says("The date of birth in OC2 must be the header’s.")
              .mend("Correct the one that is wrong.")
              .judged(isBornAsInHeader(CareChild::years)),
          ofFiles("INT15")
              .reads(DOB, OC3_DOB)
              .says("The date of birth in OC3 must be the header’s.")
              .mend("Correct the one that is wrong.")
              .judged(isBornAsInHeader(CareChild::leavers)),
          ofFiles("INT16")
              .reads(DOB, PERM_DOB)
              .says("The date of birth in PrevPerm must be the header’s.")
              .mend("Correct the one that is wrong.")
              .judged(isBornAsInHeader(CareChild::permanence)),
          ofFiles("INT17")
              .reads(DOB, REVIEW_DOB)
              .says("The date of birth in Reviews must be the header’s.")
              .mend("Correct the one that is wrong.")
              .judged(isBornAsInHeader(CareChild::reviews)),
          ofFiles("INT18")
              .reads(DOB, UASC_DOB)
              .says("The date of birth in UASC must be the header’s.")
              .mend("Correct the one that is wrong.")
              .judged(isBornAsInHeader(CareChild::asylum)),
          ofFiles("INT21")
              .reads(SEX, UASC_SEX)
              .says("The sex in UASC must be the header’s.")
              .mend("Correct the one that is wrong.")
              .judged(
                  ASYLUM.where(
                      (child, a, year) ->
                          a.sex().is(sex -> child.who().sex().is(other -> !other.equals(sex))),
                      AsylumRow::sex)),
          ofFiles("INT31")
              .reads(AD1_CHILD)
              .says("A child must have one row in AD1, and no more.")
              .mend("Keep the right one.")
              .judged(hasOneRow(CareChild::adoptions)),
          ofFiles("INT32")
              .reads(HEADER_CHILD)
              .says("A child must have one row in Header, and no more.")
              .mend("Keep the right one.")
              .judged(hasOneRow(CareChild::headers)),
          ofFiles("INT33")
              .reads(OC2_CHILD)
              .says("A child must have one row in OC2, and no more.")
              .mend("Keep the right one.")
              .judged(hasOneRow(CareChild::years)),
          ofFiles("INT34")
              .reads(OC3_CHILD)
              .says("A child must have one row in OC3, and no more.")
              .mend("Keep the right one.")
              .judged(hasOneRow(CareChild::leavers)),
          ofFiles("INT35")
              .reads(PERM_CHILD)
              .says("A child must have one row in PrevPerm, and no more.")
              .mend("Keep the right one.")
              .judged(hasOneRow(CareChild::permanence)),
          ofFiles("INT36")
              .reads(UASC_CHILD)
              .says("A child must have one row in UASC, and no more.")
              .mend("Keep the right one.")
              .judged(hasOneRow(CareChild::asylum)),
          error("EPI")
              .reads(HEADER_CHILD, EPISODE_CHILD, OC3_CHILD)
              .says("Every child in the header must have an episode, or be a care leaver.")
              .mend("Add the episodes, or take the child out of the header.")
              .judged(
                  HEADERS.where(
                      (child, h, year) -> child.episodes().isEmpty() && child.leavers().isEmpty(),
                      HeaderRow::child)));

  private FileRules() {}

  private static <R> Judge<CareChild> isInHeader(
      Function<CareChild, List<R>> rows, Function<? super R, Given<String>> number) {
    return (child, year, finds) -> {
      if (child.headers().isEmpty()) {
        rows.apply(child).forEach(row -> finds.at(number.apply(row)));
      }
    };
  }

  private static <R extends FiledRow> Judge<CareChild> isBornAsInHeader(
      Function<CareChild, List<R>> rows) {
    return new Each<>(rows)
        .where(
            (child, row, year) -> row.dob().is(day -> child.dob().is(other -> !other.equals(day))),
            FiledRow::dob);
  }

  private static <R extends FiledRow> Judge<CareChild> hasOneRow(
      Function<CareChild, List<R>> rows) {
    return (child, year, finds) ->
        rows.apply(child).stream().skip(1).forEach(row -> finds.at(row.child()));
  }
}
