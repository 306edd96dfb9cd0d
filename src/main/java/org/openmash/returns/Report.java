package org.openmash.returns;

/** Findings written down in some form, as they come or at the end. */
interface Report {

  void found(FindingRow row);

  void end(Ending ending);
}
