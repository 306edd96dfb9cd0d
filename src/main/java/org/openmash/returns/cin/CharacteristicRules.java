package org.openmash.returns.cin;

import static org.openmash.returns.cin.CinFields.*;
import static org.openmash.returns.cin.CinRule.error;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openmash.returns.Given;
import org.openmash.returns.Rule;

/** A child's ethnic group and disabilities. */
final class CharacteristicRules {

  static final List<Rule<CinChild>> ALL =
      List.of(
          error("4220")
              .since(2023)
              .reads(ETHNICITY)
              .says("The ethnic group of every child must be one of the codes.")
              .mend("Write the code; REFU where the family declined, NOBT where it was not asked.")
              .judged(Judges.code("CIN_ETHNICITY", child -> child.characteristics().ethnicity())),
          error("8540")
              .since(2023)
              .reads(DISABILITY, BIRTH, REFERRAL_NFA)
              .says(
                  "A child who is born and whom something was done for must have a disability or"
                      + " NONE, and each must be one of the codes.")
              .mend("Write the code of each disability, or NONE where there is none.")
              .differs("The published tool loses this finding on the way to its report.")
              .judged((child, year, finds) -> {
                boolean asked =
                    child.identifiers().birth().isWritten()
                        && child.episodes().stream().anyMatch(Episode::isAccepted);
                if (asked) {
                  child
                      .characteristics()
                      .disabilities()
                      .forEach(given ->
                          Judges.<Given<String>>code("CIN_DISABILITY", code -> code)
                              .judge(given, year, finds));
                }
              }),
          error("8790")
              .since(2023)
              .reads(DISABILITY)
              .says("NONE must stand alone, without any disability beside it.")
              .mend("Take NONE out where there is a disability, or the disability where not.")
              .judged((child, year, finds) -> {
                List<Given<String>> all = child.characteristics().disabilities();
                boolean any = all.stream().anyMatch(code -> code.isWritten() && !code.is("NONE"));
                all.stream().filter(code -> any && code.is("NONE")).forEach(finds::at);
              }),
          error("8794")
              .since(2023)
              .reads(DISABILITY)
              .says("No disability must be given twice for one child.")
              .mend("Keep each code once.")
              .judged((child, year, finds) -> {
                Set<String> seen = new HashSet<>();
                for (Given<String> code : child.characteristics().disabilities()) {
                  finds.when(code.is(again -> !seen.add(again)), code);
                }
              }));

  private CharacteristicRules() {}
}
