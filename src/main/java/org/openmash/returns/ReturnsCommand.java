package org.openmash.returns;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
      openmash returns check-api FILE.json
                                          a day's payload for the department's API, schema 1.0.1
      openmash returns rules              every rule: what must be so, what to do, what it reads, its source

        --csv, --html, --json, --xlsx     written so, instead of as text; with a file behind it, into that file
        --year 2026                       the year to take, by its end; otherwise the one the return is about

      Of children looked after more can be judged with
        --last-year FOLDER                the same return of the year before
        --homes FILE, --providers FILE    the lists of homes and of other providers, each sheet saved as CSV;
                                          both may be given more than once
        --authority CODE                  the own authority, as PL_LA and the lists have it

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
    try {
      Asked asked = Asked.of(arguments);
      return asked.verb().equals("rules") ? rules(asked, out) : check(asked, out, err);
    } catch (Asked.NotUnderstood e) {
      err.println(e.getMessage());
      err.print(HELP);
    } catch (CannotRead e) {
      err.println(e.getMessage());
    } catch (IOException | UncheckedIOException e) {
      err.println("What was found could not be written: " + e.getMessage());
    }
    return CANNOT_READ;
  }

  private static int check(Asked asked, PrintStream out, PrintStream err) throws IOException {
    Path returned = Path.of(asked.plain().getFirst());
    Checker checker = checker(asked.verb(), returned);
    for (Target target : asked.targets()) {
      refuseToOverwrite(returned, target.file());
    }
    try (Outputs outputs = new Outputs(asked.targets(), out)) {
      Reports reports = new Reports(outputs.reports());
      try {
        reports.end(checker.check(returned, asked.alongside(), reports));
        return reports.isEmpty() ? NOTHING_FOUND : FOUND;
      } catch (CannotRead e) {
        reports.breakOff(Objects.requireNonNullElse(e.getMessage(), ""));
        err.println(e.getMessage());
        err.println("It was not read to its end: what was found until then is not all there is.");
        return CANNOT_READ;
      }
    }
  }

  private static void refuseToOverwrite(Path returned, @Nullable Path file) throws IOException {
    if (file != null && Files.exists(file) && Files.isSameFile(returned, file)) {
      throw new CannotRead("%s is the return itself, and would be lost.".formatted(file));
    }
  }

  private static Checker checker(String verb, Path returned) {
    if (!Files.isReadable(returned)) {
      throw new CannotRead("There is no file %s that could be read.".formatted(returned));
    }
    return checkers()
        .filter(checker -> checker.verb().equals(verb) && checker.recognises(returned))
        .findFirst()
        .orElseThrow(() -> new CannotRead("%s is no return known here.".formatted(returned)));
  }

  private static Stream<Checker> checkers() {
    return ServiceLoader.load(Checker.class).stream().map(ServiceLoader.Provider::get);
  }

  private static int rules(Asked asked, PrintStream out) throws IOException {
    CensusYear year = asked.alongside().year();
    List<Catalogue.Chapter> chapters = new ArrayList<>();
    checkers()
        .forEach(checker ->
            chapters.add(
                new Catalogue.Chapter(
                    checker.name(),
                    checker.cards().stream()
                        .filter(card -> year == null || card.years().hold(year))
                        .toList())));
    new Catalogue(chapters).write(asked.targets(), out);
    return NOTHING_FOUND;
  }
}
