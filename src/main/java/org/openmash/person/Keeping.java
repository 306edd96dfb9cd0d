package org.openmash.person;

import java.util.List;
import org.openmash.form.Problem;
import org.openmash.kernel.PersonId;

/** What came of writing a part of a record. */
public sealed interface Keeping {

  /** Kept. */
  record Kept(PersonId person) implements Keeping {}

  /** Something is missing or wrong. */
  record Incomplete(List<Problem> problems) implements Keeping {}

  /** A colleague was quicker; theirs is shown beside ours. */
  record Conflict(PartVersion theirs) implements Keeping {}
}
