package org.openmash.informationrequest;

import java.util.List;
import java.util.Optional;
import org.openmash.agency.Agency;

/**
 * A request with everything that was said to it, oldest first.
 *
 * @param mayAnswer whether whoever looks speaks for the agency
 */
public record RequestView(Request request, Agency agency, List<Reply> replies, boolean mayAnswer) {

  /** What they said last. */
  public Optional<Reply> last() {
    return replies.isEmpty() ? Optional.empty() : Optional.of(replies.getLast());
  }

  /** The first words of what they know, for a list. */
  public String firstWords() {
    return replies.reversed().stream()
        .flatMap(reply -> reply.passages().stream())
        .map(Passage::words)
        .findFirst()
        .map(words -> words.length() > 90 ? words.substring(0, 89) + "…" : words)
        .orElse("");
  }

  /** How many passages of theirs whoever looks may not read. */
  public int sealed() {
    return replies.stream().mapToInt(reply -> reply.sealed() - (int) policeOnly(reply)).sum();
  }

  private static long policeOnly(Reply reply) {
    return reply.passages().stream()
        .filter(passage -> passage.marks().contains(Mark.POLICE_ONLY))
        .count();
  }
}
