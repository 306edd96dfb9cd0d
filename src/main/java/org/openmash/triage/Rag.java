package org.openmash.triage;

import java.util.Locale;

/**
 * How soon a contact must be decided. Local: the hours behind each colour are in <code>
 * deadlines.yaml</code>.
 */
public enum Rag {
  RED,
  AMBER,
  GREEN,
  BLUE;

  /** The timer the colour starts, counted from the moment the hub received the referral. */
  public String rule() {
    return "RAG." + name().toLowerCase(Locale.ROOT);
  }

  /** Blue has no target: nothing runs. */
  boolean hasClock() {
    return this != BLUE;
  }
}
