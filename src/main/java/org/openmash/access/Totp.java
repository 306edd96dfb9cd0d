package org.openmash.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openmash.kernel.Id;

/** Time-based one-time codes of six digits (RFC 6238 with HMAC-SHA-1, steps of 30 seconds). */
final class Totp {

  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Totp() {}

  static byte[] secret() {
    byte[] secret = new byte[20];
    Id.RANDOM.nextBytes(secret);
    return secret;
  }

  /** The step this code belongs to: the present one, or a neighbour for a clock that is off. */
  static OptionalLong stepOf(byte[] secret, String code, Instant now) {
    long present = now.getEpochSecond() / 30;
    byte[] given = code.getBytes(StandardCharsets.UTF_8);
    return LongStream.rangeClosed(present - 1, present + 1)
        .filter(step ->
            MessageDigest.isEqual(given, code(secret, step).getBytes(StandardCharsets.UTF_8)))
        .findFirst();
  }

  /** The code of a step. */
  static String code(byte[] secret, long step) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
      int offset = hash[hash.length - 1] & 0xf;
      int number = ByteBuffer.wrap(hash, offset, 4).getInt() & 0x7fffffff;
      return "%06d".formatted(number % 1_000_000);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The secret as people type it into an app (RFC 4648 Base 32 without padding). */
  static String base32(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int held = 0;
    int bits = 0;
    for (byte one : bytes) {
      held = held << 8 | one & 0xff;
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        text.append(BASE32.charAt(held >> bits & 31));
      }
    }
    return bits == 0
        ? text.toString()
        : text.append(BASE32.charAt(held << 5 - bits & 31)).toString();
  }
}
