package org.openmash.exchange;

import tools.jackson.databind.JsonNode;

/**
 * One sending of another system.
 *
 * @param key the system's own: the same key never makes a second record
 */
public record Sending(String key, JsonNode body) {

  static final int LONGEST_KEY = 64;

  public Sending {
    if (!isKey(key)) {
      throw new IllegalArgumentException("a sending has a key of 1 to 64 visible characters");
    }
  }

  public static boolean isKey(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST_KEY
        && text.chars().allMatch(c -> c > ' ' && c < 127);
  }
}
