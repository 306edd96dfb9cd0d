package org.openmash.agreement;

/** How far down an agreement reaches: from what all promise to how a thing is done each day. */
public enum Tier {
  /** All partners promise to share lawfully. */
  CHARTER,
  /** Who shares what for one purpose. */
  PURPOSE,
  /** How it is done, day by day. */
  OPERATIONAL
}
