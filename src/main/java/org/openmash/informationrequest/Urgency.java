package org.openmash.informationrequest;

import java.util.Locale;

/** How soon it is needed, after the hub's own rating of the contact; hours in deadlines.yaml. */
public enum Urgency {
  RED,
  AMBER,
  GREEN;

  /** The deadline it starts at the moment of asking. */
  public String rule() {
    return "ASK." + name().toLowerCase(Locale.ROOT);
  }
}
