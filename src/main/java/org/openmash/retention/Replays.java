package org.openmash.retention;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UserId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was deleted and came back with a restored database. It was signed by two people then; to
 * carry that out again asks for nobody's new decision, and goes through the same door.
 */
@Component
class Replays {

  private static final Logger LOG = LoggerFactory.getLogger(Replays.class);
  private static final Actor PROGRAM = Actor.system("replay deletions");

  private final Ledger ledger;
  private final DisposalStore store;
  private final JdbcClient jdbc;
  private final Work work;
  private final Notes notes;

  Replays(Ledger ledger, DisposalStore store, JdbcClient jdbc, Work work, Notes notes) {
    this.ledger = ledger;
    this.store = store;
    this.jdbc = jdbc;
    this.work = work;
    this.notes = notes;
  }

  /** What is noted, and when. */
  @Component
  record Notes(Audit audit, Clock clock) {}

  @EventListener(ApplicationStartedEvent.class)
  void atStart() {
    completeLedger();
    int restored = restored().size();
    if (restored > 0) {
      LOG.warn(
          "{} records that were deleted are in the database again, as after a restore: openmash retention replay deletes them",
          restored);
    }
  }

  /** A deletion that was committed just before a crash may not have reached the ledger. */
  private void completeLedger() {
    Set<UUID> known =
        ledger.read().stream().map(Ledger.Entry::id).collect(Collectors.toUnmodifiableSet());
    List<Ledger.Entry> missing =
        work.as(
            PROGRAM,
            () ->
                store.gone(0, Integer.MAX_VALUE).stream()
                    .filter(done -> !known.contains(done.id().value()))
                    .map(Ledger.Entry::of)
                    .toList());
    if (!missing.isEmpty()) {
      ledger.add(missing);
    }
  }

  /** Deleted once, and there. */
  List<Ledger.Entry> restored() {
    List<Ledger.Entry> all = ledger.read();
    if (all.isEmpty()) {
      return List.of();
    }
    Set<UUID> there =
        work.as(
            PROGRAM,
            () ->
                Set.copyOf(
                    jdbc.sql("select id from retention.there(:ids)")
                        .param("ids", all.stream().map(Ledger.Entry::subject).toArray(UUID[]::new))
                        .query((row, n) -> row.getObject(1, UUID.class))
                        .list()));
    return all.stream().filter(each -> there.contains(each.subject())).toList();
  }

  /** Deletes one again; why it stays where it does. */
  Optional<Stays.Reason> replay(Ledger.Entry entry) {
    DisposalId id =
        work.as(
            PROGRAM.at(entry.at()),
            () -> {
              store.restore(entry, notes.clock().instant());
              return store.standing(entry.subject()).orElseThrow();
            });
    Optional<Stays.Reason> stays = work.as(PROGRAM.at(entry.at()), () -> store.staying(id));
    if (stays.isEmpty()) {
      work.as(
          signatory(entry.first(), entry.at()),
          () -> store.approve(id, entry.first(), entry.approvedAt()));
      work.as(
          signatory(entry.second(), entry.at()),
          () -> {
            notes.audit().note(PROGRAM, Act.DELETED, new Subject(entry.kind(), entry.subject()));
            store.dispose(id, entry.second(), entry.secondAt());
          });
    }
    return stays;
  }

  private static Actor signatory(UserId user, HubId hub) {
    return Actor.signedIn(
        user,
        new AgencyId(new UUID(0, 0)),
        "replay",
        Set.of(Role.HUB_MANAGER, Role.DATA_PROTECTION_OFFICER),
        "replay",
        hub);
  }
}
