package org.openmash.exchange;

import java.time.Instant;
import java.util.Map;

/**
 * A file of people, and what became of its rows.
 *
 * @param rows how many it has
 * @param results how many of each; a stopped program leaves fewer than the rows
 */
public record PeopleFile(
    PeopleFileId id, Instant at, int rows, Map<PeopleRow.Result, Integer> results) {

  public int done() {
    return results.values().stream().mapToInt(Integer::intValue).sum();
  }

  public boolean isDone() {
    return done() >= rows;
  }

  public int count(PeopleRow.Result result) {
    return results.getOrDefault(result, 0);
  }
}
