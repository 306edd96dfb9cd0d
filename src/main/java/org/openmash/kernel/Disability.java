package org.openmash.kernel;

/** Kinds of disability as the children in need census codes them (2025-26). */
public enum Disability {
  MOB,
  HAND,
  PC,
  INC,
  COMM,
  LD,
  HEAR,
  VIS,
  BEH,
  CON,
  AUT,
  DDA
}
