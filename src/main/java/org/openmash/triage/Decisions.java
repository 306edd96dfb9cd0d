package org.openmash.triage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Recorded;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.DecisionId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of decisions and of the record of the contact: appended, never rewritten. */
@Component
class Decisions {

  private static final String ALL =
      """
      select id, referral_id, child_id, state, level, outcome, outcome_detail, recorded, proposed_by, proposed_at,
        settled_by, settled_at, settled_reason, corrects, corrects_because, second_person
      from triage.decision
      """;

  private final JdbcClient jdbc;

  Decisions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(DecisionView decision) {
    jdbc.sql(
            """
            insert into triage.decision (id, referral_id, child_id, state, level, outcome, outcome_detail, recorded,
              proposed_by, proposed_at, corrects, corrects_because, second_person)
            values (:id, :referral, :child, :state, :level, :outcome, :detail, :recorded::jsonb, :by, :at, :corrects, :because,
              :second)
            """)
        .param("id", decision.id().value())
        .param("referral", decision.referral().value())
        .param("child", decision.child().value())
        .param("state", decision.state().name())
        .param("level", decision.level())
        .param("outcome", decision.outcome().code())
        .param("detail", decision.outcome().detail())
        .param("recorded", decision.recorded().json())
        .param("by", decision.proposedBy().value())
        .param("at", Timestamp.from(decision.proposedAt()))
        .param(
            "corrects", decision.correction() == null ? null : decision.correction().of().value())
        .param("because", decision.correction() == null ? null : decision.correction().because())
        .param("second", decision.secondPerson().toArray(String[]::new))
        .update();
  }

  /**
   * Moves a decision on.
   *
   * @return whether it was still in the expected state: somebody else may have been quicker
   */
  boolean settle(
      DecisionId id,
      DecisionState from,
      DecisionState to,
      UserId by,
      Instant at,
      @Nullable String reason) {
    if (!from.onward().contains(to)) {
      throw new IllegalStateException(
          "a decision goes from %s to %s, not to %s".formatted(from, from.onward(), to));
    }
    return jdbc.sql(
                """
                update triage.decision set state = :to, settled_by = :by, settled_at = :at, settled_reason = :reason
                where id = :id and state = :from
                """)
            .param("to", to.name())
            .param("by", by.value())
            .param("at", Timestamp.from(at))
            .param("reason", reason)
            .param("id", id.value())
            .param("from", from.name())
            .update()
        == 1;
  }

  Optional<DecisionView> find(DecisionId id) {
    return jdbc.sql(ALL + "where id = :id")
        .param("id", id.value())
        .query(this::decision)
        .optional();
  }

  List<DecisionView> of(ReferralId referral) {
    return jdbc.sql(ALL + "where referral_id = :id order by place")
        .param("id", referral.value())
        .query(this::decision)
        .list();
  }

  private DecisionView decision(ResultSet row, int number) throws SQLException {
    UUID settledBy = row.getObject("settled_by", UUID.class);
    Timestamp settledAt = row.getTimestamp("settled_at");
    UUID corrects = row.getObject("corrects", UUID.class);
    return new DecisionView(
        new DecisionId(row.getObject("id", UUID.class)),
        new ReferralId(row.getObject("referral_id", UUID.class)),
        new ChildId(row.getObject("child_id", UUID.class)),
        DecisionState.valueOf(row.getString("state")),
        row.getString("level"),
        Outcome.of(Outcome.Kind.valueOf(row.getString("outcome")), row.getString("outcome_detail")),
        Recorded.parse(row.getString("recorded")),
        new UserId(row.getObject("proposed_by", UUID.class)),
        row.getTimestamp("proposed_at").toInstant(),
        settledBy == null ? null : new UserId(settledBy),
        settledAt == null ? null : settledAt.toInstant(),
        row.getString("settled_reason"),
        corrects == null
            ? null
            : new DecisionView.Correction(
                new DecisionId(corrects), row.getString("corrects_because")),
        List.of((String[]) row.getArray("second_person").getArray()));
  }

  /**
   * Keeps the next version of the record of a contact.
   *
   * @return whether the version it was written upon was still the newest
   */
  boolean addRecord(ReferralId referral, int base, Recorded recorded, UserId by, Instant at) {
    int moved =
        jdbc.sql(
                "update triage.contact set record_version = :next where referral_id = :id and record_version = :base")
            .param("next", base + 1)
            .param("id", referral.value())
            .param("base", base)
            .update();
    if (moved == 0) {
      return false;
    }
    jdbc.sql(
            "insert into triage.record (referral_id, version, recorded, by_user, at) values (:id, :version, :recorded::jsonb, :by, :at)")
        .param("id", referral.value())
        .param("version", base + 1)
        .param("recorded", recorded.json())
        .param("by", by.value())
        .param("at", Timestamp.from(at))
        .update();
    return true;
  }

  Optional<RecordVersion> record(ReferralId referral) {
    return jdbc.sql(
            "select version, recorded, by_user, at from triage.record where referral_id = :id order by version desc limit 1")
        .param("id", referral.value())
        .query((row, n) ->
            new RecordVersion(
                row.getInt(1),
                Recorded.parse(row.getString(2)),
                new UserId(row.getObject(3, UUID.class)),
                row.getTimestamp(4).toInstant()))
        .optional();
  }
}
