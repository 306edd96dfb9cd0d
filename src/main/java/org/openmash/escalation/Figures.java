package org.openmash.escalation;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The partnership's report.
 *
 * @param thanks how often good practice was logged
 */
public record Figures(
    Row all,
    List<Row> agencies,
    List<Row> themes,
    List<Row> levels,
    List<Row> results,
    int thanks) {

  /** What is counted less often than this is not told: a small count can point to one child. */
  public static final int SMALLEST = 5;

  /**
   * Disagreements raised that have something in common.
   *
   * @param of whose they are: a name, a theme, a level, a result
   * @param settled at an end by now
   * @param right upheld, changed, or upheld in part
   * @param silent moved up at least once because nobody answered
   * @param half within which half of the settled were settled; null where none is
   */
  public record Row(
      String of, int raised, int settled, int right, int silent, @Nullable Duration half) {

    Row named(@Nullable String name) {
      return new Row(name == null ? "" : name, raised, settled, right, silent, half);
    }

    /** Whether it may be told. */
    public boolean isTold() {
      return raised == 0 || raised >= SMALLEST;
    }
  }
}
