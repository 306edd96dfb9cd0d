package org.openmash.kernel;

/**
 * Ethnicity as the Department for Education codes it (children in need census 2025-26); said by the
 * child or family, never guessed.
 */
public enum Ethnicity {
  WBRI,
  WIRI,
  WIRT,
  WROM,
  WOTH,
  MWBC,
  MWBA,
  MWAS,
  MOTH,
  AIND,
  APKN,
  ABAN,
  AOTH,
  BCRB,
  BAFR,
  BOTH,
  CHNE,
  OOTH,
  REFU,
  NOBT
}
