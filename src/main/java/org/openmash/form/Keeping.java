package org.openmash.form;

/** What became of an edit: kept, or held back because somebody else was there first. */
public sealed interface Keeping {

  /** Kept as it now stands. */
  record Kept(PageText text) implements Keeping {}

  /** The page was changed by another since it was shown; nothing was written. */
  record Conflict(PageText theirs, Answers mine) implements Keeping {}

  /** The draft has been sent meanwhile; nothing was written. */
  record AlreadySent(String result) implements Keeping {}
}
