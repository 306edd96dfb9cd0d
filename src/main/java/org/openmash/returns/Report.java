package org.openmash.returns;

/** Findings written down in some form, as they come or at the end. */
interface Report {

  void found(FindingRow row);

  void end(Ending ending);

  /** How far it is: a share from 0 to 1. */
  default void reached(double share) {}
}
