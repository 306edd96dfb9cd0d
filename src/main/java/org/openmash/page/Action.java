package org.openmash.page;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * A link that does something to a row or card: "Change".
 *
 * @param about read out after it, so that links differ: "Change <em>name</em>"
 */
public record Action(Content text, String href, @Nullable String about, String classes) {

  public static Action of(String text, String href, @Nullable String about) {
    return new Action(Markup.text(text), href, about, "");
  }
}
