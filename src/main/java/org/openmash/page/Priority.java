package org.openmash.page;

/** How a mark of priority looks; what it means is the owner's word. */
public enum Priority {
  RED,
  AMBER,
  GREEN,
  BLUE
}
