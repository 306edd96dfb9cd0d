package org.openmash.page;

import jakarta.servlet.http.HttpServletRequest;
import org.openmash.kernel.Actor;

/**
 * Where a request carries whoever asks. Set once by the sign-in filter; absent means the public.
 */
public final class CurrentActor {

  private static final String KEY = "org.openmash.actor";

  private CurrentActor() {}

  public static void set(HttpServletRequest request, Actor actor) {
    request.setAttribute(KEY, actor);
  }

  public static Actor of(HttpServletRequest request) {
    return request.getAttribute(KEY) instanceof Actor actor ? actor : Actor.anonymous();
  }
}
