package org.openmash.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.openmash.kernel.Actor;

/**
 * What somebody typed into a page after their sign-in had ended. Sign-in asks every bean of this
 * type before it turns a POST away, and again once somebody is back, so that no time-out costs a
 * word.
 */
public interface UnsavedText {

  /**
   * Keeps what was posted, when it is a page of this bean's; called before the answer is written
   * (it adds a cookie) for a POST without a session or with a stale form token.
   *
   * @return whether it was kept
   */
  boolean park(HttpServletRequest request, HttpServletResponse response);

  /**
   * The path of the page to go on with, when this browser left text behind that is this actor's:
   * asked right after sign-in, and at once for a stale form token of somebody still signed in.
   */
  Optional<String> wayBack(Actor actor, HttpServletRequest request);
}
