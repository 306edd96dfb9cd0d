package org.openmash.returns.cin;

import static org.openmash.returns.RuleCase.fires;
import static org.openmash.returns.RuleCase.spares;

import java.util.List;
import org.openmash.returns.RuleCase;

/** A child's ethnic group and disabilities. */
final class CharacteristicCases {

  static final List<RuleCase> ALL =
      List.of(
          fires("4220", "Ethnicity=WHITE"),
          fires("4220", "-Ethnicity"),
          spares("4220", "Ethnicity=NOBT"),
          fires("8794", "2:+Disabilities Disability=MOB"),
          spares("8794", "2:+Disabilities Disability=BEH"));

  private CharacteristicCases() {}
}
