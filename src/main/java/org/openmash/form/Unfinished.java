package org.openmash.form;

import java.time.Instant;
import org.openmash.kernel.DraftId;
import org.openmash.kernel.UserId;

/**
 * One line of "go on with": which journey, and when it was saved. Holds nothing that was typed; its
 * title is the message <code>(journey).journey.title</code>.
 */
public record Unfinished(DraftId id, String journey, Instant savedAt) {

  /** Where to go on. */
  public String path() {
    return "/" + journey + "/new/" + id;
  }

  /** The message key of its title. */
  public String titleKey() {
    return journey + ".journey.title";
  }

  /**
   * One whose time is nearly over.
   *
   * @param ends when it is forgotten, if nobody saves in it before
   */
  public record Ending(DraftId id, UserId owner, Instant ends) {}
}
