package org.openmash.deadline;

/** How long a rule allows. */
public sealed interface Limit {

  /**
   * So many of a unit.
   *
   * @param amount below nought: so long before the event
   * @param overrun for hub hours: once begun in opening hours it runs on past closing time
   */
  record Within(int amount, Unit unit, boolean overrun) implements Limit {}

  /** Nothing is counted. */
  record None() implements Limit {}
}
