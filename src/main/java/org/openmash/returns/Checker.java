package org.openmash.returns;

import java.nio.file.Path;
import java.util.List;

/** Checks one sort of return; the sorts there are stand in <code>META-INF/services</code>. */
public interface Checker {

  /** What it checks, such as "Children in need census". */
  String name();

  /** The word on the command line by which it is asked for. */
  default String verb() {
    return "check";
  }

  /** Every rule it judges by, of all years. */
  List<RuleCard> cards();

  /** Whether this looks like a return of this sort; a look at names and beginnings, not more. */
  boolean recognises(Path returned);

  /**
   * Reads to the end and tells everything on the way.
   *
   * @throws CannotRead when that end is not reached
   */
  Checked check(Path returned, Alongside alongside, Findings findings);
}
