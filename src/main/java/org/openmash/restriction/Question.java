package org.openmash.restriction;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UserId;

/**
 * What a manager asks somebody about; software asks, and never judges.
 *
 * @param month the first day of its month
 * @param opened how often the record was opened in that month
 * @param answer null while nobody settled it
 */
public record Question(
    QuestionId id,
    UserId user,
    Subject subject,
    Why why,
    LocalDate month,
    int opened,
    Instant lastAt,
    @Nullable Answer answer) {

  /** Why it is asked. */
  public enum Why {
    NO_TASK,
    COLLEAGUES_FAMILY,
    SURNAME_AND_ADDRESS,
    RELATION_ENDED
  }

  /** What somebody else made of it. */
  public record Answer(boolean explained, String because, UserId by, Instant at) {}
}
