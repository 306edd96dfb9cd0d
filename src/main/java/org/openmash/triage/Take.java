package org.openmash.triage;

import org.openmash.kernel.UserId;

/** What came of reaching for a contact. */
public sealed interface Take {

  /** It is yours now. */
  record Taken() implements Take {}

  /** A colleague was quicker. */
  record AlreadyTaken(UserId by) implements Take {}
}
