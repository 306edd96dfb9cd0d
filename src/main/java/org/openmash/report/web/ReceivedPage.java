package org.openmash.report.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.guest.VisitorCookie;
import org.openmash.kernel.Reference;
import org.openmash.kernel.UnknownId;
import org.openmash.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * "We have received it", and nothing afterwards. Who opens the next report here is somebody new.
 */
@Controller
@Guarded(Policy.ANYONE)
class ReceivedPage {

  private final Pages pages;
  private final VisitorCookie visitors;

  ReceivedPage(Pages pages, VisitorCookie visitors) {
    this.pages = pages;
    this.visitors = visitors;
  }

  @GetMapping("/report/received/{reference}")
  ModelAndView show(@PathVariable String reference, HttpServletResponse response) {
    visitors.forget(response);
    return pages.show("report/web/received", Map.of("reference", parsed(reference)));
  }

  private static Reference parsed(String text) {
    try {
      return Reference.parse(text);
    } catch (IllegalArgumentException e) {
      throw new UnknownId();
    }
  }
}
