package org.openmash.domesticabuse;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.openmash.document.FileWalk;
import org.openmash.form.CsvFile;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.page.Words;
import org.springframework.stereotype.Component;

/**
 * Takes a file in, incident by incident, each in a transaction of its own. If the program stops in
 * the middle, the same file may be sent again: nothing is made twice.
 */
@Component
public class BatchRunner {

  /** The largest file taken, in bytes. */
  public static final int LARGEST = 5 << 20;

  /** The most rows taken at once. */
  public static final int MOST_ROWS = 5_000;

  private final PoliceNotifications notifications;
  private final Batches batches;
  private final NotificationForms forms;
  private final FileWalk walk = new FileWalk("batch");

  BatchRunner(PoliceNotifications notifications, Batches batches, NotificationForms forms) {
    this.notifications = notifications;
    this.batches = batches;
    this.forms = forms;
  }

  /** What came of handing in a file. */
  public sealed interface Started {}

  /** Its rows are being taken in. */
  public record Begun(BatchId id) implements Started {}

  /** It is no such file: the key of the words to show, and what they are filled in with. */
  public record NotTaken(String key, List<Object> arguments) implements Started {}

  /**
   * Begins with a file and waits a while for its end.
   *
   * @throws org.openmash.kernel.UnknownId when the actor may not speak for that police force
   */
  public Started start(Actor actor, AgencyId force, byte[] file, Words words, Duration patience) {
    notifications.mayNotify(actor, force);
    try {
      List<CsvFile.Row> rows = CsvFile.read(file);
      if (rows.size() - 1 > MOST_ROWS) {
        return new NotTaken("domesticabuse.batch.too-many", List.of(MOST_ROWS));
      }
      BatchReader.Content content = BatchReader.read(rows, forms, words);
      if (content.rows() == 0) {
        return new NotTaken("domesticabuse.batch.empty", List.of());
      }
      BatchId id = batches.begin(actor, force, content.rows());
      walk.begin(() -> take(actor, force, id, content, words), patience);
      return new Begun(id);
    } catch (CsvFile.NotCsv e) {
      return new NotTaken("domesticabuse.batch." + e.word(), List.of());
    }
  }

  private void take(
      Actor actor, AgencyId force, BatchId id, BatchReader.Content content, Words words) {
    batches.report(actor, id, content.refused());
    for (BatchReader.Incident incident : content.incidents()) {
      if (walk.isClosing()) {
        return;
      }
      batches.report(actor, id, rowsOf(incident, take(actor, force, incident, words)));
    }
  }

  private Batch.Row.Outcome take(
      Actor actor, AgencyId force, BatchReader.Incident incident, Words words) {
    return switch (notifications.receive(actor, force, incident.submitted())) {
      case Receiving.Taken taken ->
          new Batch.Row.Taken(taken.id(), taken.reference(), taken.fresh());
      // Each row was right by itself: only together can they be wrong, as by too many children.
      case Receiving.Incomplete wrong ->
          new Batch.Row.Refused(
              Stream.concat(wrong.incident().stream(), wrong.safeContact().stream())
                  .map(problem -> new Batch.Row.Mistake(null, problem.in(words)))
                  .toList());
    };
  }

  private static List<Batch.Row> rowsOf(BatchReader.Incident incident, Batch.Row.Outcome outcome) {
    return incident.lines().stream().map(line -> new Batch.Row(line, outcome)).toList();
  }

  @PreDestroy
  void close() {
    walk.close();
  }
}
