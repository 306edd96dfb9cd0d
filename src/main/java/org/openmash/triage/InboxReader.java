package org.openmash.triage;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UserId;
import org.openmash.referral.ReferralLine;
import org.openmash.referral.Referrals;
import org.springframework.stereotype.Component;

/** Puts a page of the inbox together, each part of it in one query for all its rows. */
@Component
class InboxReader {

  private final InboxStore store;
  private final Referrals referrals;
  private final EarlierContacts earlier;
  private final Threads threads;
  private final Presence presence;

  InboxReader(
      InboxStore store,
      Referrals referrals,
      EarlierContacts earlier,
      Threads threads,
      Presence presence) {
    this.store = store;
    this.referrals = referrals;
    this.earlier = earlier;
    this.threads = threads;
    this.presence = presence;
  }

  InboxPart page(Actor actor, Filter filter, @Nullable Place after, int size) {
    List<InboxStore.Found> found = store.after(filter, actor.user(), after, size + 1);
    List<InboxStore.Found> shown = found.subList(0, Math.min(size, found.size()));
    return new InboxPart(lines(actor, shown), found.size() > size ? shown.getLast().place() : null);
  }

  Optional<ReferralId> find(Actor actor, Reference reference) {
    return referrals.byReference(actor, reference);
  }

  List<InboxLine> lines(Actor actor, List<InboxStore.Found> shown) {
    List<ReferralId> ids = shown.stream().map(each -> each.contact().referral()).toList();
    Map<ReferralId, ReferralLine> lines =
        referrals.lines(actor, ids).stream()
            .collect(Collectors.toMap(ReferralLine::id, Function.identity()));
    Map<ReferralId, InboxLine.Marks> marks = earlier.marks(actor, ids);
    Map<ReferralId, InboxLine.Talk> talk = threads.of(actor, ids);
    Map<ReferralId, List<UserId>> looking = presence.others(actor, ids);
    return shown.stream()
        .filter(each -> lines.containsKey(each.contact().referral()))
        .map(each -> {
          ContactLine contact = each.contact();
          ReferralId id = contact.referral();
          return new InboxLine(
              contact,
              Objects.requireNonNull(lines.get(id)),
              contact.state().isOpen() ? each.place().moment() : null,
              marks.getOrDefault(id, InboxLine.Marks.NONE),
              talk.getOrDefault(id, InboxLine.Talk.NOTHING),
              looking.getOrDefault(id, List.of()));
        })
        .toList();
  }
}
