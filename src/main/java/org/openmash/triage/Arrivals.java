package org.openmash.triage;

import java.util.Optional;

/**
 * What a list knew of everything that had come in when it was shown.
 *
 * @param base the number of arrival the count begins after
 * @param seen how many had come in since
 */
public record Arrivals(long base, int seen) {

  /** How far before the newest the count begins. */
  static final int LATE = 64;

  @Override
  public String toString() {
    return base + "." + seen;
  }

  /** Empty for anything else. */
  public static Optional<Arrivals> parse(String text) {
    if (!text.matches("-?\\d{1,18}\\.\\d{1,9}")) {
      return Optional.empty();
    }
    String[] parts = text.split("\\.");
    return Optional.of(new Arrivals(Long.parseLong(parts[0]), Integer.parseInt(parts[1])));
  }
}
