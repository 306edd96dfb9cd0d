package org.openmash.kernel;

import java.util.List;

/**
 * What a module adds to the lines the demonstration prints once it is ready: who to sign in as,
 * where the mail lies.
 */
@FunctionalInterface
public interface Announcement {

  /**
   * Whole lines, as a person reads them.
   *
   * @param address where the pages are, without a slash at its end
   */
  List<String> lines(String address);
}
