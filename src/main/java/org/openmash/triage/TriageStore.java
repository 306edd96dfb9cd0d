package org.openmash.triage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.HubId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UserId;
import org.openmash.referral.ReferralLine;
import org.openmash.referral.ReferralReceived;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the hub's desk: contacts and ratings; decisions and records are kept next door. */
@Component
class TriageStore {

  static final String LINES =
      """
      select c.referral_id, c.agency_id, c.hub_id, c.received_at, c.state, c.rag, c.taken_by, c.taken_at, c.record_version,
        c.suggested, c.weight, c.due_at,
        (select count(*) from triage.decision d where d.referral_id = c.referral_id and d.state = 'PROPOSED') proposals
      from triage.contact c
      """;

  /** The driver's infinity, and anything beyond all clocks. */
  private static final long FOR_EVER = Instant.parse("9999-01-01T00:00:00Z").toEpochMilli();

  private final JdbcClient jdbc;
  private final RagScheme scheme;

  TriageStore(JdbcClient jdbc, RagScheme scheme) {
    this.jdbc = jdbc;
    this.scheme = scheme;
  }

  void add(ReferralReceived received, ReferralLine line, String agencyKind) {
    Rag suggested = scheme.suggested(line);
    jdbc.sql(
            """
            insert into triage.contact (referral_id, agency_id, received_at, state, suggested, weight, kind, agency_kind,
              in_danger, unborn, early_help, to_check)
            values (:referral, :agency, :at, 'WAITING', :suggested, :weight, :kind, :agencyKind, :danger, :unborn, :early,
              :check)
            """)
        .param("referral", received.id().value())
        .param("agency", received.agency().value())
        .param("at", Timestamp.from(received.at()))
        .param("suggested", suggested == null ? null : suggested.name())
        .param("weight", scheme.weight(suggested))
        .param("kind", line.kind().name())
        .param("agencyKind", agencyKind)
        .param("danger", line.inDanger())
        .param("unborn", line.unborn())
        .param("early", line.earlyHelp())
        .param("check", !line.suspicions().isEmpty())
        .update();
    // A child of a report that is split was here before.
    for (ChildId child : received.children()) {
      jdbc.sql(
              """
              insert into triage.contact_child (child_id, referral_id) values (:child, :referral)
              on conflict (child_id) do update set referral_id = excluded.referral_id
              """)
          .param("child", child.value())
          .param("referral", received.id().value())
          .update();
    }
  }

  Optional<ContactLine> line(ReferralId referral) {
    return jdbc.sql(LINES + "where c.referral_id = :id")
        .param("id", referral.value())
        .query(TriageStore::line)
        .optional();
  }

  /** The line, locked until the transaction ends. */
  Optional<ContactLine> locked(ReferralId referral) {
    return jdbc.sql("select 1 from triage.contact where referral_id = :id for update")
        .param("id", referral.value())
        .query(Integer.class)
        .optional()
        .flatMap(one -> line(referral));
  }

  /** When the soonest clock runs out; null when none runs. */
  void due(ReferralId referral, @Nullable Instant due) {
    jdbc.sql(
            "update triage.contact set due_at = coalesce(:due::timestamptz, 'infinity') where referral_id = :id")
        .param("due", due == null ? null : Timestamp.from(due))
        .param("id", referral.value())
        .update();
  }

  void take(ReferralId referral, UserId by, Instant at) {
    jdbc.sql(
            "update triage.contact set state = 'TAKEN', taken_by = :by, taken_at = :at where referral_id = :id")
        .param("by", by.value())
        .param("at", Timestamp.from(at))
        .param("id", referral.value())
        .update();
  }

  /** Nobody has it: laid on another hub's desk. */
  void lay(ReferralId referral) {
    jdbc.sql(
            """
            update triage.contact set state = 'WAITING', taken_by = null, taken_at = null where referral_id = :id
            """)
        .param("id", referral.value())
        .update();
  }

  /** It leaves the open ones, decided or otherwise; no clock of it runs any longer. */
  void close(ReferralId referral, ContactState as, Instant at) {
    jdbc.sql(
            """
            update triage.contact set state = :state, closed_at = :at, due_at = 'infinity' where referral_id = :id
            """)
        .param("state", as.name())
        .param("at", Timestamp.from(at))
        .param("id", referral.value())
        .update();
  }

  /** Open again, to whoever had it. */
  void reopen(ReferralId referral) {
    jdbc.sql("update triage.contact set state = 'TAKEN', closed_at = null where referral_id = :id")
        .param("id", referral.value())
        .update();
  }

  void rate(ReferralId referral, Rag rag, String reason, UserId by, Instant at) {
    jdbc.sql("update triage.contact set rag = :rag, weight = :weight where referral_id = :id")
        .param("rag", rag.name())
        .param("weight", scheme.weight(rag))
        .param("id", referral.value())
        .update();
    jdbc.sql(
            "insert into triage.rating (referral_id, rag, reason, by_user, at) values (:id, :rag, :reason, :by, :at)")
        .param("id", referral.value())
        .param("rag", rag.name())
        .param("reason", reason)
        .param("by", by.value())
        .param("at", Timestamp.from(at))
        .update();
  }

  List<Rating> ratingsOf(ReferralId referral) {
    return jdbc.sql(
            "select rag, reason, by_user, at from triage.rating where referral_id = :id order by id")
        .param("id", referral.value())
        .query((row, n) ->
            new Rating(
                Rag.valueOf(row.getString(1)),
                row.getString(2),
                new UserId(row.getObject(3, UUID.class)),
                row.getTimestamp(4).toInstant()))
        .list();
  }

  List<ChildId> childrenOf(ReferralId referral) {
    return jdbc.sql("select child_id from triage.contact_child where referral_id = :id")
        .param("id", referral.value())
        .query((row, n) -> new ChildId(row.getObject(1, UUID.class)))
        .list();
  }

  static ContactLine line(ResultSet row, int number) throws SQLException {
    String rag = row.getString("rag");
    String suggested = row.getString("suggested");
    UUID takenBy = row.getObject("taken_by", UUID.class);
    return new ContactLine(
        new ReferralId(row.getObject("referral_id", UUID.class)),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        new HubId(row.getString("hub_id")),
        row.getTimestamp("received_at").toInstant(),
        ContactState.valueOf(row.getString("state")),
        rag == null ? null : Rag.valueOf(rag),
        suggested == null ? null : Rag.valueOf(suggested),
        takenBy == null ? null : new UserId(takenBy),
        moment(row.getTimestamp("taken_at")),
        row.getInt("record_version"),
        row.getInt("proposals"));
  }

  /** Null where no clock runs: infinity in the row. */
  static @Nullable Instant due(ResultSet row) throws SQLException {
    Timestamp due = row.getTimestamp("due_at");
    return due.getTime() >= FOR_EVER ? null : due.toInstant();
  }

  private static @Nullable Instant moment(@Nullable Timestamp at) {
    return at == null ? null : at.toInstant();
  }
}
