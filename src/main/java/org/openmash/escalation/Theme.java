package org.openmash.escalation;

/**
 * What agencies usually disagree about (Cumbria safeguarding partnership, escalation procedure).
 */
public enum Theme {
  THRESHOLD,
  MORE_INFORMATION,
  CHILD_PROTECTION,
  URGENCY,
  SHARING,
  ASSESSMENT,
  DELAY,
  OTHER
}
