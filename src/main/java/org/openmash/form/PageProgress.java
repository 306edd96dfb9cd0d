package org.openmash.form;

import java.util.List;

/** How far one page of a draft is, with what is still wrong in each of its rows. */
public record PageProgress(JourneyPage page, List<Row> rows) {

  /** One row of the page, or all of a page asked once. */
  public record Row(PageText text, List<Problem> problems) {}

  /** Somebody has saved it at least once. */
  public boolean isBegun() {
    return !rows.isEmpty();
  }

  public boolean hasTooFew() {
    return rows.size() < page.times().min();
  }

  /** More than may be: two people added one each at the same time. */
  public boolean hasTooMany() {
    return rows.size() > page.times().max();
  }

  public boolean isComplete() {
    return !hasTooFew() && !hasTooMany() && rows.stream().allMatch(row -> row.problems().isEmpty());
  }
}
