package org.openmash.returns;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.openmash.kernel.Command;

/** <code>openmash returns</code>: is this return right, before the government says so? */
public final class ReturnsCommand implements Command {

  private static final int NOTHING_FOUND = 0;
  private static final int FOUND = 1;
  private static final int CANNOT_READ = 2;

  private static final String HELP =
      """
      Checks a statutory return before it is handed in.

      openmash returns check FILE.xml     children in need census, 2024/25 to 2026/27 (a draft)
      openmash returns check FOLDER       children looked after (SSDA903), 2025/26 and 2026/27: its CSV files,
                                          a zip of them, or one of them by itself

      Of children looked after more can be judged with
        --last-year FOLDER                the same return of the year before
        --homes FILE, --providers FILE    the lists of homes and of other providers, each sheet saved as CSV;
                                          both may be given more than once
        --authority CODE                  the own authority, as PL_LA and the lists have it
        --year 2026                       the year to take, by its end; otherwise the one most dates are in

      Each finding says the code of the rule, error or query, the child, the line, what was read and what must be so.
      At the end: how many findings each rule has, and which rules could not be judged. Nothing is kept.

      Exit code: 0 nothing found, 1 something found, or a rule failed, 2 called wrongly or a file that cannot be read.
      """;

  @Override
  public String name() {
    return "returns";
  }

  @Override
  public String help() {
    return HELP;
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    if (arguments.contains("--help")) {
      out.print(HELP);
      return NOTHING_FOUND;
    }
    Asked asked = Asked.of(arguments);
    if (asked == null) {
      err.print(HELP);
      return CANNOT_READ;
    }
    return check(asked, out, err);
  }

  private static int check(Asked asked, PrintStream out, PrintStream err) {
    TextReport report = new TextReport(out);
    try {
      Checker checker = checker(asked.returned());
      report.end(checker.check(asked.returned(), asked.alongside(), report));
      return report.isEmpty() ? NOTHING_FOUND : FOUND;
    } catch (CannotRead e) {
      report.flush();
      err.println(e.getMessage());
      err.println("It was not read to its end: what was found until then is not all there is.");
      return CANNOT_READ;
    }
  }

  private static Checker checker(Path returned) {
    if (!Files.isReadable(returned)) {
      throw new CannotRead("There is no file %s that could be read.".formatted(returned));
    }
    return ServiceLoader.load(Checker.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(checker -> checker.recognises(returned))
        .findFirst()
        .orElseThrow(() -> new CannotRead("%s is no return known here.".formatted(returned)));
  }
}
