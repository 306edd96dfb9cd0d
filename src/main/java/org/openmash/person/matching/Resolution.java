package org.openmash.person.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the links add up to: groups of rows that are one person, and the pairs within them. */
final class Resolution {

  private final Book book;
  private final Clusters clusters;
  private final int leftRows;
  private final Map<Long, Integer> leftOver = new HashMap<>();

  /**
   * @param leftRows rows before this one stand in the left list, the others in the right; 0 for one
   *     list
   */
  private Resolution(Book book, int leftRows) {
    this.book = book;
    this.leftRows = leftRows;
    Accord accord = new Accord(book);
    this.clusters =
        new Clusters(book.slots(), (ones, others) -> accord.of(ones, others, this::mayPair));
  }

  static Resolution ofOneList(Book book, Links links) {
    Resolution resolution = new Resolution(book, 0);
    resolution.clusters.gather(links);
    return resolution;
  }

  static Resolution ofTwoLists(Book book, int leftRows, Links links) {
    Resolution resolution = new Resolution(book, leftRows);
    resolution.clusters.gather(links);
    resolution.matchLeftOvers();
    return resolution;
  }

  Clusters clusters() {
    return clusters;
  }

  private boolean mayPair(int one, int other) {
    return leftRows == 0 || one < leftRows != other < leftRows;
  }

  private void matchLeftOvers() {
    List<Integer> left = alone(0, leftRows);
    List<Integer> right = alone(leftRows, book.slots());
    int rightRows = book.slots() - leftRows;
    int worth =
        Math.min(
            Leftovers.worth(leftRows - left.size(), leftRows),
            Leftovers.worth(rightRows - right.size(), rightRows));
    Links more = new Links();
    for (Linkage.Link link : new Leftovers(book).match(left, right, worth)) {
      leftOver.put(key(link.left(), link.right()), worth);
      more.add(link.left(), link.right(), link.tenths());
    }
    clusters.gather(more);
  }

  private List<Integer> alone(int from, int to) {
    List<Integer> alone = new ArrayList<>();
    for (int slot = from; slot < to; slot++) {
      if (clusters.size(slot) == 1) {
        alone.add(slot);
      }
    }
    return alone;
  }

  private static long key(int one, int other) {
    return (long) one << 32 | other;
  }

  /** Writes every pair of every group, each row's in the order of the file. */
  void write(PairsFile pairs) throws IOException {
    int end = leftRows == 0 ? book.slots() : leftRows;
    for (int slot = 0; slot < end; slot++) {
      if (clusters.size(slot) > 1) {
        write(slot, pairs);
      }
    }
  }

  private void write(int slot, PairsFile pairs) throws IOException {
    Scorer scorer = book.scorer(slot);
    for (int other = clusters.of(slot); other >= 0; other = clusters.after(other)) {
      if (other > slot && mayPair(slot, other)) {
        book.score(scorer, other);
        Waterfall waterfall = scorer.waterfall();
        int worth = leftOver.getOrDefault(key(slot, other), 0);
        if (worth > 0) {
          waterfall = waterfall.with(Field.LEFT_OVER, worth);
        }
        pairs.write(slot, other, probability(slot, other, waterfall), waterfall);
      }
    }
  }

  /** A pair that says little by itself is as likely as the best way through a third row. */
  private double probability(int one, int other, Waterfall waterfall) {
    double own = waterfall.score().probability();
    if (own >= 0.5) {
      return own;
    }
    double best = own;
    Scorer scorer = book.scorer(one);
    for (int third = clusters.of(one); third >= 0; third = clusters.after(third)) {
      if (third != one && third != other && mayPair(one, third) && mayPair(third, other)) {
        double first = new Score(book.score(scorer, third)).probability();
        if (first > best) {
          Scorer through = book.scorer(third);
          best = Math.max(best, first * new Score(book.score(through, other)).probability());
        }
      }
    }
    return best;
  }
}
