package org.openmash.agreement;

/** What an agreement lets agencies share. */
public enum DataKind {
  IDENTITY,
  FAMILY_AND_HOUSEHOLD,
  SAFEGUARDING,
  EDUCATION,
  HEALTH,
  DOMESTIC_ABUSE,
  OFFENCES,
  SUBSTANCE_USE,
  HOUSING
}
