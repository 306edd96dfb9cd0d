package org.openmash.deadline;

/** Why a deadline is counted from another moment. */
public sealed interface Rebase {

  /** The moment of the start event was wrong and has been put right. */
  record StartCorrected(String words) implements Rebase {}

  /** Agreed, with a reason: for local deadlines only. */
  record Agreed(String words) implements Rebase {}

  String words();
}
