package org.openmash.baby;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.monitor.Figure;

/**
 * How it went month by month, in counts that point at nobody.
 *
 * @param months the earliest first
 * @param waited what babies who were discharged in these months had waited for
 */
public record Trends(List<YearMonth> months, List<Row> rows, List<Waited> waited) {

  public Trends {
    months = List.copyOf(months);
    rows = List.copyOf(rows);
    waited = List.copyOf(waited);
  }

  /** One thing counted, a figure for each month. */
  public record Row(What what, List<Figure> figures) {}

  /** What is counted. */
  public enum What {
    CAME,
    LATE_BOOKING,
    CONCEALED,
    STEP_LATE,
    DISCHARGED,
    HELD_UP
  }

  /**
   * Hours waited for one reason.
   *
   * @param median null where too few waited to say it, as for the longest
   */
  public record Waited(
      Reason reason, Figure babies, @Nullable Long median, @Nullable Long longest) {}
}
