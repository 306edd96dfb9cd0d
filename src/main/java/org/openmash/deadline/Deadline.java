package org.openmash.deadline;

import static org.openmash.kernel.HubClock.LONDON;

import java.time.Instant;
import java.time.LocalDate;
import org.openmash.kernel.Subject;

/**
 * Something owed to a person by somebody before a moment, with the rule that says so.
 *
 * @param due the last moment at which it is in time; the last of its day where the rule counts days
 * @param explained whether somebody has said why it was late
 */
public record Deadline(
    DeadlineId id,
    Rule rule,
    Subject subject,
    Owner owner,
    Instant startedAt,
    Instant due,
    Standing standing,
    boolean explained) {

  public boolean isOwed() {
    return standing instanceof Standing.Owed;
  }

  /** Whether it was done too late, or is still owed and should have been done. */
  public boolean isLate(Instant now) {
    return switch (standing) {
      case Standing.Owed() -> now.isAfter(due);
      case Standing.Met(Instant at) -> at.isAfter(due);
      case Standing.Cancelled ignored -> false;
    };
  }

  /** Whether it is late and nobody has said why: never a hindrance, only a question. */
  public boolean asksForReason(Instant now) {
    return isLate(now) && !explained;
  }

  /** The day by whose end, or on which, it is owed. */
  public LocalDate dueDay() {
    return due.atZone(LONDON).toLocalDate();
  }

  /** The same, done at that moment. */
  Deadline met(Instant when) {
    return new Deadline(
        id, rule, subject, owner, startedAt, due, new Standing.Met(when), explained);
  }

  /** The same, owed by somebody else. */
  Deadline of(Owner other) {
    return new Deadline(id, rule, subject, other, startedAt, due, standing, explained);
  }
}
