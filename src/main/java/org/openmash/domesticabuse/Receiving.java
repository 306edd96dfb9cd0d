package org.openmash.domesticabuse;

import java.util.List;
import org.openmash.form.Problem;
import org.openmash.kernel.Reference;

/** What came of sending a notification. */
public sealed interface Receiving {

  /**
   * It is here.
   *
   * @param fresh false where the same incident and all its children were here already
   */
  record Taken(NotificationId id, Reference reference, boolean fresh) implements Receiving {}

  /** Something is missing or wrong; nothing was kept. */
  record Incomplete(List<Problem> incident, List<Problem> safeContact) implements Receiving {}
}
