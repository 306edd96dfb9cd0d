package org.openmash.feedback;

import java.util.Arrays;
import java.util.Locale;
import org.openmash.kernel.UnknownId;

/** What whoever referred is asked about an outcome. */
public enum Asked {
  HELPFUL,
  AGREED;

  /** The word in addresses and message keys. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The question of this word.
   *
   * @throws UnknownId where there is none
   */
  public static Asked named(String word) {
    return Arrays.stream(values())
        .filter(each -> each.word().equals(word))
        .findFirst()
        .orElseThrow(UnknownId::new);
  }
}
