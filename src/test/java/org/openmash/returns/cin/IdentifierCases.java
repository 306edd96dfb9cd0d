package org.openmash.returns.cin;

import static org.openmash.returns.RuleCase.fires;
import static org.openmash.returns.RuleCase.spares;

import java.util.List;
import org.openmash.returns.RuleCase;

/** The header, and who a child is. */
final class IdentifierCases {

  static final List<RuleCase> ALL =
      List.of(
          fires("100", "ReferenceDate=2026-03-30"),
          fires("100", "-ReferenceDate"),
          fires("100", "ReferenceDate=31/03/2026"),
          spares("100", "ReferenceDate=2026-03-31"),
          fires("8500", "-LAchildID"),
          fires("8500", "LAchildID="),
          spares("8500", "LAchildID=1"),
          fires("8510", "2:LAchildID=A1"),
          spares("8510", "2:LAchildID=a1"),
          fires("1570", "LAchildID=ABCDEFGHIJ12345678901"),
          spares("1570", "LAchildID=ABCDEFGHIJ1234567890"),
          fires("1580", "LAchildID=A/1"),
          fires("1580", "LAchildID=A_1"),
          fires("1580", "LAchildID=1.23E+12"),
          spares("1580", "LAchildID=Aa01"),
          fires("8520", Children.known("PersonBirthDate=2026-04-01 Sex=F")),
          spares("8520", Children.known("PersonBirthDate=2026-03-31 Sex=F")),
          fires("8525Q", "-PersonBirthDate"),
          fires(
              "8525Q",
              Children.known(
                  "PersonBirthDate=2026-03-20 ExpectedPersonBirthDate=2026-03-25 Sex=F")),
          spares("8525Q", Children.known("ExpectedPersonBirthDate=2026-06-01 Sex=U")),
          spares("8525Q", "PersonBirthDate=12/06/2015").also("wrong-type"),
          fires("8530Q", unborn("2026-03-01")),
          spares("8530Q", unborn("2026-03-02")),
          spares("8530Q", unborn("2026-12-30")),
          fires("8530Q", unborn("2026-12-31")),
          fires(
              "8535Q",
              Children.known("PersonBirthDate=2026-03-20 Sex=F PersonDeathDate=2026-03-19")),
          fires(
              "8535Q",
              Children.known(
                  "ExpectedPersonBirthDate=2026-03-20 Sex=U PersonDeathDate=2026-03-19")),
          spares(
              "8535Q",
              Children.known("PersonBirthDate=2026-03-20 Sex=F PersonDeathDate=2026-03-20")),
          fires("4180", "Sex=X"),
          fires("4180", "Sex=f"),
          fires("4180", "-Sex").also("2886Q"),
          spares("4180", "Sex=U").also("2886Q"),
          fires("8750", Children.known("ExpectedPersonBirthDate=2026-06-01 Sex=F")),
          spares("8750", Children.known("ExpectedPersonBirthDate=2026-06-01 Sex=U")),
          spares("8750", Children.known("PersonBirthDate=2026-03-01 Sex=F")),
          fires("8545Q", died("2025-03-31")),
          spares("8545Q", died("2025-04-01")),
          spares("8545Q", "2:PersonDeathDate=2026-03-31"),
          fires("8545Q", "2:PersonDeathDate=2026-04-01"),
          fires("8775Q", "2:PersonBirthDate=2000-11-27"),
          spares("8775Q", "2:PersonBirthDate=2000-11-28"),
          fires("8775Q", "PersonBirthDate=2001-03-30"),
          spares("8775Q", "PersonBirthDate=2001-03-31"));

  private IdentifierCases() {}

  private static String unborn(String expected) {
    return Children.rejected(
        "ExpectedPersonBirthDate=%s Sex=U".formatted(expected), "2026-03-30", "");
  }

  private static String died(String day) {
    return Children.rejected(
        "PersonBirthDate=2015-06-12 Sex=F PersonDeathDate=" + day, "2025-03-31", "");
  }
}
