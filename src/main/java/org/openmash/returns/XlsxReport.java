package org.openmash.returns;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook: what was found at a glance, then a sheet for each rule, to be handed out. */
final class XlsxReport implements Report {

  /** A sheet ends a little above this. */
  private static final int MOST_ROWS = 1_000_000;

  private static final int TOGETHER = 500;

  /** Longer text no cell takes. */
  private static final int LONGEST = 32_000;

  private final OutputStream out;
  private final Spill spill = new Spill();

  XlsxReport(OutputStream out) {
    this.out = out;
  }

  @Override
  public void found(FindingRow row) {
    try {
      spill.add(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void end(Ending ending) {
    try (spill;
        Workbook book = new Workbook(out, "OpenMASH", "1.0")) {
      overview(book.newWorksheet("Overview"), ending);
      for (RuleCard rule : ending.found().keySet()) {
        new Sheets(book, rule).write();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void overview(Worksheet sheet, Ending ending) throws IOException {
    sheet.value(0, 0, ending.summary());
    sheet.style(0, 0).bold().set();
    sheet.value(1, 0, ending.rules());
    int row = 3;
    headings(sheet, row++, List.of("Rule", "", "Findings", "What must be so", "What to do"));
    for (Map.Entry<RuleCard, Long> found : ending.found().entrySet()) {
      RuleCard rule = found.getKey();
      sheet.value(row, 0, rule.code());
      sheet.value(row, 1, rule.severity().word());
      sheet.value(row, 2, found.getValue());
      sheet.value(row, 3, rule.says());
      sheet.value(row++, 4, rule.mend());
    }
    for (Verdict verdict : ending.notJudged()) {
      sheet.value(row, 0, verdict.rule().code());
      sheet.value(row, 1, "not judged");
      sheet.value(row++, 3, verdict.whyNot());
    }
    for (Failure failure : ending.failures()) {
      sheet.value(row, 0, failure.rule().code());
      sheet.value(row, 1, "failed");
      sheet.value(row++, 3, "A fault of this program: " + failure.exception());
    }
    widths(sheet, 18, 10, 10, 90, 90);
    sheet.finish();
  }

  private static void headings(Worksheet sheet, int row, List<String> headings) {
    for (int column = 0; column < headings.size(); column++) {
      sheet.value(row, column, headings.get(column));
    }
    sheet.range(row, 0, row, headings.size() - 1).style().bold().set();
  }

  private static void widths(Worksheet sheet, int... widths) {
    for (int column = 0; column < widths.length; column++) {
      sheet.width(column, widths[column]);
    }
  }

  /** The findings of one rule: as many sheets as they need, one as a rule. */
  private final class Sheets {

    private final Workbook book;
    private final RuleCard rule;
    private Worksheet sheet;
    private int begun;
    private int row;

    Sheets(Workbook book, RuleCard rule) {
      this.book = book;
      this.rule = rule;
      this.sheet = next();
    }

    private Worksheet next() {
      begun++;
      Worksheet next = book.newWorksheet(begun == 1 ? rule.code() : rule.code() + " " + begun);
      next.value(0, 0, "%s %s: %s".formatted(rule.code(), rule.severity().word(), rule.says()));
      next.style(0, 0).bold().set();
      next.value(1, 0, rule.mend());
      headings(
          next, 3, List.of("Child", "Line", "Element", "Value", "Read with it", "What is found"));
      widths(next, 24, 8, 40, 24, 60, 90);
      next.freezePane(0, 4);
      row = 4;
      return next;
    }

    void write() throws IOException {
      spill.each(rule, this::add);
      sheet.finish();
    }

    /** As text throughout: text is never worked out, and keeps the noughts it begins with. */
    private void add(FindingRow found) throws IOException {
      if (row == MOST_ROWS) {
        sheet.finish();
        sheet = next();
      }
      text(0, found.child());
      if (found.place().line() > 0) {
        sheet.value(row, 1, found.place().line());
      }
      text(2, found.element());
      text(3, found.value());
      text(4, found.with());
      text(5, found.sentence());
      if (++row % TOGETHER == 0) {
        sheet.flush();
      }
    }

    private void text(int column, String text) {
      if (!text.isEmpty()) {
        sheet.inlineString(row, column, text.substring(0, Math.min(text.length(), LONGEST)));
      }
    }
  }
}
