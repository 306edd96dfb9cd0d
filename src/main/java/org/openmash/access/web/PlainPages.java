package org.openmash.access.web;

import java.util.List;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Help, accessibility and privacy: for anybody, at the foot of every page. */
@Controller
@Guarded(Policy.ANYONE)
class PlainPages {

  private static final List<String> HELP = List.of("now", "refer", "after", "account");

  private final Pages pages;

  PlainPages(Pages pages) {
    this.pages = pages;
  }

  @GetMapping("/help")
  ModelAndView help() {
    return pages.show("page/plain", Map.of("name", "help", "sections", HELP));
  }

  @GetMapping("/accessibility")
  ModelAndView accessibility() {
    return pages.show("page/plain", Map.of("name", "accessibility", "sections", List.of()));
  }

  @GetMapping("/privacy")
  ModelAndView privacy() {
    return pages.show("page/plain", Map.of("name", "privacy", "sections", List.of()));
  }
}
