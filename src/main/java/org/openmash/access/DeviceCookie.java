package org.openmash.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.openmash.kernel.UserId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The long-lived cookie of a device; it outlives sessions and opens nothing by itself. */
@Component
class DeviceCookie {

  private static final Duration KEPT = Duration.ofDays(400);

  private final Devices devices;
  private final AccessSettings settings;

  DeviceCookie(Devices devices, AccessSettings settings) {
    this.devices = devices;
    this.settings = settings;
  }

  String of(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, settings.cookie("device"));
    return cookie == null ? "" : cookie.getValue();
  }

  void remember(HttpServletRequest request, HttpServletResponse response, UserId user) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(settings.cookie("device"), devices.with(of(request), user))
            .path("/")
            .httpOnly(true)
            .secure(settings.isHttps())
            .sameSite("Lax")
            .maxAge(KEPT)
            .build()
            .toString());
  }
}
