package org.openmash.returns;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page of what was found, rule by rule and child by child. A page of a million lines helps
 * nobody: it has the first of each rule and the first children, and says so.
 */
final class HtmlReport implements Report {

  private static final int OF_EACH_RULE = 200;
  private static final int OF_CHILDREN = 5_000;

  private final OutputStream out;
  private final Map<RuleCard, List<FindingRow>> byRule = new LinkedHashMap<>();
  private final Map<String, List<FindingRow>> byChild = new LinkedHashMap<>();
  private int ofChildren;
  private long ofChildrenInAll;

  HtmlReport(OutputStream out) {
    this.out = out;
  }

  @Override
  public void found(FindingRow row) {
    List<FindingRow> ofRule = byRule.computeIfAbsent(row.rule(), rule -> new ArrayList<>());
    if (ofRule.size() < OF_EACH_RULE) {
      ofRule.add(row);
    }
    if (!row.child().isEmpty()) {
      ofChildrenInAll++;
      if (ofChildren < OF_CHILDREN) {
        ofChildren++;
        byChild.computeIfAbsent(row.child(), child -> new ArrayList<>()).add(row);
      }
    }
  }

  @Override
  public void end(Ending ending) {
    Checked checked = ending.checked();
    HtmlPage page =
        new HtmlPage(
            out, checked == null ? "A return that was not read to its end" : checked.title());
    if (ending.brokenOff() != null) {
      page.warning(ending.summary());
    } else {
      page.paragraph(ending.summary());
      page.paragraph(
          "%,d are errors and %,d are queries."
              .formatted(ending.foundBy(Severity.ERROR), ending.foundBy(Severity.QUERY)));
      page.paragraph(ending.rules());
    }
    unjudged(page, ending);
    if (ending.findings() > 0) {
      page.link("by-rule", "By rule");
      page.link("by-child", "By child");
      byRule(page, ending);
      byChild(page);
    }
    page.end();
  }

  private static void unjudged(HtmlPage page, Ending ending) {
    if (!ending.failures().isEmpty()) {
      page.warning("These rules broke off, a fault of this program, and have not passed.");
      page.beginTable("Rules that failed", "Rule", "Child", "How");
      for (Failure failure : ending.failures()) {
        String child = failure.child() == null ? "" : failure.child();
        page.row(failure.rule().code(), child, failure.exception());
      }
      page.endTable();
    }
    if (!ending.notJudged().isEmpty()) {
      page.beginTable("Rules that could not be judged", "Rule", "Why");
      for (Verdict verdict : ending.notJudged()) {
        page.row(verdict.rule().code(), verdict.whyNot() == null ? "" : verdict.whyNot());
      }
      page.endTable();
    }
  }

  private void byRule(HtmlPage page, Ending ending) {
    page.heading(2, "by-rule", "By rule");
    page.beginTable("How often each rule spoke", "Rule", "Sort", "Findings", "What must be so");
    ending
        .found()
        .forEach((rule, times) ->
            page.rowLinkedTo(
                "rule-" + rule.code(),
                rule.code(),
                rule.severity().word(),
                "%,d".formatted(times),
                rule.says()));
    page.endTable();
    byRule.forEach((rule, rows) -> {
      page.heading(3, "rule-" + rule.code(), rule.code() + " " + rule.severity().word());
      page.paragraph(rule.says() + " " + rule.mend());
      long all = ending.found().getOrDefault(rule, 0L);
      String caption = all > rows.size() ? "The first %,d of %,d" : "%2$,d findings";
      page.beginTable(
          caption.formatted(rows.size(), all),
          "Child",
          "Where",
          "What was read",
          "With it",
          "What is found");
      for (FindingRow row : rows) {
        page.row(
            row.child().isEmpty() ? "Whole return" : row.child(),
            row.place().toString(),
            row.isOfWholeReturn() ? "" : row.reading(),
            row.with(),
            row.sentence());
      }
      page.endTable();
    });
  }

  private void byChild(HtmlPage page) {
    page.heading(2, "by-child", "By child");
    if (ofChildrenInAll > ofChildren) {
      page.paragraph(
          "The first %,d findings of %,d are here; --xlsx and --csv have all."
              .formatted(ofChildren, ofChildrenInAll));
    }
    byChild.forEach((child, rows) -> {
      page.beginTable("Child " + child, "Rule", "Where", "What was read", "What is found");
      for (FindingRow row : rows) {
        page.rowLinkedTo(
            "rule-" + row.rule().code(),
            row.rule().code(),
            row.place().toString(),
            row.reading(),
            row.sentence());
      }
      page.endTable();
    });
  }
}
