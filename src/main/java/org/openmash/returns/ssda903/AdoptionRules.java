package org.openmash.returns.ssda903;

import static org.openmash.returns.Dates.after;
import static org.openmash.returns.ssda903.CareRule.error;
import static org.openmash.returns.ssda903.Each.ADOPTIONS;
import static org.openmash.returns.ssda903.Ssda903Fields.*;

import java.util.List;
import java.util.Set;
import org.openmash.returns.Given;
import org.openmash.returns.Judge;
import org.openmash.returns.Rule;

/** Children adopted in the year, and who adopted them. */
final class AdoptionRules {

  static final List<Rule<CareChild>> ALL =
      List.of(
          error("112")
              .reads(DATE_INT)
              .says("When adoption was decided to be best must be a date.")
              .mend("Write it as day/month/year.")
              .judged(ADOPTIONS.wrongDate(Adoption::best)),
          error("113")
              .reads(DATE_MATCH)
              .says("When child and adopters were matched must be a date.")
              .mend("Write it as day/month/year.")
              .judged(ADOPTIONS.wrongDate(Adoption::matched)),
          error("114")
              .reads(FOSTER_CARE)
              .says("Whether a foster carer adopted must be said with 0 or 1.")
              .mend("Write 1 where a former carer adopted, else 0.")
              .judged(ADOPTIONS.where(a -> a.byCarer().isUnreadable(), Adoption::byCarer)),
          error("151")
              .reads(DATE_INT, DATE_MATCH, FOSTER_CARE, NB_ADOPTR, SEX_ADOPTR, LS_ADOPTR)
              .says("Of an adoption everything must be told, or nothing.")
              .mend("Add what is missing.")
              .judged((child, year, finds) -> {
                for (Adoption adoption : child.adoptions()) {
                  if (adoption.saysAnything()) {
                    adoption.items().stream()
                        .filter(Given::isAbsent)
                        .findFirst()
                        .ifPresent(finds::at);
                  }
                }
              }),
          error("175")
              .reads(NB_ADOPTR)
              .says("The number of adopters must be 1 or 2.")
              .mend("Write 1 or 2.")
              .judged(
                  ADOPTIONS.where(
                      a -> a.number().isWritten() && !a.number().is(n -> n == 1 || n == 2),
                      Adoption::number)),
          error("176")
              .reads(SEX_ADOPTR)
              .says("The sexes of the adopters must be one of the codes.")
              .mend("Write M1, F1, MM, FF or MF.")
              .judged(ADOPTIONS.wrongCode(Adoption::sexes, "SEX_ADOPTR")),
          error("177")
              .reads(LS_ADOPTR)
              .says("The legal status of the adopters must be one of the codes.")
              .mend("Write L0, L11, L12, L2, L3 or L4.")
              .judged(ADOPTIONS.wrongCode(Adoption::status, "LS_ADOPTR")),
          error("333")
              .reads(DATE_INT, DATE_MATCH)
              .says("Before a match it must have been decided that adoption is best.")
              .mend("Add or correct the date of the decision.")
              .judged(
                  ADOPTIONS.where(
                      a ->
                          a.matched().isWritten()
                              && (a.best().isAbsent() || after(a.best(), a.matched())),
                      Adoption::best,
                      Adoption::matched)),
          error("511")
              .reads(NB_ADOPTR, SEX_ADOPTR)
              .says("Two adopters must be told of as a couple.")
              .mend("Write MM, FF or MF, or correct the number.")
              .judged(
                  ADOPTIONS.where(
                      a -> a.number().is(2) && a.sexes().is(Set.of("M1", "F1")::contains),
                      Adoption::sexes,
                      Adoption::number)),
          error("514")
              .reads(LS_ADOPTR, SEX_ADOPTR)
              .says("A single adopter must be told of as one man or one woman.")
              .mend("Write M1 or F1, or correct the legal status.")
              .judged(areSexes("L0", Set.of("M1", "F1"))),
          error("517")
              .reads(LS_ADOPTR, SEX_ADOPTR)
              .says("An unmarried couple of different sexes must be a man and a woman.")
              .mend("Write MF, or correct the legal status.")
              .judged(areSexes("L3", Set.of("MF"))),
          error("518")
              .reads(LS_ADOPTR, SEX_ADOPTR)
              .says("An unmarried couple of the same sex must be two men or two women.")
              .mend("Write MM or FF, or correct the legal status.")
              .judged(areSexes("L4", Set.of("MM", "FF"))),
          error("519")
              .reads(LS_ADOPTR, SEX_ADOPTR)
              .says("Civil partners must be told of as a couple.")
              .mend("Write MM, FF or MF, or correct the legal status.")
              .judged(areSexes("L2", Set.of("MM", "FF", "MF"))),
          error("520")
              .reads(LS_ADOPTR, SEX_ADOPTR)
              .says("A married couple of different sexes must be a man and a woman.")
              .mend("Write MF, or correct the legal status.")
              .judged(areSexes("L11", Set.of("MF"))),
          error("524")
              .reads(LS_ADOPTR, SEX_ADOPTR)
              .says("A married couple of the same sex must be two men or two women.")
              .mend("Write MM or FF, or correct the legal status.")
              .judged(areSexes("L12", Set.of("MM", "FF"))));

  private AdoptionRules() {}

  private static Judge<CareChild> areSexes(String status, Set<String> sexes) {
    return ADOPTIONS.where(
        a -> a.status().is(status) && !a.sexes().is(sexes::contains),
        Adoption::sexes,
        Adoption::status);
  }
}
