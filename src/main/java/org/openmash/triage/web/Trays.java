package org.openmash.triage.web;

import org.openmash.triage.Tray;

/** Reads the pile out of an address; whatever is no pile is all that is open. */
final class Trays {

  private Trays() {}

  static Tray named(String word) {
    for (Tray tray : Tray.values()) {
      if (tray.name().equals(word)) {
        return tray;
      }
    }
    return Tray.OPEN;
  }
}
