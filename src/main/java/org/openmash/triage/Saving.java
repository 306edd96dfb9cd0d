package org.openmash.triage;

import java.util.List;
import org.openmash.form.Problem;

/** What came of saving the record of a contact. */
public sealed interface Saving {

  /** Kept as this version. */
  record Kept(int version) implements Saving {}

  /** Something is missing or wrong. */
  record Incomplete(List<Problem> problems) implements Saving {}

  /** A colleague saved in between; theirs is shown beside ours, and neither is lost. */
  record Conflict(RecordVersion theirs) implements Saving {}
}
