package org.openmash.guest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Fingerprints of a browser's word and of a code. The word has 256 random bits and is kept nowhere,
 * so that neither can be guessed from what is kept, and a code fits no other browser.
 */
final class Marks {

  private Marks() {}

  static byte[] of(String browser) {
    return hash("browser " + browser);
  }

  static byte[] of(String browser, String code) {
    return hash("code " + browser + " " + code);
  }

  private static byte[] hash(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
