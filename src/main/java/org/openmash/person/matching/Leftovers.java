package org.openmash.person.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * When nearly everybody of two lists has found the other, the few left over are more likely each
 * other's: the odds that anybody has a match are counted in the lists themselves.
 */
final class Leftovers {

  private static final int MOST = 2000;
  private static final double NEARLY_ALL = 0.9;

  private final Book book;

  Leftovers(Book book) {
    this.book = book;
  }

  /** In tenths of a bit, what being left over is worth; zero when there is nothing in it. */
  static int worth(int matched, int all) {
    return matched < NEARLY_ALL * all ? 0 : Model.tenths((matched + 0.5) / (all - matched + 0.5));
  }

  /** Pairs of which each is the other's best, with what being left over is worth. */
  List<Linkage.Link> match(List<Integer> left, List<Integer> right, int worth) {
    List<Linkage.Link> found = new ArrayList<>();
    if (worth == 0 || left.size() > MOST || right.size() > MOST) {
      return found;
    }
    int[] bestLeft = new int[right.size()];
    int[] leftScore = new int[right.size()];
    Arrays.fill(leftScore, Integer.MIN_VALUE);
    int[] bestRight = new int[left.size()];
    int[] rightScore = new int[left.size()];
    for (int i = 0; i < left.size(); i++) {
      Scorer scorer = book.scorer(left.get(i));
      rightScore[i] = Integer.MIN_VALUE;
      for (int j = 0; j < right.size(); j++) {
        int score = book.score(scorer, right.get(j)) + worth;
        if (score > rightScore[i]) {
          rightScore[i] = score;
          bestRight[i] = j;
        }
        if (score > leftScore[j]) {
          leftScore[j] = score;
          bestLeft[j] = i;
        }
      }
    }
    for (int i = 0; i < left.size(); i++) {
      if (rightScore[i] >= Linkage.THRESHOLD && bestLeft[bestRight[i]] == i) {
        found.add(new Linkage.Link(left.get(i), right.get(bestRight[i]), rightScore[i]));
      }
    }
    return found;
  }
}
