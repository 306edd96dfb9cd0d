package org.openmash.chronology;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.UserId;

/**
 * One line of a chronology: dated twice, since what happened on Monday may be learnt on Friday.
 *
 * @param what message key of the sentence
 * @param words the sentence's own words by name
 */
public record Entry(
    String what,
    Map<String, String> words,
    Instant happenedAt,
    Instant recordedAt,
    UserId by,
    AgencyId byAgency,
    Circle circle) {

  public Entry {
    words = Map.copyOf(words);
  }

  /** The words in the order of their names, as the sentence's {0}, {1} take them. */
  public Object[] arguments() {
    return new TreeMap<>(words).values().toArray();
  }
}
