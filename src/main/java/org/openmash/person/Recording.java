package org.openmash.person;

import java.util.List;
import org.openmash.form.Problem;
import org.openmash.kernel.PersonId;

/** What came of recording something that happened in a life. */
public sealed interface Recording {

  /**
   * Recorded.
   *
   * @param person whose record to go on with
   * @param others records of those born with them, in the order they were told
   */
  record Done(PersonId person, List<PersonId> others) implements Recording {

    public Done(PersonId person) {
      this(person, List.of());
    }

    public Done {
      others = List.copyOf(others);
    }
  }

  /** Something is missing or wrong. */
  record Incomplete(List<Problem> problems) implements Recording {}

  /** It may be so, but is unlikely: whoever records it says that it is right. */
  record Doubtful(List<Problem> doubts) implements Recording {}
}
