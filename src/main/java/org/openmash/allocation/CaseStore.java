package org.openmash.allocation;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Recorded;
import org.openmash.kernel.CaseId;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.DecisionId;
import org.openmash.kernel.HubId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.TeamId;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of cases. */
@Component
class CaseStore {

  private static final String ALL =
      """
      select c.id, c.hub_id, c.referral_id, c.child_id, c.decision_id, c.kind, c.level, c.team_id, c.opened_at, c.held_by,
        c.held_since, c.held_why, c.last_seen, c.ended_at
      from allocation.child_case c
      """;

  private static final String NOBODY =
      """
      c.ended_at is null and not exists (select from allocation.involvement i
        where i.case_id = c.id and i.part = 'LEAD' and i.until_at is null)
      """;

  private static final String URGENT_FIRST =
      " order by (c.kind = 'ENQUIRY' or c.level = '4') desc, c.opened_at, c.id ";

  private final JdbcClient jdbc;

  CaseStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Case opened) {
    jdbc.sql(
            """
            insert into allocation.child_case (id, referral_id, child_id, decision_id, kind, level, opened_at)
            values (:id, :referral, :child, :decision, :kind, :level, :at)
            """)
        .param("id", opened.id().value())
        .param("referral", opened.referral().value())
        .param("child", opened.child().value())
        .param("decision", opened.decision().value())
        .param("kind", opened.kind().name())
        .param("level", opened.level())
        .param("at", Timestamp.from(opened.openedAt()))
        .update();
  }

  Optional<Case> find(CaseId id) {
    return jdbc.sql(ALL + "where c.id = :id")
        .param("id", id.value())
        .query(CaseStore::row)
        .optional();
  }

  /** The same, for nobody else to change until this transaction is over. */
  Optional<Case> locked(CaseId id) {
    return jdbc.sql(ALL + "where c.id = :id for update of c")
        .param("id", id.value())
        .query(CaseStore::row)
        .optional();
  }

  /** The open one about this child of this referral. */
  Optional<Case> open(ReferralId referral, ChildId child) {
    return jdbc.sql(
            ALL + "where c.referral_id = :referral and c.child_id = :child and c.ended_at is null")
        .param("referral", referral.value())
        .param("child", child.value())
        .query(CaseStore::row)
        .optional();
  }

  /** All of one referral, those that are over too. */
  List<Case> of(ReferralId referral) {
    return jdbc.sql(ALL + "where c.referral_id = :referral order by c.opened_at, c.id")
        .param("referral", referral.value())
        .query(CaseStore::row)
        .list();
  }

  /** Nobody works with these children; what is urgent first, then whoever has waited longest. */
  List<Case> unallocated(int from, int most) {
    return jdbc.sql(ALL + "where " + NOBODY + URGENT_FIRST + "offset :from limit :most")
        .param("from", from)
        .param("most", most)
        .query(CaseStore::row)
        .list();
  }

  int countUnallocated() {
    return jdbc.sql("select count(*) from allocation.child_case c where " + NOBODY)
        .query(Integer.class)
        .single();
  }

  /** Those somebody works with now, the newest last. */
  List<Case> of(UserId worker) {
    return jdbc.sql(
            ALL
                + """
                where c.ended_at is null and exists (select from allocation.involvement i
                  where i.case_id = c.id and i.user_id = :worker and i.until_at is null)
                order by c.opened_at, c.id
                """)
        .param("worker", worker.value())
        .query(CaseStore::row)
        .list();
  }

  List<Case> all(Collection<CaseId> ids) {
    return jdbc.sql(ALL + "where c.id = any(:ids) order by c.opened_at, c.id")
        .param("ids", ids.stream().map(CaseId::value).toArray(UUID[]::new))
        .query(CaseStore::row)
        .list();
  }

  /** Children without a worker of whom nobody was told since that moment. */
  List<Case> untold(Instant since, int most) {
    return jdbc.sql(
            ALL
                + "where "
                + NOBODY
                + "and coalesce(c.told_at < :since, true) order by c.opened_at limit :most")
        .param("since", Timestamp.from(since))
        .param("most", most)
        .query(CaseStore::row)
        .list();
  }

  /** Those of these people to whom a restricted record is closed: for the program, which knows. */
  Set<UserId> closedTo(CaseId id, Collection<UserId> people) {
    return jdbc.sql(
            """
            select u from unnest(:people::uuid[]) u where exists (
              select from allocation.child_case c cross join unnest(c.seals) s join scope.seal e on e.id = s
              where c.id = :id and (e.shut_to = u or (e.shut_to is null and not exists (
                select from scope.seal_key k where k.seal_id = e.id and k.user_id = u and k.until > scope.now()))))
            """)
        .param("people", people.stream().map(UserId::value).toArray(UUID[]::new))
        .param("id", id.value())
        .query((row, n) -> new UserId(row.getObject(1, UUID.class)))
        .set();
  }

  void told(CaseId id, Instant at) {
    set("told_at = :to", id, Timestamp.from(at));
  }

  void decidedAnew(CaseId id, DecisionId decision, CaseKind kind, String level) {
    jdbc.sql(
            "update allocation.child_case set decision_id = :decision, kind = :kind, level = :level where id = :id")
        .param("decision", decision.value())
        .param("kind", kind.name())
        .param("level", level)
        .param("id", id.value())
        .update();
  }

  void setTeam(CaseId id, @Nullable TeamId team) {
    set("team_id = :to", id, team == null ? null : team.value());
  }

  void hold(CaseId id, Case.Cover cover) {
    jdbc.sql(
            "update allocation.child_case set held_by = :by, held_since = :since, held_why = :why where id = :id")
        .param("by", cover.by().value())
        .param("since", Timestamp.from(cover.since()))
        .param("why", cover.why())
        .param("id", id.value())
        .update();
  }

  void release(CaseId id) {
    jdbc.sql(
            "update allocation.child_case set held_by = null, held_since = null, held_why = null where id = :id")
        .param("id", id.value())
        .update();
  }

  /** A day before the last one changes nothing. */
  void seen(CaseId id, LocalDate on) {
    set("last_seen = greatest(last_seen, cast(:to as date))", id, Date.valueOf(on));
  }

  void end(CaseId id, Instant at, String why, @Nullable Recorded words) {
    jdbc.sql(
            "update allocation.child_case set ended_at = :at, ended_why = :why, ended = :words::jsonb where id = :id")
        .param("words", words == null ? null : words.json())
        .param("at", Timestamp.from(at))
        .param("why", why)
        .param("id", id.value())
        .update();
  }

  private void set(String what, CaseId id, @Nullable Object to) {
    jdbc.sql("update allocation.child_case set " + what + " where id = :id")
        .param("to", to)
        .param("id", id.value())
        .update();
  }

  private static Case row(ResultSet row, int number) throws SQLException {
    UUID team = row.getObject("team_id", UUID.class);
    UUID holder = row.getObject("held_by", UUID.class);
    Date seen = row.getDate("last_seen");
    Timestamp ended = row.getTimestamp("ended_at");
    return new Case(
        new CaseId(row.getObject("id", UUID.class)),
        new HubId(row.getString("hub_id")),
        new ReferralId(row.getObject("referral_id", UUID.class)),
        new ChildId(row.getObject("child_id", UUID.class)),
        new DecisionId(row.getObject("decision_id", UUID.class)),
        CaseKind.valueOf(row.getString("kind")),
        row.getString("level"),
        team == null ? null : new TeamId(team),
        row.getTimestamp("opened_at").toInstant(),
        holder == null
            ? null
            : new Case.Cover(
                new UserId(holder),
                row.getTimestamp("held_since").toInstant(),
                row.getString("held_why")),
        seen == null ? null : seen.toLocalDate(),
        ended == null ? null : ended.toInstant());
  }
}
