package org.openmash.jointplan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UserId;

/**
 * One thing of a joint plan that an agency does.
 *
 * @param owner who of it; null until that agency names somebody
 * @param kind the kind of course it is about; null for none
 * @param due the last day on which it is in time
 * @param progress how far it is, in words; empty where nobody said
 */
public record JointAction(
    JointActionId id,
    JointPlanId plan,
    AgencyId agency,
    @Nullable UserId owner,
    String what,
    @Nullable String kind,
    LocalDate due,
    State state,
    String progress) {

  static final String KIND = "joint-action";

  /** Still to be done, done, or given up. */
  public enum State {
    OPEN,
    DONE,
    DROPPED
  }

  /** How it stood from a moment on, and who said so. */
  public record Change(JointAction as, UserId by, Instant at) {}

  static Subject subject(JointActionId id) {
    return Subject.of(KIND, id);
  }

  /** The same, as whoever does it says how far it is. */
  JointAction said(JointActionForm form) {
    String words = form.progress() == null ? "" : form.progress();
    return new JointAction(id, plan, agency, owner, what, kind, due, form.state(), words);
  }

  public boolean isOverdue(LocalDate today) {
    return state == State.OPEN && today.isAfter(due);
  }
}
