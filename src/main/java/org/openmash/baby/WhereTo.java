package org.openmash.baby;

/** Where a baby goes from the ward, by its kind; never an address. */
public enum WhereTo {
  HOME,
  RELATIVES,
  FOSTER_CARE,
  PARENT_AND_BABY_PLACEMENT,
  REFUGE,
  ANOTHER_HOSPITAL,
  DIED,
  OTHER
}
