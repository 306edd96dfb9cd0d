package org.openmash.person;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.Rows;

/**
 * What of somebody is not for everybody, besides addresses and telephones, which say it themselves.
 */
@Form("person.secrets")
public record SecretsForm(@Rows(max = 20) List<Entry> secrets) {

  /**
   * One of them.
   *
   * @param fromWhom who may not come to know it
   * @param review when somebody looks whether that still holds
   */
  public record Entry(
      Kind kind,
      @Limit(300) String what,
      @Limit(200) String fromWhom,
      @Nullable @Limit(300) String why,
      @Nullable @Day(Day.When.ANY) LocalDate review) {}

  /** What kind of thing would lead to them. */
  public enum Kind {
    SCHOOL,
    PLACEMENT,
    NAME
  }
}
