package org.openmash.guest.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.openmash.page.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Where these pages lead. */
final class Onward {

  private Onward() {}

  static ModelAndView to(String path) {
    RedirectView view = new RedirectView(path);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    view.setExpandUriTemplateVariables(false);
    view.setExposeModelAttributes(false);
    return new ModelAndView(view);
  }

  /** Says when to come back, to the browser and in words. */
  static String tooSoon(Words words, Duration until, HttpServletResponse response) {
    long seconds = Math.max(1, until.toSeconds() + 1);
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    return words.say("guest.too-soon", (seconds + 59) / 60);
  }
}
