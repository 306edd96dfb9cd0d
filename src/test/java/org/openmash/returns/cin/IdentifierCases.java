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
          fires("100", "ReferenceDate=31/03/2026").also("wrong-type"),
          spares("100", "ReferenceDate=2026-03-31"),
          fires("8500", "-LAchildID"),
          fires("8500", "LAchildID="),
          spares("8500", "LAchildID=1"),
          fires("8510", "2:LAchildID=A1"),
          spares("8510", "2:LAchildID=a1"),
          fires("1570", "LAchildID=ABCDEFGHIJ12345678901"),
          spares("1570", "LAchildID=ABCDEFGHIJ1234567890"),
          fires("1580", "LAchildID=A/1"),
          fires("1580", "LAchildID=A 1"),
          spares("1580", "LAchildID=Aa01"),
          fires("1510", "UPN=E821200512022"),
          spares("1510", "UPN=E82120051202A"),
          spares("1510", "-UPN"),
          fires("1520", "2:-UPNunknown", "2:UPN=E821200512021"),
          spares("1520", "-UPN", "2:UPN=E821200512021"),
          fires("4180", "Sex=X"),
          fires("4180", "Sex=f"),
          fires("4180", "-Sex"),
          spares("4180", "Sex=U"),
          fires("8750", "-PersonBirthDate", "ExpectedPersonBirthDate=2026-06-01"),
          spares("8750", "-PersonBirthDate", "ExpectedPersonBirthDate=2026-06-01", "Sex=U"));

  private IdentifierCases() {}
}
