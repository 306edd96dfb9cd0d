package org.openmash.allocation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.CaseId;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.DecisionId;
import org.openmash.kernel.HubId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Subject;
import org.openmash.kernel.TeamId;
import org.openmash.kernel.UserId;

/**
 * What the council does for one child.
 *
 * @param level of need, as decided
 * @param cover a manager who looks after it while nobody works with the child; null for nobody
 * @param lastSeen the last day on which a worker saw the child
 */
public record Case(
    CaseId id,
    HubId hub,
    ReferralId referral,
    ChildId child,
    DecisionId decision,
    CaseKind kind,
    String level,
    @Nullable TeamId team,
    Instant openedAt,
    @Nullable Cover cover,
    @Nullable LocalDate lastSeen,
    @Nullable Instant endedAt) {

  /** The word its deadlines, audit lines and access rules know it by. */
  public static final String KIND = "case";

  private static final String HIGHEST = "4";

  /** Whether nobody may wait for long: enquiries, and the highest level of need. */
  public boolean isUrgent() {
    return kind == CaseKind.ENQUIRY || level.equals(HIGHEST);
  }

  public boolean isOpen() {
    return endedAt == null;
  }

  Subject subject() {
    return subject(id);
  }

  static Subject subject(CaseId id) {
    return Subject.of(KIND, id);
  }

  /** A manager who looks after a child nobody works with; it counts as without a worker. */
  public record Cover(UserId by, Instant since, String why) {}
}
