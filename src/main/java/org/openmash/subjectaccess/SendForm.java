package org.openmash.subjectaccess;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.Limit;

/** How the answer went. */
@Form("subjectaccess.send")
public record SendForm(
    How how, @Day(Day.When.TODAY_OR_PAST) LocalDate day, @Limit(200) @Nullable String tracking) {

  /** By which way. */
  public enum How {
    RECORDED_POST,
    SECURE_MAIL,
    HANDED_OVER,
    READ_TOGETHER
  }
}
