package org.openmash.referral;

/**
 * Something seen or known that speaks for a level of need.
 *
 * @param id short and lasting: decisions keep it
 * @param domain the part of the child's life it belongs to, as the area names it
 */
public record Indicator(String id, int level, Wording domain, Ages ages, Wording text) {

  /** For whom it can be chosen. */
  public enum Ages {
    ANY,
    UNBORN,
    UNDER_5,
    FROM_5_TO_11,
    FROM_12
  }

  /** An unborn baby has indicators of its own; a born child has the rest. */
  public boolean fits(boolean unborn) {
    return unborn == (ages == Ages.UNBORN);
  }
}
