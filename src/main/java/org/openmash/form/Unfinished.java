package org.openmash.form;

import java.time.Instant;
import org.openmash.kernel.DraftId;

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
}
