package org.openmash.quality;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far two people who decide the same agree, beyond what chance alone would give: Cohen's kappa
 * with linear weights (Cohen 1968), so that two levels apart count double, and its 95 % interval by
 * the large-sample variance of Fleiss, Cohen and Everitt (1969).
 *
 * @param pairs how many decisions were made twice
 * @param same how many of them alike
 * @param value null where too few were, or all are of one level: nothing can be said then
 */
public record Kappa(int pairs, int same, @Nullable Value value) {

  /** Below that many pairs a figure would say more about chance than about anybody. */
  public static final int LEAST = 20;

  private static final double NORMAL_95 = 1.959964;

  /** The figure with the ends of its interval. */
  public record Value(double kappa, double low, double high) {}

  /** Two levels of one decision, counted from nought. */
  public record Pair(int first, int second) {}

  static Kappa of(List<Pair> pairs, int levels) {
    return of(pairs, levels, LEAST);
  }

  static Kappa of(List<Pair> pairs, int levels, int least) {
    int same = (int) pairs.stream().filter(pair -> pair.first() == pair.second()).count();
    return new Kappa(
        pairs.size(),
        same,
        pairs.size() < least || levels < 2 ? null : new Table(pairs, levels).value());
  }

  /** The shares of each pair of levels. */
  private static final class Table {
    private final int levels;
    private final int count;
    private final double[][] share;
    private final double[] first;
    private final double[] second;

    Table(List<Pair> pairs, int levels) {
      this.levels = levels;
      this.count = pairs.size();
      this.share = new double[levels][levels];
      this.first = new double[levels];
      this.second = new double[levels];
      for (Pair pair : pairs) {
        share[pair.first()][pair.second()] += 1.0 / count;
        first[pair.first()] += 1.0 / count;
        second[pair.second()] += 1.0 / count;
      }
    }

    private double weight(int one, int other) {
      return 1 - Math.abs(one - other) / (double) (levels - 1);
    }

    @Nullable Value value() {
      double seen = 0;
      double chance = 0;
      for (int i = 0; i < levels; i++) {
        for (int j = 0; j < levels; j++) {
          seen += weight(i, j) * share[i][j];
          chance += weight(i, j) * first[i] * second[j];
        }
      }
      if (1 - chance < 1e-12) {
        return null;
      }
      double kappa = (seen - chance) / (1 - chance);
      double reach = NORMAL_95 * Math.sqrt(variance(kappa, chance));
      return new Value(kappa, Math.max(-1, kappa - reach), Math.min(1, kappa + reach));
    }

    private double variance(double kappa, double chance) {
      double sum = 0;
      for (int i = 0; i < levels; i++) {
        for (int j = 0; j < levels; j++) {
          double off = weight(i, j) - (ofRow(i) + ofColumn(j)) * (1 - kappa);
          sum += share[i][j] * off * off;
        }
      }
      double centre = kappa - chance * (1 - kappa);
      return Math.max(0, sum - centre * centre) / (count * (1 - chance) * (1 - chance));
    }

    private double ofRow(int row) {
      double sum = 0;
      for (int j = 0; j < levels; j++) {
        sum += second[j] * weight(row, j);
      }
      return sum;
    }

    private double ofColumn(int column) {
      double sum = 0;
      for (int i = 0; i < levels; i++) {
        sum += first[i] * weight(i, column);
      }
      return sum;
    }
  }
}
