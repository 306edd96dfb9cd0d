package org.openmash.form;

/**
 * What somebody typed into a page and wants kept.
 *
 * @param automatic kept by the page itself while they type, not by the button
 */
public record Edit(String page, int place, Answers answers, Showing from, boolean automatic) {

  public Edit(String page, int place, Answers answers, Showing from) {
    this(page, place, answers, from, false);
  }
}
