package org.openmash.returns;

/** Takes what is found, one by one, so that a million need no memory. */
public interface Findings {

  void found(Finding finding);

  void failed(Failure failure);

  /** How far it is, said now and then: a share from 0 to 1, never less than before. */
  default void reached(double share) {}
}
