package org.openmash.page;

import gg.jte.Content;

/**
 * One cell of a table.
 *
 * @param colspan 1 for an ordinary cell
 */
public record Cell(Content content, boolean numeric, String classes, int colspan, int rowspan) {

  public static Cell of(String text) {
    return of(Markup.text(text));
  }

  public static Cell of(Content content) {
    return new Cell(content, false, "", 1, 1);
  }

  public static Cell number(String text) {
    return new Cell(Markup.text(text), true, "", 1, 1);
  }
}
