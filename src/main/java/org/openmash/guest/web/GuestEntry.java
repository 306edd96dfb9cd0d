package org.openmash.guest.web;

import jakarta.servlet.http.HttpServletRequest;
import org.openmash.access.SignIn;
import org.openmash.access.WayIn;
import org.openmash.kernel.Actor;
import org.openmash.kernel.UserId;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lets in whoever proved an address, and on to where they were going. */
@Component
class GuestEntry {

  private static final String FIRST_PAGE = "/referral/new";

  private final SignIn signIn;
  private final WayIn wayIn;

  GuestEntry(SignIn signIn, WayIn wayIn) {
    this.signIn = signIn;
    this.wayIn = wayIn;
  }

  ModelAndView asGuest(HttpServletRequest request, UserId guest, String next) {
    Actor actor = signIn.enterAsGuest(request, guest);
    return Onward.to(wayIn.onward(actor, request, next.isEmpty() ? FIRST_PAGE : next));
  }
}
