package org.openmash.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Day;
import org.openmash.form.Limit;

/** Something everybody must know before they act, until somebody looks at it again. */
public record FlagForm(
    Kind kind, @Nullable @Limit(300) String detail, @Day(Day.When.ANY) LocalDate reviewOn) {

  /** What it warns of. */
  public enum Kind {
    DO_NOT_DISCLOSE,
    RISK_TO_WORKERS,
    PROTECTION_ORDER,
    MARAC,
    CONTACT_ARRANGEMENT,
    EXPLOITATION,
    PRE_BIRTH_ALERT,
    OTHER
  }
}
