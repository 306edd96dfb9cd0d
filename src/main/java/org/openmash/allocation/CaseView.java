package org.openmash.allocation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmash.deadline.Deadline;
import org.openmash.form.Recorded;
import org.openmash.kernel.Actor;
import org.openmash.kernel.CaseId;
import org.openmash.kernel.UserId;

/**
 * One case, whole.
 *
 * @param reported what the hub was told, page by page
 * @param decided the reason the hub wrote, as it was decided
 * @param handOvers each time a worker asked another to take the child over
 * @param also what modules above wrote down about it, oldest first
 */
public record CaseView(
    CaseLine line,
    List<Recorded> reported,
    @Nullable Recorded decided,
    List<Deadline> deadlines,
    List<Seen> seen,
    List<HandOver> handOvers,
    List<Also.Part> also) {

  /** What a module above keeps about a case and shows on its page: a bean of that module. */
  public interface Also {

    List<Part> about(Actor actor, CaseId id);

    /**
     * Something written down.
     *
     * @param title message key of what stands above it
     */
    record Part(String title, Recorded recorded) {}
  }

  /** That somebody saw the child. */
  public record Seen(LocalDate on, Recorded recorded, UserId by, Instant at) {}

  /** What nobody answered yet. */
  public Optional<HandOver> pending() {
    return handOvers.stream().filter(each -> each.settledAt() == null).findFirst();
  }
}
