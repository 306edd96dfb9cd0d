package org.openmash.restriction;

/** Who sees a restricted record besides those on its list. */
public enum Circle {
  /** The hub's managers, so that whoever is on duty finds it. */
  MANAGERS,
  /** Nobody: not even a manager who is not named. */
  NAMED
}
