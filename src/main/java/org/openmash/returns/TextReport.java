package org.openmash.returns;

import static java.util.stream.Collectors.joining;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings as lines of text, each as it comes; then how often each rule spoke. */
final class TextReport implements Findings {

  private final PrintWriter out;
  private final Map<RuleCard, Long> found = new LinkedHashMap<>();
  private final Map<RuleCard, Failure> failed = new LinkedHashMap<>();

  TextReport(PrintStream out) {
    this.out =
        new PrintWriter(
            new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16));
  }

  @Override
  public void found(Finding finding) {
    RuleCard rule = finding.rule();
    found.merge(rule, 1L, Long::sum);
    String child = finding.child() == null ? "" : "child " + finding.child();
    out.println(
        clean(
            List.of(
                    rule.code(),
                    rule.severity().word(),
                    child,
                    finding.place().toString(),
                    finding.given().stream().map(TextReport::value).collect(joining(", ")),
                    finding.sentence())
                .stream()
                .filter(part -> !part.isEmpty())
                .collect(joining("  "))));
  }

  private static String value(Given<?> given) {
    String written = given.isKnown() ? given.written() : null;
    return written == null ? given.field() + " missing" : given.field() + " = " + written;
  }

  /** Nothing in a file may move the cursor of whoever reads the report. */
  private static String clean(String line) {
    return line.replaceAll("\\p{Cntrl}|[\\u0080-\\u009f\\u202a-\\u202e\\u2066-\\u2069]", "\u00b7");
  }

  @Override
  public void failed(Failure failure) {
    failed.putIfAbsent(failure.rule(), failure);
  }

  boolean isEmpty() {
    return found.isEmpty() && failed.isEmpty();
  }

  void flush() {
    out.flush();
  }

  void end(Checked checked) {
    long findings = found.values().stream().mapToLong(Long::longValue).sum();
    if (findings > 0) {
      out.println();
      found.forEach((rule, times) ->
          out.printf(
              "%-18s %-6s %,9d  %s%n", rule.code(), rule.severity().word(), times, rule.says()));
    }
    out.println();
    out.printf(
        "%s %s: %,d children, %,d findings.%n",
        checked.name(), checked.year(), checked.children(), findings);
    List<Verdict> verdicts = checked.verdicts();
    out.printf(
        "Of %d rules %d passed, %d found something, %d could not be judged, %d failed.%n",
        verdicts.size(),
        verdicts.stream().filter(Verdict::passed).count(),
        verdicts.stream().filter(verdict -> verdict.found() > 0).count(),
        verdicts.stream().filter(verdict -> verdict.whyNot() != null).count(),
        verdicts.stream().filter(verdict -> verdict.failed() > 0).count());
    verdicts.stream()
        .filter(verdict -> verdict.whyNot() != null)
        .forEach(
            verdict -> out.printf("Not judged: %s  %s%n", verdict.rule().code(), verdict.whyNot()));
    failed
        .values()
        .forEach(failure ->
            out.println(
                clean(
                    "Failed, a fault of this program: %s  child %s  %s"
                        .formatted(failure.rule().code(), failure.child(), failure.exception()))));
    out.flush();
  }
}
