package org.openmash.family;

import java.util.List;
import org.openmash.form.Problem;

/** What came of writing a fact. */
public sealed interface Noting {

  /** Kept. */
  record Noted(FactId fact) implements Noting {}

  /** Something is missing or wrong. */
  record Incomplete(List<Problem> problems) implements Noting {}

  /** It contradicts what is known; the key of the words why. */
  record Refused(String why) implements Noting {}

  /** It may be so, and is rare: somebody has to say that it is. Keys of words. */
  record Doubtful(List<String> why) implements Noting {}

  /** A colleague was quicker; theirs is shown beside ours. */
  record Conflict(FactVersion theirs) implements Noting {}
}
