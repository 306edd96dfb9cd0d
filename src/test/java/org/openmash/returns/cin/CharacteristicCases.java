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
          fires("8540", "-Disabilities"),
          fires("8540", "Disability=NON").also("wrong-type"),
          spares("8540", "-PersonBirthDate", "-Disabilities").also("8525Q"),
          spares("8540", Children.referred("2026-03-02")),
          spares("8540", "Disability=AUT"),
          fires("8790", "2:+Disabilities Disability=NONE"),
          spares("8790", "2:+Disabilities Disability=AUT"),
          spares("8790", "+Disabilities Disability=NONE").also("8794"),
          fires("8794", "2:+Disabilities Disability=MOB"),
          spares("8794", "2:+Disabilities Disability=BEH"));

  private CharacteristicCases() {}
}
