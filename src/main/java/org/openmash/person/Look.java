package org.openmash.person;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openmash.person.matching.PassedOver;

/**
 * One look for records that may be one person.
 *
 * @param known everything of transactions before this one was seen
 * @param people how many were to be looked at
 * @param tooCommon what was so common that the people who share only that were not compared
 * @param ended null while it goes on, or where the program was stopped
 */
public record Look(
    long id,
    String model,
    String known,
    int people,
    int done,
    List<String> tooCommon,
    Instant began,
    Instant moved,
    @Nullable Instant ended) {

  private static final String KEY = "person.common.";

  /**
   * What was too common to be compared.
   *
   * @param key the message key that puts it in words
   * @param pairs at most so many share it and nothing else
   */
  public record Common(String key, long pairs) {

    private static Common of(String written) {
      String[] words = written.split(" ", 2);
      return new Common(words[0], words.length < 2 ? 0 : Long.parseLong(words[1]));
    }
  }

  static String written(PassedOver passed) {
    return passed.key() + " " + passed.pairs();
  }

  /** Each once; what an earlier version wrote is made anew by the next look. */
  public List<Common> common() {
    Map<String, Long> pairs = new TreeMap<>();
    tooCommon.stream()
        .filter(written -> written.startsWith(KEY))
        .map(Common::of)
        .forEach(each -> pairs.merge(each.key(), each.pairs(), Long::sum));
    return pairs.entrySet().stream().map(e -> new Common(e.getKey(), e.getValue())).toList();
  }
}
