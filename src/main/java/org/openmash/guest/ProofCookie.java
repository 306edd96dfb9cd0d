package org.openmash.guest;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.openmash.access.AccessSettings;
import org.openmash.kernel.Id;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The word of the browser that asked for a code: typed anywhere else, the code is worth nothing.
 */
@Component
class ProofCookie {

  private static final Duration KEPT = Duration.ofMinutes(10);

  private final AccessSettings settings;

  ProofCookie(AccessSettings settings) {
    this.settings = settings;
  }

  /** A new word, at each code asked for. */
  String fresh(HttpServletResponse response) {
    byte[] random = new byte[32];
    Id.RANDOM.nextBytes(random);
    String word = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    set(response, word, KEPT);
    return word;
  }

  Optional<String> of(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, name()))
        .map(Cookie::getValue)
        .filter(word -> word.matches("[A-Za-z0-9_-]{43}"));
  }

  private String name() {
    return settings.cookie("proof");
  }

  private void set(HttpServletResponse response, String word, Duration age) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(name(), word)
            .path("/")
            .httpOnly(true)
            .secure(settings.isHttps())
            .sameSite("Lax")
            .maxAge(age)
            .build()
            .toString());
  }
}
