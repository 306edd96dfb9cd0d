package org.openmash.form;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One page of a journey. A journey's pages, in their order, are one enum that implements this; the
 * name in lower case with dashes is the page's place in the URL.
 */
public interface JourneyPage {

  String name();

  /** The record whose components are the questions. */
  Class<? extends Record> form();

  /** How often the page may be filled in: once, or once for each child. */
  default Times times() {
    return Times.ONCE;
  }

  /** Whether this draft needs the page: the unborn page only for an unborn baby. */
  default boolean neededIn(Answers draft) {
    return true;
  }

  /**
   * Whether Continue and Back pass over it while everything on it is known from before; the task
   * list and "check your answers" still lead there.
   */
  default boolean isPassedOver() {
    return false;
  }

  /** The template shown beside the questions, for example "referral/web/thresholds"; or none. */
  default @Nullable String aside() {
    return null;
  }

  /** What one row of a page asked many times is called: the child's name; or nothing yet. */
  default String rowTitle(Answers row) {
    return "";
  }

  /** At least and at most. */
  record Times(int min, int max) {
    public static final Times ONCE = new Times(1, 1);

    public boolean many() {
      return max > 1;
    }
  }

  /** The page's word in URLs, message keys and stored answers. */
  default String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
