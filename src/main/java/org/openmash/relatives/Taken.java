package org.openmash.relatives;

import java.util.List;
import java.util.Map;

/**
 * What came of the ticks.
 *
 * @param noted how many were written
 * @param refused why others were not, by their key: message keys
 * @param doubts what somebody has to say is so all the same, by their key: ends of message keys
 */
public record Taken(int noted, Map<String, String> refused, Map<String, List<String>> doubts) {

  public static final Taken NOTHING = new Taken(0, Map.of(), Map.of());

  public Taken {
    refused = Map.copyOf(refused);
    doubts = Map.copyOf(doubts);
  }

  public boolean whole() {
    return refused.isEmpty() && doubts.isEmpty();
  }
}
