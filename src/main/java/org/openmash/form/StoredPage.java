package org.openmash.form;

import org.openmash.kernel.UserId;

/**
 * A page as it lies in the draft, with the showing that saved it last.
 *
 * @param view which showing of the page
 * @param step the count of that showing's saves
 */
record StoredPage(PageText text, String view, int step) {

  /** What to do with an edit that meets this page. */
  enum Turn {
    /** It continues what is here: write it. */
    WRITE,
    /** It says nothing new, or is older than what is here. */
    LEAVE,
    /** Two people each added a row: keep both. */
    ADD_BESIDE,
    /** Somebody else changed the page since it was shown. */
    CLASH
  }

  Turn meets(Edit edit, UserId by, boolean many) {
    Showing from = edit.from();
    if (text.answers().equals(edit.answers())) {
      return Turn.LEAVE;
    }
    if (!view.isEmpty() && view.equals(from.view())) {
      return edit.automatic() && from.step() <= step ? Turn.LEAVE : Turn.WRITE;
    }
    if (text.version() == from.base()) {
      return Turn.WRITE;
    }
    boolean bothAdded = many && from.base() == 0 && !text.savedBy().equals(by);
    return bothAdded ? Turn.ADD_BESIDE : Turn.CLASH;
  }
}
