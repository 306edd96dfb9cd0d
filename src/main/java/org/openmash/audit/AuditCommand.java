package org.openmash.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.database.DatabaseSettings;
import org.openmash.kernel.Command;
import org.springframework.stereotype.Component;

/** <code>openmash audit verify</code>: is the trail what was written? */
@Component
class AuditCommand implements Command {

  private static final String HELP =
      """
      Checks that nobody changed the audit trail.

      openmash audit verify [--heads DIR] [--data DIR] [--database URL]

        --heads DIR  where the published heads are (audit-heads in the data directory); give a copy kept
                     elsewhere to find out whether an old copy of the database was restored

      Reads every line, recomputes its seal and holds the chain against the published heads. Tells apart
      an edited line, lines deleted from the middle, a cut tail, a changed order and a restored old copy.

      After a restore that was meant, keep the old audit-heads.log under another name: the gap it shows
      is the record of that restore.

      Exit code: 0 the trail is whole, 1 it is not (the first wrong line is named), 2 called wrongly.
      """;

  private final TrailReader reader;
  private final Path heads;
  private final Clock clock;

  AuditCommand(TrailReader reader, AuditSettings settings, DatabaseSettings data, Clock clock) {
    this.reader = reader;
    this.heads = HeadPublisher.directory(settings, data);
    this.clock = clock;
  }

  @Override
  public String name() {
    return "audit";
  }

  @Override
  public String help() {
    return HELP;
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    if (arguments.contains("--help")) {
      out.print(HELP);
      return 0;
    }
    Path directory = directory(arguments);
    if (directory == null) {
      err.print(HELP);
      return 2;
    }
    try {
      return verify(directory, out, err);
    } catch (IOException e) {
      err.printf("The published heads in %s cannot be read: %s%n", directory, e.getMessage());
      return 2;
    }
  }

  private @Nullable Path directory(List<String> arguments) {
    if (arguments.equals(List.of("verify"))) {
      return heads;
    }
    boolean named =
        arguments.size() == 3 && arguments.subList(0, 2).equals(List.of("verify", "--heads"));
    return named ? Path.of(arguments.get(2)) : null;
  }

  private int verify(Path directory, PrintStream out, PrintStream err) throws IOException {
    long start = System.nanoTime();
    TrailReader.Finding finding =
        reader.verify(directory, clock.instant(), lines -> err.printf("\r%,d lines whole", lines));
    double seconds = Math.max(0.001, (System.nanoTime() - start) / 1e9);
    err.printf(
        "\r%,d lines whole, in %.1f s (%,.0f a second)%n",
        finding.whole(), seconds, finding.whole() / seconds);
    if (!finding.anchored()) {
      err.printf("No published heads in %s: a restored old copy would go unnoticed.%n", directory);
    }
    if (finding.tampering().isPresent()) {
      Tampering tampering = finding.tampering().get();
      out.printf("NOT WHOLE from line %d on: %s.%n", tampering.seq(), tampering.words());
      return 1;
    }
    out.printf("The audit trail is whole: %,d lines.%n", finding.whole());
    return 0;
  }
}
