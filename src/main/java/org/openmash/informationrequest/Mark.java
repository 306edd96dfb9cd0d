package org.openmash.informationrequest;

/** What may become of a passage, as the agency that wrote it says. */
public enum Mark {
  /** May be told to the family. */
  FAMILY,
  /** May be passed on outside the hub. */
  OUTSIDE,
  /** For police officers and the hub's managers alone. */
  POLICE_ONLY,
  /** Nobody outside the hub may learn who it came from. */
  SOURCE_ANONYMOUS
}
