package org.openmash.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Day;
import org.openmash.form.Limit;
import org.openmash.form.WrongAnswer;

/** One name somebody goes or went by. Who has a single name leaves the other box empty. */
public record NameForm(
    Kind kind,
    @Nullable @Limit(100) String given,
    @Nullable @Limit(100) String family,
    @Day(Day.When.TODAY_OR_PAST) @Nullable LocalDate until) {

  public NameForm {
    if (given == null && family == null) {
      throw new WrongAnswer("given", "nothing");
    }
  }

  /** What a name is to its bearer. */
  public enum Kind {
    NAME,
    KNOWN_AS,
    BIRTH_NAME,
    EARLIER,
    ALIAS
  }

  String shown() {
    return given == null ? String.valueOf(family) : family == null ? given : given + " " + family;
  }
}
