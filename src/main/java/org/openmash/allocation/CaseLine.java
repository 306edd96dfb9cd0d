package org.openmash.allocation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmash.deadline.Deadline;
import org.openmash.kernel.Reference;
import org.openmash.kernel.UserId;

/**
 * One case in a list.
 *
 * @param child as reported
 * @param workers everybody who works with the child or did, the first one first
 * @param owed what is due next; null where nothing is
 */
public record CaseLine(
    Case it,
    Reference reference,
    String child,
    List<Involvement> workers,
    @Nullable Deadline owed) {

  /** Why nobody works with a child. */
  public enum Why {
    /** Decided, and given to nobody yet. */
    NEW,
    /** The last worker went, and no other came. */
    BETWEEN,
    /** A manager looks after it. */
    HELD
  }

  /** By when the next thing is owed; null where nothing is. */
  public @Nullable Instant due() {
    return owed == null ? null : owed.due();
  }

  /** The named worker. */
  public Optional<UserId> lead() {
    return workers.stream()
        .filter(each -> each.isNow() && each.part() == Involvement.Part.LEAD)
        .map(Involvement::worker)
        .findFirst();
  }

  /** Those who work beside the named worker. */
  public List<UserId> beside() {
    return workers.stream()
        .filter(each -> each.isNow() && each.part() == Involvement.Part.CO_WORKER)
        .map(Involvement::worker)
        .toList();
  }

  public Why why() {
    if (it.cover() != null) {
      return Why.HELD;
    }
    return workers.stream().anyMatch(each -> each.part() == Involvement.Part.LEAD)
        ? Why.BETWEEN
        : Why.NEW;
  }

  /** Since when nobody works with the child. */
  public Instant since() {
    return workers.stream()
        .filter(each -> each.part() == Involvement.Part.LEAD)
        .map(Involvement::until)
        .filter(until -> until != null)
        .max(Instant::compareTo)
        .orElse(it.openedAt());
  }

  /** How many named workers the child has had since that moment. */
  public long leadsSince(Instant moment) {
    return workers.stream()
        .filter(each -> each.part() == Involvement.Part.LEAD)
        .filter(each -> each.until() == null || each.until().isAfter(moment))
        .map(Involvement::worker)
        .distinct()
        .count();
  }

  /** How long nobody has worked with the child. */
  public Duration waits(Instant now) {
    return Duration.between(since(), now);
  }
}
