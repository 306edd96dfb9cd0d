package org.openmash.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Id;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * What a password must be and how it is kept: long, not well known, and otherwise as people like
 * (NCSC; ASVS 5.0 6.2), under Argon2id as OWASP advises (19 MiB, two passes).
 */
@Component
class Passwords {

  static final int SHORTEST = 12;
  static final int LONGEST = 128;
  private static final int AT_ONCE = 4;

  private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
  private final Semaphore room = new Semaphore(AT_ONCE, true);
  private final Set<String> wellKnown = wellKnown();
  private final String nobodys = hash(Id.random().toString());

  /** What is wrong with a new password, as the end of a message key; empty when nothing is. */
  Optional<String> problem(String password, String email) {
    String plain = normal(password).toLowerCase(Locale.ROOT);
    if (plain.length() < SHORTEST) {
      return Optional.of("short");
    }
    if (plain.length() > LONGEST) {
      return Optional.of("long");
    }
    boolean guessable =
        wellKnown.contains(plain)
            || wellKnown.contains(plain.replaceAll("[^a-z]+$", ""))
            || plain.chars().distinct().count() < 5
            || plain.contains(email.replaceAll("@.*", ""));
    return guessable ? Optional.of("known") : Optional.empty();
  }

  String hash(String password) {
    return Objects.requireNonNull(inTurn(() -> argon2.encode(normal(password))));
  }

  /** Whether it fits; without a hash it never does, and takes as long to say so. */
  boolean fits(String password, @Nullable String hash) {
    boolean fits =
        inTurn(() ->
            password.length() <= LONGEST
                && argon2.matches(normal(password), hash == null ? nobodys : hash));
    return fits && hash != null;
  }

  /** Each hash holds 19 MiB: only a few at once, or a crowd of guesses would take all memory. */
  private <T> T inTurn(Supplier<T> work) {
    room.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      room.release();
    }
  }

  private static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }

  private static Set<String> wellKnown() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    Passwords.class.getResourceAsStream("/access/well-known-passwords.txt")),
                StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
