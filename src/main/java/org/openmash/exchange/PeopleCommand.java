package org.openmash.exchange;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.exchange.PeopleRow.Result;
import org.openmash.hub.Hub;
import org.openmash.hub.Hubs;
import org.openmash.kernel.Actor;
import org.openmash.page.Languages;
import org.openmash.page.Words;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** <code>openmash import people FILE.csv</code>. */
@Component
class PeopleCommand {

  static final String HELP =
      """
      openmash import people FILE.csv [--map COLUMN=HEADING,...] [--dry-run] [--report OUT.csv] [--hub HUB]
                                              looks for each person first; a report of each row
      """;

  private static final long LARGEST = 200L << 20;
  private static final int WIDTH = 30;

  private final PeopleRunner runner;
  private final PeopleImports imports;
  private final Hubs hubs;
  private final Words words;

  PeopleCommand(PeopleRunner runner, PeopleImports imports, Hubs hubs, Languages languages) {
    this.runner = runner;
    this.imports = imports;
    this.hubs = hubs;
    this.words = languages.english();
  }

  /** What was typed. */
  private record Options(Path file, String map, boolean dry, @Nullable Path report, Hub hub) {}

  int run(List<String> arguments, PrintStream out, PrintStream err) {
    Optional<Options> options = options(arguments, err);
    if (options.isEmpty()) {
      return 2;
    }
    try {
      return run(options.get(), out, err);
    } catch (PeopleSheet.NotASheet e) {
      err.println(words.say(e.key(), e.arguments().toArray()) + ".");
      return 2;
    } catch (IOException e) {
      err.println("A file could not be read or written; what was taken in so far is kept.");
      return 1;
    } catch (DataAccessException | TransactionException e) {
      err.println("The database did not answer; what was taken in so far is kept. Run this again.");
      return 1;
    }
  }

  private Optional<Options> options(List<String> arguments, PrintStream err) {
    Map<String, String> typed = new HashMap<>();
    String file = null;
    for (int i = 0; i < arguments.size(); i++) {
      String word = arguments.get(i);
      if (word.equals("--dry-run")) {
        typed.put(word, "");
      } else if (List.of("--map", "--report", "--hub").contains(word)) {
        if (++i == arguments.size()) {
          err.println("The option " + word + " needs a value after it.");
          return Optional.empty();
        }
        typed.put(word, arguments.get(i));
      } else if (word.startsWith("-") || file != null) {
        err.print(HELP);
        return Optional.empty();
      } else {
        file = word;
      }
    }
    return file == null ? wrong(HELP, err) : options(Path.of(file), typed, err);
  }

  private Optional<Options> options(Path file, Map<String, String> typed, PrintStream err) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      return wrong("There is no file to read at " + file + ".\n", err);
    }
    String report = typed.get("--report");
    if (report != null && Files.isDirectory(Path.of(report))) {
      return wrong("Nothing can be written at " + report + ".\n", err);
    }
    String named = typed.get("--hub");
    Optional<Hub> hub = named == null ? Optional.of(hubs.first()) : hubs.find(named);
    if (hub.isEmpty() || (named == null && hubs.several())) {
      return wrong("Say which hub they are for: --hub and its word.\n", err);
    }
    return Optional.of(
        new Options(
            file,
            typed.getOrDefault("--map", ""),
            typed.containsKey("--dry-run"),
            report == null ? null : Path.of(report),
            hub.get()));
  }

  private static Optional<Options> wrong(String why, PrintStream err) {
    err.print(why);
    return Optional.empty();
  }

  private int run(Options options, PrintStream out, PrintStream err) throws IOException {
    if (Files.size(options.file()) > LARGEST) {
      err.println("The file is larger than " + (LARGEST >> 20) + " MB; split it.");
      return 2;
    }
    PeopleRunner.Prepared file = runner.prepare(Files.readAllBytes(options.file()), options.map());
    if (!file.unread().isEmpty()) {
      err.println("Columns nobody reads: " + String.join(", ", file.unread()));
    }
    Actor program = Actor.system("import people").at(options.hub().id());
    Map<Result, Integer> counts = new EnumMap<>(Result.class);
    try (PrintWriter report = report(options.report(), out)) {
      report.println("row,result,record,probability,reason");
      Consumer<PeopleRow> hearer =
          row -> {
            report.println(line(row));
            counts.merge(row.result(), 1, Integer::sum);
            progress(counts, file.rows(), err);
          };
      if (options.dry()) {
        runner.preview(program, file, words, hearer);
      } else {
        runner.take(program, imports.begin(program, file.hash(), file.rows()), file, words, hearer);
      }
    }
    err.println();
    out.println(summary(counts, options.dry()));
    return counts.containsKey(Result.REFUSED) ? 1 : 0;
  }

  /** Where nobody named a file it is told on the screen. */
  private static PrintWriter report(@Nullable Path file, PrintStream out) throws IOException {
    return file == null
        ? new PrintWriter(out, true, StandardCharsets.UTF_8) {
          @Override
          public void close() {
            flush();
          }
        }
        : new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
  }

  private String line(PeopleRow row) {
    String because =
        row.because().stream()
            .map(each -> each.column() == null ? each.words() : each.column() + ": " + each.words())
            .collect(Collectors.joining("; "));
    return "%d,%s,%s,%s,%s"
        .formatted(
            row.line(),
            words.say("exchange.people.result." + row.result()),
            row.person() == null ? "" : row.person(),
            row.percent() == null ? "" : row.percent() + "%",
            because.isEmpty() ? "" : '"' + because.replace("\"", "\"\"") + '"');
  }

  private static void progress(Map<Result, Integer> counts, int rows, PrintStream err) {
    int done = counts.values().stream().mapToInt(Integer::intValue).sum();
    if (done % 50 == 0 || done == rows) {
      int full = (int) ((long) WIDTH * done / Math.max(1, rows));
      err.printf("\r[%s%s] %d of %d", "#".repeat(full), ".".repeat(WIDTH - full), done, rows);
      err.flush();
    }
  }

  private String summary(Map<Result, Integer> counts, boolean dry) {
    return words.say(
        dry ? "exchange.people.would" : "exchange.people.counts",
        counts.getOrDefault(Result.MADE, 0) + counts.getOrDefault(Result.NEW, 0),
        counts.getOrDefault(Result.KNOWN, 0) + counts.getOrDefault(Result.SAME, 0),
        counts.getOrDefault(Result.HELD, 0),
        counts.getOrDefault(Result.REFUSED, 0));
  }
}
