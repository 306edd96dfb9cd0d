package org.openmash.document;

/** How far the scanner has looked. */
public enum State {
  /** Waits for the scanner; opened by nobody. */
  HELD,
  /** Passed by the scanner. */
  CLEAN,
  /** Kept by a hub that has no scanner. */
  NOT_SCANNED,
  /** Held a virus: the bytes are gone, the fact remains. */
  INFECTED;

  public boolean mayBeOpened() {
    return this == CLEAN || this == NOT_SCANNED;
  }
}
