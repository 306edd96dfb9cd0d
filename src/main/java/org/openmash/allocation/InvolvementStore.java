package org.openmash.allocation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openmash.kernel.CaseId;
import org.openmash.kernel.Id;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of who works with which child, and did. */
@Component
class InvolvementStore {

  private final JdbcClient jdbc;

  InvolvementStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Case of, Involvement begun, UserId by) {
    jdbc.sql(
            """
            insert into allocation.involvement (id, case_id, referral_id, user_id, part, from_at, reason, above, by_user)
            values (:id, :case, :referral, :worker, :part, :from, :reason, :above, :by)
            """)
        .param("id", Id.random())
        .param("case", of.id().value())
        .param("referral", of.referral().value())
        .param("worker", begun.worker().value())
        .param("part", begun.part().name())
        .param("from", Timestamp.from(begun.from()))
        .param("reason", begun.reason().name())
        .param("above", begun.above())
        .param("by", by.value())
        .update();
  }

  /** How many children each is the named worker of, at a moment. */
  Map<UserId, Integer> leadsAt(Instant moment) {
    return jdbc
        .sql(
            """
            select user_id, count(*) as children from allocation.involvement
            where part = 'LEAD' and from_at < :at and (until_at is null or until_at >= :at) group by user_id
            """)
        .param("at", Timestamp.from(moment))
        .query((row, n) ->
            Map.entry(new UserId(row.getObject("user_id", UUID.class)), row.getInt("children")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * Ends what somebody is to a child.
   *
   * @return whether they were anything
   */
  boolean end(CaseId id, UserId worker, Instant at, UserId by) {
    return jdbc.sql(
                """
                update allocation.involvement set until_at = :at, ended_by = :by
                where case_id = :case and user_id = :worker and until_at is null
                """)
            .param("at", Timestamp.from(at))
            .param("by", by.value())
            .param("case", id.value())
            .param("worker", worker.value())
            .update()
        == 1;
  }

  /** Ends what everybody is to a child. */
  void endAll(CaseId id, Instant at, UserId by) {
    jdbc.sql(
            "update allocation.involvement set until_at = :at, ended_by = :by where case_id = :case and until_at is null")
        .param("at", Timestamp.from(at))
        .param("by", by.value())
        .param("case", id.value())
        .update();
  }

  /** Everybody's, by case, the first ones first. */
  Map<CaseId, List<Involvement>> of(Collection<CaseId> cases) {
    return jdbc
        .sql(
            """
            select case_id, user_id, part, from_at, reason, above, until_at
            from allocation.involvement where case_id = any(:cases) order by from_at, part desc, id
            """)
        .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
        .query(InvolvementStore::row)
        .list()
        .stream()
        .collect(Collectors.groupingBy(Involvement::of));
  }

  /**
   * What everybody has now: one line for each worker, part and kind of work.
   *
   * @param sealed whether restricted records count
   */
  List<Now> now(boolean sealed) {
    return jdbc.sql(
            """
            select i.user_id, i.part, c.kind, count(*) as children
            from allocation.involvement i join allocation.child_case c on c.id = i.case_id
            where i.until_at is null and c.ended_at is null and (:sealed or c.seals is null) group by 1, 2, 3
            """)
        .param("sealed", sealed)
        .query((row, n) ->
            new Now(
                new UserId(row.getObject("user_id", UUID.class)),
                Involvement.Part.valueOf(row.getString("part")),
                CaseKind.valueOf(row.getString("kind")),
                row.getInt("children")))
        .list();
  }

  /** How many children of a kind somebody has as what. */
  record Now(UserId worker, Involvement.Part part, CaseKind kind, int children) {}

  private static Involvement row(ResultSet row, int number) throws SQLException {
    Timestamp until = row.getTimestamp("until_at");
    return new Involvement(
        new CaseId(row.getObject("case_id", UUID.class)),
        new UserId(row.getObject("user_id", UUID.class)),
        Involvement.Part.valueOf(row.getString("part")),
        row.getTimestamp("from_at").toInstant(),
        ChangeReason.valueOf(row.getString("reason")),
        row.getString("above"),
        until == null ? null : until.toInstant());
  }
}
