package org.openmash.allocation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who could work with a child, with what speaks for them. The list is a suggestion; a
 * person chooses.
 *
 * @param why what speaks for them, the weightiest first
 * @param cannot why they cannot be chosen, as a message key; null where they can
 * @param tooMuch whether there is no room left for this child
 * @param speaks what they know of what the family speaks, in the words of the register
 * @param miles from where they start to the family's postcode district; null where that is not
 *     known
 */
public record Candidate(
    Load load,
    List<Why> why,
    @Nullable String cannot,
    boolean tooMuch,
    List<String> speaks,
    @Nullable Integer miles) {

  /** What speaks for somebody. */
  public enum Why {
    /** Works with a sibling who was reported with the child. */
    SIBLING,
    /** Worked with this child before. */
    BEFORE,
    /** Works beside the named worker now. */
    BESIDE,
    /** Knows a language of the family besides English. */
    LANGUAGE,
    /** Starts from somewhere near. */
    NEAR,
    /** Has room. */
    ROOM
  }
}
