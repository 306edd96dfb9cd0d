package org.openmash.referral;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.EmailAddress;
import org.openmash.referral.ReferralView.RecordedPage;

/**
 * A contact that is no full referral, as the module that asked for it read and checked it.
 *
 * @param key the sender's own key for this sending: the same key never makes a second contact
 * @param from who it came from, in words, where it is not simply the sender's agency
 * @param replyTo who is told of receipt and outcome by mail; null where nobody is
 * @param at when it reached the hub: the moment of a call, not of writing it down
 * @param worry what it is about; lists show its first line
 * @param children none where nobody was named
 * @param suspicions what made it look automatic; empty from a person
 */
public record Notice(
    ContactKind kind,
    String key,
    @Nullable String from,
    @Nullable EmailAddress replyTo,
    Instant at,
    String worry,
    boolean inDanger,
    List<ReferredChild> children,
    List<RecordedPage> pages,
    Set<Suspicion> suspicions) {

  public Notice {
    Submission.requireKey(key);
    children = List.copyOf(children);
    pages = List.copyOf(pages);
    suspicions = Set.copyOf(suspicions);
  }

  /** From somebody we know. */
  public Notice(
      ContactKind kind,
      String key,
      @Nullable String from,
      @Nullable EmailAddress replyTo,
      Instant at,
      String worry,
      boolean inDanger,
      List<ReferredChild> children,
      List<RecordedPage> pages) {
    this(kind, key, from, replyTo, at, worry, inDanger, children, pages, Set.of());
  }
}
