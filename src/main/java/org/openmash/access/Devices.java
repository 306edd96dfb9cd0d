package org.openmash.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.openmash.kernel.Id;
import org.openmash.kernel.UserId;
import org.springframework.stereotype.Component;

/**
 * Knows a browser again in which somebody signed in before: a random word and, for each of the last
 * few people, a mark only we can make. It proves nothing; it only guesses out of a purse of its
 * own, so that nobody can lock its owner out from elsewhere.
 */
@Component
class Devices {

  private static final int PEOPLE = 5;

  private final Secrets secrets;

  Devices(Secrets secrets) {
    this.secrets = secrets;
  }

  boolean knows(String cookie, UserId user) {
    List<String> parts = parts(cookie);
    byte[] wanted = mark(parts.getFirst(), user).getBytes(StandardCharsets.UTF_8);
    return parts.stream()
        .skip(1)
        .anyMatch(part -> MessageDigest.isEqual(part.getBytes(StandardCharsets.UTF_8), wanted));
  }

  /** The cookie after this user signed in here. */
  String with(String cookie, UserId user) {
    List<String> parts = parts(cookie);
    String word = parts.getFirst().length() == 22 ? parts.getFirst() : word();
    String mark = mark(word, user);
    Stream<String> others = parts.stream().skip(1).filter(part -> !part.equals(mark));
    return String.join(
        ".", Stream.concat(Stream.of(word, mark), others.limit(PEOPLE - 1L)).toList());
  }

  /** The device's own word, to keep its guesses apart. */
  String wordOf(String cookie) {
    return parts(cookie).getFirst();
  }

  private String mark(String word, UserId user) {
    byte[] whole = secrets.mark("device", word + " " + user);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, 16));
  }

  private static String word() {
    byte[] bytes = new byte[16];
    Id.RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static List<String> parts(String cookie) {
    return List.of(cookie.split("\\.", PEOPLE + 2));
  }
}
