package org.openmash.page;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One line of the rail.
 *
 * @param key message key of its words
 * @param path where it leads
 * @param order place in the rail, lowest first; it says the section too
 * @param count how many wait there; null where counting means nothing
 */
public record NavigationEntry(String key, String path, int order, @Nullable Integer count) {

  /** The parts of a long rail: the day's work stands open, the others lie behind a word. */
  public enum Section {
    WORK(60),
    /** Who may see what, and who saw it. */
    WATCH(80),
    /** Agencies, agreements and whatever is set up once. */
    HOUSE(Integer.MAX_VALUE);

    private final int below;

    Section(int below) {
      this.below = below;
    }
  }

  /** Where in a long rail it stands. */
  public Section section() {
    return Arrays.stream(Section.values())
        .filter(each -> order < each.below)
        .findFirst()
        .orElse(Section.HOUSE);
  }
}
