package org.openmash.returns;

import java.util.List;
import java.util.Objects;

/** A row for each finding, and at the end one for each rule that could not be judged or failed. */
final class CsvReport implements Report {

  private final Csv csv;

  CsvReport(Csv csv) {
    this.csv = csv;
    csv.row(
        List.of(
            "code",
            "severity",
            "child",
            "line",
            "column",
            "element",
            "value",
            "with",
            "sentence",
            "what to do"));
  }

  @Override
  public void found(FindingRow row) {
    csv.row(
        List.of(
            row.rule().code(),
            row.rule().severity().word(),
            row.child(),
            number(row.place().line()),
            number(row.place().column()),
            row.element(),
            row.value(),
            row.with(),
            row.sentence(),
            row.rule().mend()));
  }

  private static String number(int counted) {
    return counted == 0 ? "" : String.valueOf(counted);
  }

  @Override
  public void end(Ending ending) {
    for (Verdict verdict : ending.notJudged()) {
      last(verdict.rule().code(), "not judged", "", Objects.requireNonNull(verdict.whyNot()));
    }
    for (Failure failure : ending.failures()) {
      last(
          failure.rule().code(),
          "failed",
          Objects.requireNonNullElse(failure.child(), ""),
          "The rule broke off, which is a fault of this program: " + failure.exception());
    }
    if (ending.brokenOff() != null) {
      last("", "not read to its end", "", ending.brokenOff());
    }
    csv.flush();
  }

  private void last(String code, String severity, String child, String sentence) {
    csv.row(List.of(code, severity, child, "", "", "", "", "", sentence, ""));
  }
}
