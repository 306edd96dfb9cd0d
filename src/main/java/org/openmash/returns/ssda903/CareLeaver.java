package org.openmash.returns.ssda903;

import java.time.LocalDate;
import java.util.List;
import org.openmash.returns.Given;

/** How a young person who left care lives around a birthday (OC3). */
record CareLeaver(
    Given<String> child,
    Given<LocalDate> dob,
    Given<String> inTouch,
    Given<String> activity,
    Given<String> accommodation)
    implements FiledRow {

  List<Given<String>> items() {
    return List.of(inTouch, activity, accommodation);
  }

  boolean saysAnything() {
    return items().stream().anyMatch(Given::isWritten);
  }
}
