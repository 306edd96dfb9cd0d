package org.openmash.triage;

import java.util.Set;
import org.openmash.referral.Wording;

/**
 * One colour of the hub's scheme.
 *
 * @param suggestedBy what of a referral suggests it: "danger", or the level the referrer proposes
 */
public record RagColour(Rag rag, Wording words, Shape shape, Set<String> suggestedBy) {

  /** How it is told apart without seeing colours. */
  public enum Shape {
    DIAMOND,
    TRIANGLE,
    CIRCLE,
    SQUARE
  }
}
