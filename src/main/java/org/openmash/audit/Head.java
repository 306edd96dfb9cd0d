package org.openmash.audit;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The end of the chain at a moment: whoever knows it can tell whether anything before it changed.
 */
record Head(long seq, Instant at, String hash) {

  static Head of(long seq, Instant at, byte[] hash) {
    return new Head(seq, at, HexFormat.of().formatHex(hash));
  }

  boolean isSealOf(byte[] other) {
    return hash.equals(HexFormat.of().formatHex(other));
  }

  /** One line of the file of heads. */
  String line() {
    return seq + " " + at + " " + hash;
  }

  /** Reads one line; empty when it was torn by a full disk. */
  static Optional<Head> parse(String line) {
    String[] parts = line.split(" ");
    try {
      return parts.length == 3 && parts[2].matches("[0-9a-f]{64}")
          ? Optional.of(new Head(Long.parseLong(parts[0]), Instant.parse(parts[1]), parts[2]))
          : Optional.empty();
    } catch (NumberFormatException | DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
