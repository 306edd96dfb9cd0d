package org.openmash.guest;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmash.access.AccessSettings;
import org.openmash.access.Secrets;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Knows a visitor's browser again while it is open, so that what they type is not lost. It holds a
 * random id that only we can have made, ends with the browser or after a day, and is kept nowhere.
 */
@Component
public class VisitorCookie {

  private static final Duration LONGEST = Duration.ofHours(24);

  private final Secrets secrets;
  private final AccessSettings settings;
  private final Clock clock;

  VisitorCookie(Secrets secrets, AccessSettings settings, Clock clock) {
    this.secrets = secrets;
    this.settings = settings;
    this.clock = clock;
  }

  /** Who this browser was when it came here before; otherwise somebody new. */
  UserId of(HttpServletRequest request, HttpServletResponse response) {
    return known(request).orElseGet(() -> fresh(response));
  }

  /** The next person at this browser is somebody else. */
  public void forget(HttpServletResponse response) {
    set(response, "", Duration.ZERO);
  }

  private Optional<UserId> known(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, settings.cookie("visitor"));
    String[] parts = cookie == null ? new String[0] : cookie.getValue().split("\\.", 4);
    if (parts.length != 3 || !parts[1].matches("\\d{1,18}") || !isOurs(parts)) {
      return Optional.empty();
    }
    Instant since = Instant.ofEpochMilli(Long.parseLong(parts[1]));
    try {
      return clock.instant().isBefore(since.plus(LONGEST))
          ? Optional.of(UserId.parse(parts[0]))
          : Optional.empty();
    } catch (UnknownId e) {
      return Optional.empty();
    }
  }

  private UserId fresh(HttpServletResponse response) {
    UserId visitor = UserId.next();
    String text = visitor + "." + clock.millis();
    set(response, text + "." + mark(text), null);
    return visitor;
  }

  private void set(HttpServletResponse response, String value, @Nullable Duration age) {
    ResponseCookie.ResponseCookieBuilder cookie =
        ResponseCookie.from(settings.cookie("visitor"), value)
            .path("/")
            .httpOnly(true)
            .secure(settings.isHttps())
            .sameSite("Lax");
    if (age != null) {
      cookie.maxAge(age);
    }
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
  }

  private boolean isOurs(String[] parts) {
    return MessageDigest.isEqual(
        parts[2].getBytes(StandardCharsets.UTF_8),
        mark(parts[0] + "." + parts[1]).getBytes(StandardCharsets.UTF_8));
  }

  private String mark(String text) {
    byte[] whole = secrets.mark("visitor", text);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, 16));
  }
}
