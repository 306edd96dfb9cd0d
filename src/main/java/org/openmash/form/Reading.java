package org.openmash.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A filled-in form to be read, in one language: for "check your answers", the record's page, print
 * and PDF.
 */
public record Reading(@Nullable String title, List<Section> sections) {

  /** Answers that belong together: the form's own, one group's, one row's. */
  public record Section(@Nullable String title, List<Row> rows) {}

  /**
   * One question and its answer, in words.
   *
   * @param path of the question
   * @param field id of its first box, for a link that leads there
   * @param lines of the answer; "Not provided" where there is none
   * @param known whether somebody answered it, and not with "not known"
   */
  public record Row(String path, String field, String label, List<String> lines, boolean known) {
    public String text() {
      return String.join("\n", lines);
    }
  }

  /** What nobody knew or said, though it was asked. */
  public List<String> gaps() {
    return rows().stream().filter(row -> !row.known()).map(Row::label).toList();
  }

  public List<Row> rows() {
    return sections.stream().flatMap(section -> section.rows().stream()).toList();
  }
}
