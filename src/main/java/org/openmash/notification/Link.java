package org.openmash.notification;

import java.util.regex.Pattern;
import org.openmash.kernel.Id;

/** Where a message leads: a page of ours and at most an id, so that no address names anybody. */
public record Link(String path) {

  private static final Pattern PAGE = Pattern.compile("[a-z]+(?:-[a-z]+)*");
  private static final Pattern PATH = Pattern.compile("/[a-z]+(?:-[a-z]+)*(?:/[0-9a-f-]{36})?");

  public Link {
    if (!PATH.matcher(path).matches()) {
      throw new IllegalArgumentException("a link is a page and at most an id");
    }
  }

  /** To a page that stands for itself. */
  public static Link to(String page) {
    return new Link("/" + page(page));
  }

  /** To the page of one record. */
  public static Link to(String page, Id id) {
    return new Link("/" + page(page) + "/" + id.value());
  }

  private static String page(String page) {
    if (!PAGE.matcher(page).matches()) {
      throw new IllegalArgumentException("a page is named by one word of ours");
    }
    return page;
  }
}
