package org.openmash.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.openmash.kernel.UserId;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** What a session knows: whose it is and since when. Nothing else, and nothing personal. */
@Component
class Sessions {

  /** The session's only index; its value is the user's id. */
  static final String USER = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

  static final String SINCE = "since";

  private static final String HALFWAY = "halfway";

  /** Between password and code. */
  private static final Duration HALFWAY_LONGEST = Duration.ofMinutes(10);

  /** NIST SP 800-63B, AAL2: sign in again at least every 12 hours. */
  static final Duration LONGEST = Duration.ofHours(12);

  private final Clock clock;

  Sessions(Clock clock) {
    this.clock = clock;
  }

  /** Begins anew: whatever the session was before sign-in, its id is worthless afterwards. */
  void begin(HttpServletRequest request, UserId user) {
    HttpSession old = request.getSession(false);
    if (old != null) {
      old.invalidate();
    }
    HttpSession session = request.getSession(true);
    session.setAttribute(USER, user.toString());
    session.setAttribute(SINCE, clock.instant().toEpochMilli());
  }

  /** Remembers that somebody knew the password; it opens nothing yet. */
  void rememberHalfway(HttpServletRequest request, UserId user) {
    HttpSession session = request.getSession(true);
    session.setAttribute(HALFWAY, user + " " + clock.instant().toEpochMilli());
  }

  /** Who knew the password just now. */
  Optional<UserId> halfway(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(HALFWAY) instanceof String kept)) {
      return Optional.empty();
    }
    Instant since = Instant.ofEpochMilli(Long.parseLong(kept.substring(37)));
    return clock.instant().isBefore(since.plus(HALFWAY_LONGEST))
        ? Optional.of(UserId.parse(kept.substring(0, 36)))
        : Optional.empty();
  }

  /** Whose session this is, while it has not grown too old. */
  Optional<UserId> userOf(HttpSession session) {
    if (session.getAttribute(USER) instanceof String user
        && session.getAttribute(SINCE) instanceof Long since
        && clock.instant().isBefore(Instant.ofEpochMilli(since).plus(LONGEST))) {
      return Optional.of(UserId.parse(user));
    }
    return Optional.empty();
  }

  boolean isFresh(HttpServletRequest request, Duration within) {
    HttpSession session = request.getSession(false);
    return session != null
        && session.getAttribute(SINCE) instanceof Long since
        && clock.instant().isBefore(Instant.ofEpochMilli(since).plus(within));
  }

  /** Enough to tell two sessions apart in the trail, too little to be one. */
  static String fingerprint(HttpSession session) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(session.getId().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
