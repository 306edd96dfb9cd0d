package org.openmash.page;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** One line of the error summary, leading to its field. */
public record ErrorItem(@Nullable String href, Content text) {

  /** A mistake at the field with this id. */
  public static ErrorItem at(String id, String message) {
    return new ErrorItem("#" + id, Markup.text(message));
  }

  /** A mistake of the whole page. */
  public static ErrorItem of(String message) {
    return new ErrorItem(null, Markup.text(message));
  }
}
