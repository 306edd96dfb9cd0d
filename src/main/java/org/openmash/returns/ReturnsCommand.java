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
    if (arguments.size() != 2 || !arguments.getFirst().equals("check")) {
      err.print(HELP);
      return CANNOT_READ;
    }
    return check(Path.of(arguments.get(1)), out, err);
  }

  private static int check(Path returned, PrintStream out, PrintStream err) {
    TextReport report = new TextReport(out);
    try {
      report.end(checker(returned).check(returned, report));
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
