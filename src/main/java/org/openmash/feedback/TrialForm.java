package org.openmash.feedback;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.openmash.form.Form;
import org.openmash.form.Limit;

/** Where copies begin, and on which day. */
@Form("feedback.trial")
public record TrialForm(@Limit(4) String district, LocalDate since) {

  private static final Pattern DISTRICT = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?");

  public TrialForm {
    district = district.strip().toUpperCase(Locale.ROOT);
  }

  /** Whether it is the first half of a postcode. */
  public boolean isDistrict() {
    return DISTRICT.matcher(district).matches();
  }
}
