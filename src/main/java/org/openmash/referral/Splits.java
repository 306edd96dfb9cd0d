package org.openmash.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UnknownId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes of a report about several families one contact for each. Whoever reported stays the
 * referrer of each part, and each keeps the moment the report reached the hub.
 */
@Component
class Splits {

  /** Pages about whoever refers and why they may, not about any family. */
  private static final Set<String> COMMON =
      Set.of("about", "consent", "basis", "referrer", "you", "proven");

  private final ReferralStore store;
  private final ReferralReader reader;
  private final Paperwork paperwork;
  private final ApplicationEventPublisher events;
  private final JdbcClient jdbc;

  Splits(
      ReferralStore store,
      ReferralReader reader,
      Paperwork paperwork,
      ApplicationEventPublisher events,
      JdbcClient jdbc) {
    this.store = store;
    this.reader = reader;
    this.paperwork = paperwork;
    this.events = events;
    this.jdbc = jdbc;
  }

  Receipt split(Actor actor, ReferralId from, OneFamily part, Instant now) {
    store.lock(from);
    ReferralStore.Owner owner = store.ownerOf(from).orElseThrow(UnknownId::new);
    ReferralLine whole = reader.lines(List.of(from)).getFirst();
    List<ReferredChild> moving =
        whole.children().stream().filter(child -> part.children().contains(child.id())).toList();
    if (moving.size() != part.children().size() || moving.size() == whole.children().size()) {
      throw new UnknownId();
    }
    Receipt made = new Receipt(ReferralId.next(), Reference.next());
    add(made, from, FirstLine.of(part.about()));
    move(made.id(), from, moving);
    keepPages(made.id(), from, owner, part, moving);
    store.addStep(
        made.id(), owner.agency(), ReferralStatus.RECEIVED, whole.receivedAt(), actor.user());
    paperwork.split(actor, from, owner, made, now);
    events.publishEvent(
        new ReferralReceived(
            made.id(),
            made.reference(),
            whole.kind(),
            owner.agency(),
            whole.hub(),
            whole.receivedAt(),
            moving.stream().map(ReferredChild::id).toList(),
            Set.of()));
    return made;
  }

  private void add(Receipt made, ReferralId from, String concern) {
    jdbc.sql(
            """
            insert into referral.referral (id, reference, kind, source, submission_key, agency_id, referrer_id, referrer_email,
              received_at, status, in_danger, early_help, proposed_level, concern, split_from)
            select :id, :reference, kind, source, 'split ' || :reference, agency_id, referrer_id, referrer_email,
              received_at, 'RECEIVED', in_danger, early_help, proposed_level, :concern, id
            from referral.referral where id = :from
            """)
        .param("id", made.id().value())
        .param("reference", made.reference().value())
        .param("concern", concern)
        .param("from", from.value())
        .update();
  }

  private void move(ReferralId to, ReferralId from, List<ReferredChild> children) {
    int position = 1;
    for (ReferredChild child : children) {
      jdbc.sql(
              "update referral.child set referral_id = :to, position = :position where id = :child and referral_id = :from")
          .param("to", to.value())
          .param("position", position++)
          .param("child", child.id().value())
          .param("from", from.value())
          .update();
    }
  }

  /** What the report says of this family, who refers, and what was said of these children alone. */
  private void keepPages(
      ReferralId to,
      ReferralId from,
      ReferralStore.Owner owner,
      OneFamily part,
      List<ReferredChild> children) {
    Set<Integer> rows =
        children.stream().map(child -> child.position() - 1).collect(Collectors.toSet());
    boolean unborn = children.stream().anyMatch(ReferredChild::unborn);
    List<ReferralView.RecordedPage> pages = new ArrayList<>();
    pages.add(new ReferralView.RecordedPage("part", 0, part.recorded()));
    for (ReferralView.RecordedPage page : reader.pagesOf(from)) {
      boolean theirs =
          switch (page.page()) {
            case "child" -> rows.contains(page.row());
            case "unborn" -> unborn;
            default -> COMMON.contains(page.page());
          };
      if (theirs) {
        pages.add(page);
      }
    }
    store.addPages(to, owner.agency(), pages);
  }

  /** The contact this one was split from, and those split from it. */
  Relatives of(ReferralId id) {
    List<UUID> off = ids("select id from referral.referral where split_from = :id", id);
    List<UUID> from = ids("select split_from from referral.referral where id = :id", id);
    return new Relatives(
        lines(from).stream().findFirst().orElse(null),
        lines(off).stream()
            .sorted(Comparator.comparing(line -> line.reference().value()))
            .toList());
  }

  private List<ReferralLine> lines(List<UUID> ids) {
    return reader.lines(ids.stream().map(ReferralId::new).toList());
  }

  private List<UUID> ids(String sql, ReferralId id) {
    List<@Nullable UUID> found = jdbc.sql(sql).param("id", id.value()).query(UUID.class).list();
    return found.stream().filter(Objects::nonNull).map(UUID.class::cast).toList();
  }
}
