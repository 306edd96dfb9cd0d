package org.openmash.returns;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which of several names somebody meant who misspelt one. */
public final class Likeness {

  private static final int MOST_SLIPS = 2;

  private Likeness() {}

  /**
   * Null when it is like none of them.
   *
   * @param called the name of each
   */
  public static <T> @Nullable T meant(
      String name, Collection<T> among, Function<? super T, String> called) {
    if (name.length() > 100) {
      return null;
    }
    return among.stream()
        .filter(each -> slips(name, called.apply(each)) <= mostSlips(called.apply(each)))
        .min(Comparator.comparingInt(each -> slips(name, called.apply(each))))
        .orElse(null);
  }

  private static int mostSlips(String name) {
    return Math.min(MOST_SLIPS, name.length() / 3);
  }

  /** How many letters are wrong, missing, too many or swapped; capitals count for nothing. */
  private static int slips(String one, String other) {
    String a = bare(one);
    String b = bare(other);
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] now = new int[b.length() + 1];
      now[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(changed, Math.min(last[j], now[j - 1]) + 1);
        if (i > 1 && j > 1 && swapped(a, b, i, j)) {
          now[j] = Math.min(now[j], before[j - 2] + 1);
        }
      }
      before = last;
      last = now;
    }
    return last[b.length()];
  }

  private static boolean swapped(String a, String b, int i, int j) {
    return a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
  }

  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
  }
}
