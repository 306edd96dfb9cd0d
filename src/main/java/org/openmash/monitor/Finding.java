package org.openmash.monitor;

import java.time.Instant;
import java.util.List;
import org.openmash.kernel.ReferralId;

/**
 * What a monitor found in one contact of a sample, and what the hub said to it.
 *
 * @param by whoever wrote it, as colleagues say their name
 */
public record Finding(
    FindingId id,
    WeekId week,
    ReferralId contact,
    String reference,
    Judgement judgement,
    String comment,
    String by,
    Instant at,
    List<Answer> answers) {

  public Finding {
    answers = List.copyOf(answers);
  }

  /** Whether the decision fits what may be read of the contact. */
  public enum Judgement {
    FITS,
    DOUBTFUL,
    DOES_NOT_FIT
  }

  /** What a manager of the hub said. */
  public record Answer(String words, String by, Instant at) {}
}
