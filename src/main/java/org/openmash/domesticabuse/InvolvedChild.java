package org.openmash.domesticabuse;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Answer;

/**
 * One child of a notification, as the police report them.
 *
 * @param name "Baby of …" for an unborn baby
 * @param school as it was written, in the directory or not
 */
public record InvolvedChild(
    UUID id,
    int position,
    String name,
    @Nullable LocalDate born,
    @Nullable LocalDate expected,
    Answer present,
    Answer resident,
    Answer heard,
    @Nullable String school) {

  public boolean unborn() {
    return expected != null;
  }
}
