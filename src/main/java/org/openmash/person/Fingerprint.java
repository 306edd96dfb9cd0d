package org.openmash.person;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.openmash.person.matching.Facts;

/** Tells whether something is what it was, without keeping what it was. */
final class Fingerprint {

  private Fingerprint() {}

  /** Of everything that is compared of a person, whichever of their records says it. */
  static String of(Collection<Facts> facts) {
    String all = facts.stream().map(Facts::toString).sorted().collect(Collectors.joining("\n"));
    return of(all.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
  }

  static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
