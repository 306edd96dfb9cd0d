package org.openmash.page;

import gg.jte.Content;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Small words for templates: text as content, and the lists of names that attributes are made of.
 */
public final class Markup {

  private Markup() {}

  /** Text as content: escaped where it is written. */
  public static Content text(String text) {
    return out -> out.writeUserContent(text);
  }

  /** The content if there is some, else the text, else nothing. */
  public static Content either(@Nullable Content content, @Nullable String text) {
    return content != null ? content : text(text == null ? "" : text);
  }

  /** Further class names after the first ones: a blank and the names, or nothing. */
  public static String also(@Nullable String classes) {
    return classes == null || classes.isBlank() ? "" : " " + classes;
  }

  /** The ids that describe a field, those that exist; null (so no attribute) where none does. */
  public static @Nullable String ids(@Nullable String... ids) {
    String all =
        Arrays.stream(ids)
            .filter(Objects::nonNull)
            .filter(id -> !id.isBlank())
            .collect(Collectors.joining(" "));
    return all.isEmpty() ? null : all;
  }
}
