package org.openmash.person.matching;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.openmash.kernel.Command;

/** <code>openmash match</code>: the hub's own matching on two files, or on one against itself. */
public final class MatchCommand implements Command {

  private static final String HELP =
      """
      Finds the same people in two files, or one file's duplicates.

      openmash match --left A.csv --right B.csv --out pairs.csv
      openmash match --dedupe A.csv --out pairs.csv [--clusters clusters.csv]

        --map FIELD=COLUMN,…   which column holds what, when the headers do not say; a field may have
                               several: street=address_1,street=address_2. Fields: id, forename, other names,
                               surname, full name, dob, sex, house, street, suburb, town, postcode, area,
                               identifier, birthplace, occupation
        --map-left, --map-right   the same for one of the files
        --date-format PATTERN  how dates are written, such as dd/MM/yyyy; learnt from the file otherwise

      pairs.csv has left_id, right_id, probability, score (bits) and the evidence of each field;
      clusters.csv has id, cluster. The files may be larger than memory would suggest: about 300 bytes a row.

      Exit code: 0 done, 1 broken off, 2 called wrongly or a file that cannot be read.
      """;

  @Override
  public String name() {
    return "match";
  }

  @Override
  public String help() {
    return HELP;
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    if (arguments.isEmpty() || arguments.contains("--help")) {
      (arguments.isEmpty() ? err : out).print(HELP);
      return arguments.isEmpty() ? 2 : 0;
    }
    try {
      int thisYear = LocalDate.now(Clock.systemUTC()).getYear();
      new MatchRun(MatchOptions.parse(arguments), out, err, thisYear).run();
      return 0;
    } catch (CalledWrongly e) {
      err.println(e.getMessage());
      return 2;
    } catch (IOException | UncheckedIOException e) {
      err.println("A file could not be read or written: " + e.getMessage());
      return 2;
    } catch (OutOfMemoryError e) {
      err.println("There is not enough memory for so many rows; give Java more with -Xmx.");
      return 1;
    }
  }
}
