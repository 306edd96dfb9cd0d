package org.openmash.baby;

/**
 * Why a baby who is well enough to go home does not. No national list was found; this is proposed.
 */
public enum Reason {
  SOCIAL_WORKER,
  ASSESSMENT,
  PLACEMENT,
  COURT,
  DOMESTIC_ABUSE,
  HOUSING,
  OTHER
}
