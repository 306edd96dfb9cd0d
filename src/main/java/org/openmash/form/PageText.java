package org.openmash.form;

import java.time.Instant;
import org.openmash.kernel.UserId;

/**
 * What was typed into one page, or one row of a page asked many times.
 *
 * @param place the row's number; 1 for a page asked once
 * @param version counts the saves of this page; 0 where nothing was ever saved, but may have been
 *     known from before
 */
public record PageText(
    String page, int place, Answers answers, int version, Instant savedAt, UserId savedBy) {

  /** Known from before, and not touched since. */
  public boolean isKnown() {
    return version == 0 && !answers.isEmpty();
  }
}
