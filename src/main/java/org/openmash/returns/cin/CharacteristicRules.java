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
              .judged((child, year, finds) -> {
                Given<String> group = child.characteristics().ethnicity();
                if (!group.is(CinElements.CODES.of("CIN_ETHNICITY")::contains)) {
                  finds.at(group);
                }
              }),
          error("8794")
              .since(2023)
              .reads(DISABILITY)
              .says("No disability must be given twice for one child.")
              .mend("Keep each code once.")
              .judged((child, year, finds) -> {
                Set<String> seen = new HashSet<>();
                for (Given<String> code : child.characteristics().disabilities()) {
                  if (code.isPresent() && !seen.add(code.value())) {
                    finds.at(code);
                  }
                }
              }));

  private CharacteristicRules() {}
}
