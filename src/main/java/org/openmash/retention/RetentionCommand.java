package org.openmash.retention;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.openmash.kernel.Command;
import org.springframework.stereotype.Component;

/** <code>openmash retention replay</code>: what was deleted stays deleted after a restore. */
@Component
class RetentionCommand implements Command {

  private static final String HELP =
      """
      Deletes again what was deleted before a backup was restored.

      openmash retention replay [--data DIR] [--database URL]

      Every deletion is kept in a file outside the database (openmash.retention.ledger; else beside the data
      directory, its name with -deleted.jsonl). Whatever stands there and is in the database again was agreed
      to by two people when it was deleted: it goes by the same checks, held records stay.

      Exit code: 0 nothing of it is left, 1 some stays (each is named by its id), 2 called wrongly.
      """;

  private final Replays replays;

  RetentionCommand(Replays replays) {
    this.replays = replays;
  }

  @Override
  public String name() {
    return "retention";
  }

  @Override
  public String help() {
    return HELP;
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    if (!arguments.equals(List.of("replay"))) {
      err.print(HELP);
      return 2;
    }
    int stayed = 0;
    List<Ledger.Entry> restored = replays.restored();
    for (Ledger.Entry entry : restored) {
      Optional<Stays.Reason> stays = replays.replay(entry);
      if (stays.isPresent()) {
        stayed++;
        out.printf("%s %s stays: %s%n", entry.kind(), entry.subject(), stays.get());
      }
    }
    out.printf("%d deleted again, %d stay.%n", restored.size() - stayed, stayed);
    return stayed == 0 ? 0 : 1;
  }
}
