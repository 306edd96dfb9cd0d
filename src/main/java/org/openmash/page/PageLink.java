package org.openmash.page;

import org.jspecify.annotations.Nullable;

/**
 * One step of a pagination.
 *
 * @param number null for the gap "⋯"
 * @param spoken read out instead of "Page 2"
 */
public record PageLink(
    @Nullable String number, @Nullable String href, boolean current, @Nullable String spoken) {

  public static PageLink of(int number, String href) {
    return new PageLink(Integer.toString(number), href, false, null);
  }

  public static PageLink current(int number, String href) {
    return new PageLink(Integer.toString(number), href, true, null);
  }

  public static PageLink gap() {
    return new PageLink(null, null, false, null);
  }
}
