package org.openmash.person;

import java.util.List;
import org.openmash.form.Problem;
import org.openmash.kernel.PersonId;

/** What came of recording something that happened in a life. */
public sealed interface Recording {

  /** Recorded; this is the record to go on with. */
  record Done(PersonId person) implements Recording {}

  /** Something is missing or wrong. */
  record Incomplete(List<Problem> problems) implements Recording {}

  /** It may be so, but is unlikely: whoever records it says that it is right. */
  record Doubtful(List<Problem> doubts) implements Recording {}
}
