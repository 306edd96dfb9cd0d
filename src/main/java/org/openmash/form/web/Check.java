package org.openmash.form.web;

import java.util.List;
import org.openmash.form.Reading;
import org.openmash.page.ErrorItem;

/**
 * All answers of a draft as they would be sent, with everything that is still missing or wrong.
 *
 * @param pressed somebody tried to send it
 */
record Check(Way way, List<Part> parts, List<ErrorItem> missing, boolean pressed) {

  /**
   * One page, or one row of it.
   *
   * @param change where it is changed
   */
  record Part(String title, Reading reading, String change) {}
}
