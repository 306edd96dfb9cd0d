package org.openmash.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Subject;
import org.openmash.kernel.TeamId;
import org.openmash.kernel.UserId;

/**
 * Somebody who must learn something.
 *
 * @param hub whose list of what must be learnt counts for them
 * @param post what they are at work, as that list calls it
 * @param email at work
 * @param user their account; null for somebody who has none, as most councillors and school staff
 * @param keeper who took them in and answers for what they must hold; null for an account
 * @param since from when what must be learnt is counted
 * @param until the last day; null while they are here
 */
public record Learner(
    LearnerId id,
    AgencyId agency,
    @Nullable TeamId team,
    HubId hub,
    String post,
    String name,
    String email,
    @Nullable UserId user,
    @Nullable UserId keeper,
    LocalDate since,
    @Nullable LocalDate until) {

  static final String KIND = "learner";

  static Subject subject(LearnerId id) {
    return Subject.of(KIND, id);
  }

  /** Who owes what they must hold. */
  UserId owes() {
    UserId by = user == null ? keeper : user;
    if (by == null) {
      throw new IllegalStateException("somebody owes what " + id + " must hold");
    }
    return by;
  }

  boolean isSame(Learner other) {
    return equals(
        new Learner(
            id,
            other.agency,
            other.team,
            other.hub,
            other.post,
            other.name,
            other.email,
            user,
            keeper,
            since,
            until));
  }

  /** The same person as their account has them now. */
  Learner as(Learner now) {
    return new Learner(
        id,
        now.agency,
        now.team,
        now.hub,
        now.post,
        now.name,
        now.email,
        user,
        keeper,
        since,
        null);
  }
}
