package org.openmash.page;

import org.jspecify.annotations.Nullable;

/**
 * One line of a select.
 *
 * @param value null sends the text itself
 */
public record SelectItem(@Nullable String value, String text, boolean selected, boolean disabled) {

  public static SelectItem of(@Nullable String value, String text) {
    return new SelectItem(value, text, false, false);
  }

  public SelectItem selected(boolean is) {
    return new SelectItem(value, text, is, disabled);
  }

  public SelectItem disabled(boolean is) {
    return new SelectItem(value, text, selected, is);
  }
}
