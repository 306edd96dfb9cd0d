package org.openmash.family.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.family.FactVersion;
import org.openmash.family.Noting;
import org.openmash.form.Problem;
import org.springframework.http.HttpStatus;

/**
 * What speaks against something that was written, for the page to say.
 *
 * @param problems of single answers
 * @param refused key of the words why it cannot be; null where it can
 * @param doubts that have to be answered first
 * @param theirs what a colleague saved in between; null where nobody did
 */
record Against(
    HttpStatus status,
    List<Problem> problems,
    @Nullable String refused,
    List<String> doubts,
    @Nullable FactVersion theirs) {

  static final Against NOTHING = new Against(HttpStatus.OK, List.of(), null, List.of(), null);

  static Against of(Noting noting) {
    return switch (noting) {
      case Noting.Noted _ -> NOTHING;
      case Noting.Incomplete(List<Problem> problems) ->
          new Against(HttpStatus.BAD_REQUEST, problems, null, List.of(), null);
      case Noting.Refused(String why) ->
          new Against(HttpStatus.BAD_REQUEST, List.of(), why, List.of(), null);
      case Noting.Doubtful(List<String> why) ->
          new Against(HttpStatus.CONFLICT, List.of(), null, why, null);
      case Noting.Conflict(FactVersion theirs) ->
          new Against(HttpStatus.CONFLICT, List.of(), null, List.of(), theirs);
    };
  }
}
