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
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UserId;
import org.openmash.referral.ReferralReceived;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the hub's desk: contacts and ratings; decisions and records are kept next door. */
@Component
class TriageStore {

  private static final int LIMIT = 300;
  private static final String LINES =
      """
      select c.referral_id, c.agency_id, c.received_at, c.state, c.rag, c.taken_by, c.taken_at, c.record_version,
        (select count(*) from triage.decision d where d.referral_id = c.referral_id and d.state = 'PROPOSED') proposals
      from triage.contact c
      """;

  private final JdbcClient jdbc;

  TriageStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(ReferralReceived received) {
    jdbc.sql(
            """
            insert into triage.contact (referral_id, agency_id, received_at, state)
            values (:referral, :agency, :at, 'WAITING')
            """)
        .param("referral", received.id().value())
        .param("agency", received.agency().value())
        .param("at", Timestamp.from(received.at()))
        .update();
    for (ChildId child : received.children()) {
      jdbc.sql(
              "insert into triage.contact_child (child_id, referral_id) values (:child, :referral)")
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

  List<ContactLine> tray(Tray tray, UserId me) {
    String which =
        switch (tray) {
          case OPEN -> "where c.state in ('WAITING', 'TAKEN') order by c.received_at";
          case WAITING -> "where c.state = 'WAITING' order by c.received_at";
          case MINE -> "where c.taken_by = :me and c.state = 'TAKEN' order by c.received_at";
          case TO_AUTHORISE ->
              "where exists (select 1 from triage.decision d where d.referral_id = c.referral_id and d.state = 'PROPOSED') order by c.received_at";
          case DECIDED -> "where c.state = 'DECIDED' order by c.received_at desc";
        };
    return jdbc.sql(LINES + which + " limit " + LIMIT)
        .param("me", me.value())
        .query(TriageStore::line)
        .list();
  }

  int count(Tray tray, UserId me) {
    String which =
        switch (tray) {
          case OPEN -> "state in ('WAITING', 'TAKEN')";
          case WAITING -> "state = 'WAITING'";
          case MINE -> "taken_by = :me and state = 'TAKEN'";
          case TO_AUTHORISE ->
              "exists (select 1 from triage.decision d where d.referral_id = c.referral_id and d.state = 'PROPOSED')";
          case DECIDED -> "state = 'DECIDED'";
        };
    return jdbc.sql("select count(*) from triage.contact c where " + which)
        .param("me", me.value())
        .query(Integer.class)
        .single();
  }

  void take(ReferralId referral, UserId by, Instant at) {
    jdbc.sql(
            "update triage.contact set state = 'TAKEN', taken_by = :by, taken_at = :at where referral_id = :id")
        .param("by", by.value())
        .param("at", Timestamp.from(at))
        .param("id", referral.value())
        .update();
  }

  void decided(ReferralId referral) {
    jdbc.sql("update triage.contact set state = 'DECIDED' where referral_id = :id")
        .param("id", referral.value())
        .update();
  }

  void rate(ReferralId referral, Rag rag, String reason, UserId by, Instant at) {
    jdbc.sql("update triage.contact set rag = :rag where referral_id = :id")
        .param("rag", rag.name())
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

  private static ContactLine line(ResultSet row, int number) throws SQLException {
    String rag = row.getString("rag");
    UUID takenBy = row.getObject("taken_by", UUID.class);
    return new ContactLine(
        new ReferralId(row.getObject("referral_id", UUID.class)),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        row.getTimestamp("received_at").toInstant(),
        ContactState.valueOf(row.getString("state")),
        rag == null ? null : Rag.valueOf(rag),
        takenBy == null ? null : new UserId(takenBy),
        moment(row.getTimestamp("taken_at")),
        row.getInt("record_version"),
        row.getInt("proposals"));
  }

  private static @Nullable Instant moment(@Nullable Timestamp at) {
    return at == null ? null : at.toInstant();
  }
}
