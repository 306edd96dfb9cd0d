package org.openmash.secret;

/** What kind of thing leads to somebody who may not be found. */
public enum Kind {
  ADDRESS,
  PHONE,
  SCHOOL,
  PLACEMENT,
  NAME
}
