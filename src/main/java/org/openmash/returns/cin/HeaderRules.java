package org.openmash.returns.cin;

import static org.openmash.returns.cin.CinFields.*;
import static org.openmash.returns.cin.CinRule.errorOfHeader;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.openmash.returns.CensusYear;
import org.openmash.returns.Given;
import org.openmash.returns.Rule;
import org.openmash.returns.WrittenDate;

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
                Given<LocalDate> date = header.referenceDate();
                if (date.isUnreadable()) {
                  finds.because(
                      WrittenDate.wrong(Objects.requireNonNull(date.written())),
                      date,
                      header.year());
                } else {
                  finds.when(!date.is(said.end()), date, header.year());
                }
              }));

  private HeaderRules() {}
}
