package org.openmash.returns;

/** What a rule says while it judges. */
public interface Finds {

  /**
   * This is not as it must be.
   *
   * @param first where; the others are shown with it
   */
  void at(Given<?> first, Given<?>... others);

  /** The same, where this is true. */
  default void when(boolean wrong, Given<?> first, Given<?>... others) {
    if (wrong) {
      at(first, others);
    }
  }

  /** The same, with what only this case shows. */
  void because(String detail, Given<?> first, Given<?>... others);

  /** This is not as it must be, of the whole return and of no child. */
  void overall(String detail);
}
