package org.openmash.access.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Role;
import org.openmash.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The front door: a short welcome, or straight on to one's work. */
@Controller
@Guarded(Policy.ANYONE)
class HomePage {

  private final Pages pages;

  HomePage(Pages pages) {
    this.pages = pages;
  }

  @GetMapping("/")
  ModelAndView show(Actor actor) {
    return actor.isAnonymous()
        ? pages.show("access/web/home", Map.of())
        : Onward.to(firstPageOf(actor));
  }

  private static String firstPageOf(Actor actor) {
    if (actor.hasAny(Role.SCREENER, Role.HUB_MANAGER, Role.INSPECTOR)) {
      return "/inbox";
    }
    if (actor.hasAny(Role.DIRECTOR)) {
      return "/overview";
    }
    if (actor.hasAny(Role.TEAM_MANAGER)) {
      return "/unallocated";
    }
    if (actor.hasAny(Role.CASE_WORKER)) {
      return "/cases";
    }
    if (actor.hasAny(Role.GUEST)) {
      return "/referral/new";
    }
    if (actor.hasAny(Role.PARTNER_MONITOR)) {
      return "/monitor";
    }
    return actor.hasAny(Role.ADMINISTRATOR) ? "/accounts" : "/referrals";
  }
}
