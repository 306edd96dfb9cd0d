package org.openmash.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.PersonId;

/**
 * What became of one row of a file of people.
 *
 * @param line of the file, as a spreadsheet counts
 * @param person whose record it is; null while nobody decided, and where it is wrong
 * @param percent how likely it is somebody known; null where that was not asked or may not be told
 */
public record PeopleRow(
    int line,
    Result result,
    @Nullable PersonId person,
    @Nullable Integer percent,
    List<Because> because) {

  public PeopleRow {
    because = List.copyOf(because);
  }

  /** What became of it. */
  public enum Result {
    /** Nobody known was like them: a record was begun. */
    MADE,
    /** They have a record, which was not changed. */
    KNOWN,
    /** They may have one: somebody has to look. */
    HELD,
    /** Something is wrong; nothing of it was kept. */
    REFUSED,
    /** Somebody looked: they have a record, which was not changed. */
    SAME,
    /** Somebody looked: a record was begun. */
    NEW
  }

  /**
   * Why; never what was written there.
   *
   * @param column null where it is about the whole row
   */
  public record Because(@Nullable String column, String words) {}
}
