package org.openmash.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.openmash.exchange.Reading.Mistake;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Command;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import tools.jackson.databind.json.JsonMapper;

/** <code>openmash import referrals FILE.jsonl</code>. */
@Component
class ImportCommand implements Command {

  private static final int TELL_EVERY = 100;
  private static final String HELP =
      """
      Take in referrals as JSON, one a line, police notifications of domestic abuse, or people.

      openmash import referrals FILE.jsonl    takes each line in, or says what is wrong with it
      openmash import referrals --schema      prints the JSON Schema of a line
      openmash import notifications FILE.csv --from "POLICE FORCE"     rows as the page takes them
      openmash import notifications FILE.jsonl --from "POLICE FORCE"   {"incident": ..., "safeContact": ...} a line

      openmash import people FILE.csv [--map COLUMN=HEADING,...] [--dry-run] [--report OUT.csv] [--hub HUB]
                                              looks for each person before a record is begun; a report of each row

      A line that is wrong leaves nothing behind. The same line twice (its submissionId) is one referral.
      Ends with 0 when all were taken, 1 when some were refused, 2 when called wrongly.
      """;

  private final ReferralImport referrals;
  private final NotificationImport notifications;
  private final PeopleCommand people;

  ImportCommand(ReferralImport referrals, NotificationImport notifications, PeopleCommand people) {
    this.people = people;
    this.notifications = notifications;
    this.referrals = referrals;
  }

  @Override
  public String name() {
    return "import";
  }

  @Override
  public String help() {
    return HELP;
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    if (!arguments.isEmpty() && arguments.getFirst().equals("people")) {
      return people.run(arguments.subList(1, arguments.size()), out, err);
    }
    if (arguments.size() == 4
        && arguments.getFirst().equals("notifications")
        && arguments.get(2).equals("--from")) {
      return notify(Path.of(arguments.get(1)), arguments.getLast(), out, err);
    }
    if (arguments.size() != 2 || !arguments.getFirst().equals("referrals")) {
      err.print(HELP);
      return 2;
    }
    if (arguments.getLast().equals("--schema") || arguments.getLast().equals("schema")) {
      out.println(
          JsonMapper.shared()
              .writerWithDefaultPrettyPrinter()
              .writeValueAsString(referrals.schema()));
      return 0;
    }
    Path file = Path.of(arguments.getLast());
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      err.println("There is no file to read at " + file + ".");
      return 2;
    }
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return take(lines, out, err);
    } catch (MalformedInputException e) {
      err.println("The file is not UTF-8 text; what was taken in so far is kept.");
      return 1;
    } catch (IOException e) {
      err.println("The file could not be read to its end; what was taken in so far is kept.");
      return 1;
    } catch (DataAccessException | TransactionException e) {
      err.println("The database did not answer; what was taken in so far is kept. Run this again.");
      return 1;
    }
  }

  private int notify(Path file, String name, PrintStream out, PrintStream err) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      err.println("There is no file to read at " + file + ".");
      return 2;
    }
    Optional<AgencyId> force = notifications.force(name);
    if (force.isEmpty()) {
      err.println("There is no police force of that name in the directory.");
      return 2;
    }
    try {
      return file.toString().endsWith(".csv")
          ? notifications.takeRows(force.get(), file, out, err)
          : notifications.takeLines(force.get(), file, out);
    } catch (IOException e) {
      err.println("The file could not be read to its end; what was taken in so far is kept.");
      return 1;
    } catch (DataAccessException | TransactionException e) {
      err.println("The database did not answer; what was taken in so far is kept. Run this again.");
      return 1;
    }
  }

  private int take(BufferedReader lines, PrintStream out, PrintStream err) throws IOException {
    int number = 0;
    int taken = 0;
    int refused = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      switch (referrals.take(number == 1 ? withoutMark(line) : line)) {
        case ReferralImport.Taken(var reference) -> {
          taken++;
          out.printf("line %d: %s%n", number, reference.value());
        }
        case ReferralImport.Refused(List<Mistake> mistakes) -> {
          refused++;
          for (Mistake mistake : mistakes) {
            out.printf("line %d: %s%n", number, mistake);
          }
        }
      }
      if (number % TELL_EVERY == 0) {
        err.printf("%d lines read, %d taken, %d refused%n", number, taken, refused);
      }
    }
    out.printf("%d taken, %d refused%n", taken, refused);
    return refused == 0 ? 0 : 1;
  }

  /** Some programs begin a file with an invisible mark. */
  private static String withoutMark(String line) {
    return line.startsWith("\ufeff") ? line.substring(1) : line;
  }
}
