package org.openmash.returns.cin;

import static org.openmash.returns.cin.CinFields.*;
import static org.openmash.returns.cin.CinRule.errorOfHeader;

import java.util.List;
import org.openmash.returns.CensusYear;
import org.openmash.returns.Rule;

/** What the return says of itself. */
final class HeaderRules {

  static final List<Rule<CinHeader>> ALL =
      List.of(
          errorOfHeader("100")
              .since(2023)
              .reads(YEAR, REFERENCE_DATE)
              .says("The reference date must be 31 March of the year the return is for.")
              .mend("Put 31 March of the Year in the header into ReferenceDate.")
              .judged((header, year, finds) -> {
                CensusYear said = new CensusYear(header.year().or(year.ends()));
                if (!header.referenceDate().is(said.end())) {
                  finds.at(header.referenceDate(), header.year());
                }
              }));

  private HeaderRules() {}
}
