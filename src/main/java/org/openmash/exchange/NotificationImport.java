package org.openmash.exchange;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Search;
import org.openmash.domesticabuse.Batch;
import org.openmash.domesticabuse.BatchId;
import org.openmash.domesticabuse.BatchRunner;
import org.openmash.domesticabuse.Batches;
import org.openmash.domesticabuse.PoliceNotifications;
import org.openmash.domesticabuse.Receiving;
import org.openmash.exchange.Reading.Mistake;
import org.openmash.form.Problem;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.page.Languages;
import org.openmash.page.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Takes in police notifications of domestic abuse: CSV as the page takes it, or JSON lines. */
@Component
class NotificationImport {

  private static final Actor PROGRAM = Actor.system("import notifications");
  private static final Duration PATIENCE = Duration.ofHours(1);

  private final PoliceNotifications notifications;
  private final BatchRunner runner;
  private final Batches batches;
  private final Agencies agencies;
  private final Words words;

  NotificationImport(
      PoliceNotifications notifications,
      BatchRunner runner,
      Batches batches,
      Agencies agencies,
      Languages languages) {
    this.notifications = notifications;
    this.runner = runner;
    this.batches = batches;
    this.agencies = agencies;
    this.words = languages.english();
  }

  /** The police force of that name. */
  Optional<AgencyId> force(String name) {
    return agencies.search(PROGRAM, Search.named(name)).stream()
        .filter(agency -> agency.kind() == AgencyKind.POLICE)
        .filter(agency -> agency.name().equalsIgnoreCase(name))
        .map(Agency::id)
        .findFirst();
  }

  /** Takes each row of a CSV file in, or says what is wrong with it. */
  int takeRows(AgencyId force, Path file, PrintStream out, PrintStream err) throws IOException {
    if (Files.size(file) > BatchRunner.LARGEST) {
      err.println(words.say("domesticabuse.batch.too-large", BatchRunner.LARGEST >> 20) + ".");
      return 1;
    }
    return switch (runner.start(PROGRAM, force, Files.readAllBytes(file), words, PATIENCE)) {
      case BatchRunner.NotTaken(String key, List<Object> arguments) -> {
        err.println(words.say(key, arguments.toArray()) + ".");
        yield 1;
      }
      case BatchRunner.Begun(BatchId id) -> {
        batches.rows(PROGRAM, id).forEach(row -> tell(row, out));
        Batch batch = batches.read(PROGRAM, id);
        out.printf(
            "%d taken, %d here already, %d refused%n",
            batch.taken(), batch.known(), batch.refused());
        yield batch.refused() == 0 && batch.isDone() ? 0 : 1;
      }
    };
  }

  private static void tell(Batch.Row row, PrintStream out) {
    switch (row.outcome()) {
      case Batch.Row.Taken taken ->
          out.printf("row %d: %s%n", row.line(), taken.reference().value());
      case Batch.Row.Refused(List<Batch.Row.Mistake> mistakes) ->
          mistakes.forEach(mistake ->
              out.printf(
                  "row %d: %s%s%n",
                  row.line(),
                  mistake.column() == null ? "" : mistake.column() + ": ",
                  mistake.words()));
    }
  }

  /** Takes each line of a file of JSON lines in, or says what is wrong with it. */
  int takeLines(AgencyId force, Path file, PrintStream out) throws IOException {
    int number = 0;
    int refused = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank()) {
        refused += take(force, number, line, out) ? 0 : 1;
      }
    }
    out.printf("%d refused%n", refused);
    return refused == 0 ? 0 : 1;
  }

  private boolean take(AgencyId force, int number, String line, PrintStream out) {
    Optional<JsonNode> json = StrictJson.object(line);
    if (json.isEmpty()) {
      out.printf("line %d: %s%n", number, words.say("exchange.not-json"));
      return false;
    }
    return switch (notifications.receive(PROGRAM, force, json.get())) {
      case Receiving.Taken taken -> {
        out.printf("line %d: %s%n", number, taken.reference().value());
        yield true;
      }
      case Receiving.Incomplete(List<Problem> incident, List<Problem> safeContact) -> {
        incident.forEach(p -> tell(number, "incident", p, out));
        safeContact.forEach(p -> tell(number, "safeContact", p, out));
        yield false;
      }
    };
  }

  private void tell(int number, String part, Problem problem, PrintStream out) {
    Mistake mistake = new Mistake(part, null, problem.pointer(), problem.kind(), problem.in(words));
    out.printf("line %d: %s%n", number, mistake);
  }
}
