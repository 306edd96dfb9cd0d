package org.openmash.page;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * A link of a navigation: breadcrumb, service or sub navigation.
 *
 * @param href null for words only
 * @param here this very page
 * @param within a page beneath it
 */
public record Link(Content text, @Nullable String href, boolean here, boolean within) {

  public static Link of(String text, @Nullable String href) {
    return new Link(Markup.text(text), href, false, false);
  }

  public Link here(boolean is) {
    return new Link(text, href, is, within);
  }
}
