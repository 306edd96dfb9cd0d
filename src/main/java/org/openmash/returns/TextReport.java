package org.openmash.returns;

import static java.util.stream.Collectors.joining;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Findings as lines of text, each as it comes; then how often each rule spoke. */
final class TextReport implements Report {

  private final PrintWriter out;
  private final boolean each;

  /**
   * @param each whether every finding gets its line, or the end is enough
   */
  TextReport(OutputStream out, boolean each) {
    this.out =
        new PrintWriter(
            new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16));
    this.each = each;
  }

  @Override
  public void found(FindingRow row) {
    if (!each) {
      return;
    }
    RuleCard rule = row.rule();
    out.println(
        Stream.of(
                rule.code(),
                rule.severity().word(),
                row.child().isEmpty() ? "" : "child " + row.child(),
                row.place().toString(),
                row.isOfWholeReturn() ? "" : row.reading(),
                row.with(),
                row.sentence())
            .filter(part -> !part.isEmpty())
            .collect(joining("  ")));
  }

  @Override
  public void end(Ending ending) {
    if (each && ending.findings() > 0) {
      out.println();
      ending
          .found()
          .forEach((rule, times) ->
              out.printf(
                  "%-18s %-6s %,9d  %s%n",
                  rule.code(), rule.severity().word(), times, rule.says()));
    }
    if (ending.checked() != null) {
      if (each) {
        out.println();
      }
      out.println(ending.summary());
      out.println(ending.rules());
    }
    for (Verdict verdict : ending.notJudged()) {
      out.printf("Not judged: %s  %s%n", verdict.rule().code(), verdict.whyNot());
    }
    for (Failure failure : ending.failures()) {
      out.printf(
          "Failed, a fault of this program: %s  child %s  %s%n",
          failure.rule().code(), failure.child(), failure.exception());
    }
    out.flush();
  }
}
