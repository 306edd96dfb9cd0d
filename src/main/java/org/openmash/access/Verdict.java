package org.openmash.access;

/** What a rule says about one actor, one act and one record. */
public sealed interface Verdict {

  /** Allowed, and why: "works in the hub", "made this referral". */
  record Permitted(String reason) implements Verdict {}

  /** May know it exists, but not do this. */
  record Refused(String reason) implements Verdict {}

  /** May not even know it exists. */
  record Hidden(String reason) implements Verdict {}
}
