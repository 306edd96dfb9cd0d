package org.openmash.restriction;

/**
 * Why a record is restricted: the four grounds of Nottingham City's procedures for restricted
 * records, of which the first is two here.
 */
public enum Ground {
  HIGH_PROFILE,
  WITNESS_PROTECTION,
  COLLEAGUES_FAMILY,
  ADOPTION,
  HIGH_RISK
}
