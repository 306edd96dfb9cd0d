package org.openmash.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Id;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Subject;
import org.openmash.referral.Referrals;
import org.openmash.support.FrozenTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The night's work done now, and what came of it. */
@Component
public class RetentionExamples {

  private final Proposing proposing;
  private final DisposalStore store;
  private final Holds holds;
  private final Ledger ledger;
  private final RetentionCommand command;
  private final JdbcClient jdbc;
  private final Work work;

  RetentionExamples(
      Proposing proposing,
      DisposalStore store,
      Holds holds,
      Ledger ledger,
      RetentionCommand command,
      JdbcClient jdbc,
      Work work) {
    this.store = store;
    this.holds = holds;
    this.ledger = ledger;
    this.command = command;
    this.proposing = proposing;
    this.jdbc = jdbc;
    this.work = work;
  }

  public void night(HubId hub) {
    proposing.propose(hub);
  }

  /** The proposal of this record; null while there is none. */
  public @Nullable DisposalId of(Id record) {
    return work.as(
        Actor.system("test"),
        () ->
            jdbc.sql("select id from retention.disposal where subject_id = ?")
                .param(record.value())
                .query((row, n) -> new DisposalId(row.getObject(1, UUID.class)))
                .optional()
                .orElse(null));
  }

  /** A proposal of this contact, as if its time were over today. */
  public DisposalId proposed(HubId hub, ReferralId contact) {
    LocalDate day = LocalDate.of(2026, 3, 3);
    work.as(
        Actor.system("test").at(hub),
        () ->
            store.propose(
                new Candidate(Subject.of(Referrals.KIND, contact), day, null, List.of()),
                new Due("early-help", Trigger.CLOSING, day, day),
                "sample",
                FrozenTime.TUESDAY));
    return Objects.requireNonNull(of(contact));
  }

  /** Of whatever reached the hub within these days. */
  public HoldId hold(Actor actor, LocalDate since, LocalDate until) {
    return holds.place(
        actor,
        new HoldForm("An inquiry", "It asked for everything.", null, since, until, null),
        new Hold.Covers(null, since, until, null));
  }

  public HoldId hold(Actor actor, Subject subject) {
    return holds.place(
        actor,
        new HoldForm("A court", "It asked for it.", "the record", null, null, null),
        new Hold.Covers(subject, null, null, null));
  }

  /** How many lines of the ledger name the record. */
  public long lines(Id record) {
    return ledger.read().stream().filter(each -> each.subject().equals(record.value())).count();
  }

  /** What an operator types after a restore. */
  public int replay() {
    return command.run(List.of("replay"), System.out, System.err);
  }
}
