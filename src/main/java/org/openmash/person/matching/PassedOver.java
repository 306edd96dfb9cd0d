package org.openmash.person.matching;

import java.util.ArrayList;
import java.util.List;

/**
 * What so many share that whoever shares only that was not compared.
 *
 * @param key the message key that puts it in words
 * @param words the same in English
 * @param pairs at most so many: most of them share something else, and were compared by that
 */
public record PassedOver(String key, String words, long pairs) {

  /** What the rows of a count say: a number for each {@link Key}. */
  static List<PassedOver> of(long[] pairs) {
    List<PassedOver> all = new ArrayList<>();
    for (Key key : Key.values()) {
      if (pairs[key.ordinal()] > 0) {
        all.add(new PassedOver(key.message(), key.words(), pairs[key.ordinal()]));
      }
    }
    return all;
  }
}
