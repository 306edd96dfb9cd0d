package org.openmash.returns;

import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** One object: each finding, then what was checked and how it ended. */
final class JsonReport implements Report {

  private final JsonGenerator json;

  JsonReport(OutputStream out) {
    json = JsonMapper.shared().createGenerator(out);
    json.writeStartObject();
    json.writeArrayPropertyStart("findings");
  }

  @Override
  public void found(FindingRow row) {
    json.writeStartObject();
    json.writeStringProperty("code", row.rule().code());
    json.writeStringProperty("severity", row.rule().severity().word());
    if (!row.child().isEmpty()) {
      json.writeStringProperty("child", row.child());
    }
    if (row.place().line() > 0) {
      json.writeNumberProperty("line", row.place().line());
      json.writeNumberProperty("column", row.place().column());
    }
    if (!row.isOfWholeReturn()) {
      json.writeStringProperty("element", row.element());
      json.writeStringProperty("value", row.value());
      json.writeStringProperty("with", row.with());
    }
    json.writeStringProperty("sentence", row.sentence());
    json.writeStringProperty("mend", row.rule().mend());
    json.writeEndObject();
  }

  @Override
  public void end(Ending ending) {
    json.writeEndArray();
    json.writeBooleanProperty("complete", ending.checked() != null);
    if (ending.brokenOff() != null) {
      json.writeStringProperty("brokenOff", ending.brokenOff());
    }
    Checked checked = ending.checked();
    if (checked != null) {
      json.writeStringProperty("return", checked.name());
      if (checked.year() != null) {
        json.writeStringProperty("year", checked.year().toString());
      }
      json.writeNumberProperty("children", checked.children());
    }
    json.writeArrayPropertyStart("rules");
    if (checked != null) {
      checked.verdicts().forEach(this::verdict);
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("failures");
    ending.failures().forEach(this::failure);
    json.writeEndArray();
    json.writeEndObject();
    json.flush();
  }

  private void verdict(Verdict verdict) {
    json.writeStartObject();
    json.writeStringProperty("code", verdict.rule().code());
    json.writeBooleanProperty("passed", verdict.passed());
    json.writeNumberProperty("findings", verdict.found());
    json.writeNumberProperty("failed", verdict.failed());
    if (verdict.whyNot() != null) {
      json.writeStringProperty("notJudged", verdict.whyNot());
    }
    json.writeEndObject();
  }

  private void failure(Failure failure) {
    json.writeStartObject();
    json.writeStringProperty("code", failure.rule().code());
    if (failure.child() != null) {
      json.writeStringProperty("child", failure.child());
    }
    json.writeStringProperty("exception", failure.exception());
    json.writeEndObject();
  }
}
