package org.openmash.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UserId;

/**
 * A record whose time is over, from the proposal to the tombstone. It never says of whom.
 *
 * @param rule the id of the rule, in that version of the file
 * @param counted the day the period was counted from
 * @param due the first day it may go: the rule's, or a later one somebody chose
 * @param approved null before the first of two people agreed
 * @param second null before the second did
 * @param gone when it was deleted; null while it is there
 * @param rows how many rows of which table went
 */
public record Disposal(
    DisposalId id,
    HubId hub,
    Subject subject,
    String rule,
    String version,
    Trigger trigger,
    LocalDate counted,
    LocalDate due,
    Instant proposed,
    @Nullable Signature approved,
    @Nullable Signature second,
    @Nullable Instant gone,
    Map<String, Integer> rows) {

  /** Who agreed, and when. */
  public record Signature(UserId by, Instant at) {}

  public Disposal {
    rows = Map.copyOf(rows);
  }

  /** All rows that went. */
  public int total() {
    return rows.values().stream().mapToInt(Integer::intValue).sum();
  }

  boolean approvedBy(UserId user) {
    return approved != null && approved.by().equals(user);
  }
}
