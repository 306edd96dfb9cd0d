package org.openmash.form;

/**
 * The showing of a page that its text comes back from: which version it showed, and which showing
 * it was, so that nobody is in conflict with their own autosave or back button.
 *
 * @param base the version of the page that was shown
 * @param view a random word for this one showing
 * @param step counts the saves from this showing, so that a late autosave never overtakes a newer
 *     one
 */
public record Showing(int base, String view, int step) {

  /** Text that comes from no page: an import, a test, a prefilled form. */
  public static Showing none() {
    return new Showing(0, "", 0);
  }
}
