package org.openmash.baby;

/** Whether a pregnancy was kept from those who should have known of it. */
public enum Concealed {
  NO,
  CONCEALED,
  DENIED
}
