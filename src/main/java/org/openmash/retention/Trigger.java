package org.openmash.retention;

import java.util.Locale;

/** The day from which a period of keeping is counted. */
public enum Trigger {
  BIRTH,
  CLOSING,
  LAST_CONTACT,
  DEATH,
  /** The court's, of an adoption. */
  ORDER,
  CREATION;

  /** As the file of rules says it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
