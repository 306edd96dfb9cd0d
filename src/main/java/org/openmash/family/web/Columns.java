package org.openmash.family.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openmash.family.web.Bonds.Child;
import org.openmash.family.web.Bonds.Union;
import org.openmash.kernel.PersonId;

/**
 * How far to the right everybody stands: parents above the middle of their children, as near as the
 * order of each row and a fair distance allow. Each row is settled by least squares (pool adjacent
 * violators), so that the same family is drawn the same every time.
 */
final class Columns {

  static final int STEP = 120;
  private static final int BETWEEN_GROUPS = 28;
  private static final int ROUNDS = 24;
  private static final int MARGIN = 70;

  private final Bonds bonds;
  private final List<List<PersonId>> rows = new ArrayList<>();
  private final Map<PersonId, Double> offsets = new HashMap<>();
  private final Map<PersonId, Double> x = new HashMap<>();

  Columns(Bonds bonds, Rows rows) {
    this.bonds = bonds;
    for (List<List<PersonId>> groups : rows.groups()) {
      List<PersonId> row = new ArrayList<>();
      double offset = 0;
      for (List<PersonId> group : groups) {
        for (PersonId person : group) {
          offsets.put(person, offset);
          x.put(person, offset);
          row.add(person);
          offset += STEP;
        }
        offset += BETWEEN_GROUPS;
      }
      this.rows.add(row);
    }
    for (int round = 0; round < ROUNDS; round++) {
      this.rows.forEach(row -> settle(row, this::underParents));
      this.rows.reversed().forEach(row -> settle(row, this::aboveChildren));
    }
    this.rows.forEach(row -> settle(row, this::underParents));
    double left = x.values().stream().mapToDouble(Double::doubleValue).min().orElse(0);
    x.replaceAll((person, at) -> at - left + MARGIN);
  }

  int of(PersonId person) {
    return (int) Math.round(at(person));
  }

  int width() {
    return (int) Math.round(x.values().stream().mapToDouble(Double::doubleValue).max().orElse(0))
        + MARGIN;
  }

  /** Everybody from left to right, the eldest generation first. */
  List<List<PersonId>> rows() {
    return rows;
  }

  private double at(PersonId person) {
    return x.getOrDefault(person, 0.0);
  }

  private interface Pull {
    /** By how much somebody would rather stand further right, for each union that says so. */
    Stream<Double> of(PersonId person);
  }

  private Stream<Double> underParents(PersonId person) {
    return bonds.unions().stream()
        .filter(union -> !union.partners().isEmpty() && isChild(union, person))
        .map(union -> middle(union.partners()) - middle(children(union)));
  }

  private Stream<Double> aboveChildren(PersonId person) {
    return bonds.unions().stream()
        .filter(union -> !union.children().isEmpty() && union.partners().contains(person))
        .map(union -> middle(children(union)) - middle(union.partners()));
  }

  private static boolean isChild(Union union, PersonId person) {
    return children(union).contains(person);
  }

  private static List<PersonId> children(Union union) {
    return union.children().stream().map(Child::id).toList();
  }

  private double middle(List<PersonId> people) {
    return people.stream().mapToDouble(this::at).average().orElse(0);
  }

  /** Whoever nobody pulls goes along with whoever stands beside them. */
  private void settle(List<PersonId> row, Pull pull) {
    double[] wished = new double[row.size()];
    for (int i = 0; i < row.size(); i++) {
      PersonId person = row.get(i);
      double by = pull.of(person).mapToDouble(Double::doubleValue).average().orElse(0);
      wished[i] = at(person) + by - offsets.getOrDefault(person, 0.0);
    }
    double[] settled = inOrder(wished);
    for (int i = 0; i < row.size(); i++) {
      PersonId person = row.get(i);
      x.put(person, settled[i] + offsets.getOrDefault(person, 0.0));
    }
  }

  /** The nearest values that never fall. */
  private static double[] inOrder(double[] wished) {
    double[] sums = new double[wished.length];
    int[] counts = new int[wished.length];
    int blocks = 0;
    for (double wish : wished) {
      sums[blocks] = wish;
      counts[blocks] = 1;
      while (blocks > 0 && sums[blocks - 1] / counts[blocks - 1] >= sums[blocks] / counts[blocks]) {
        sums[blocks - 1] += sums[blocks];
        counts[blocks - 1] += counts[blocks];
        blocks--;
      }
      blocks++;
    }
    double[] settled = new double[wished.length];
    int next = 0;
    for (int block = 0; block < blocks; block++) {
      for (int i = 0; i < counts[block]; i++) {
        settled[next++] = sums[block] / counts[block];
      }
    }
    return settled;
  }
}
