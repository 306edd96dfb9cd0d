package org.openmash.deadline;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class DeadlineStore {

  private static final String SELECT =
      """
      select id, rule, hub_id, subject_kind, subject_id, owner_kind, owner_id, started_at, due_at, state,
        settled_at, explained
      from deadline.deadline
      """;
  // As in the partial index of the worklist.
  private static final String ON_THE_LIST =
      " and (state = 'owed' or (state = 'met' and missed and not explained))";

  private final JdbcClient jdbc;
  private final Timetable timetable;

  DeadlineStore(JdbcClient jdbc, Timetable timetable) {
    this.jdbc = jdbc;
    this.timetable = timetable;
  }

  /** Whether it was new; the same rule is owed once for one subject. */
  boolean add(Deadline deadline, @Nullable AgencyId agency) {
    return jdbc.sql(
                """
                insert into deadline.deadline (id, rule, subject_kind, subject_id, agency_id,
                  owner_kind, owner_id, started_at, due_at)
                values (:id, :rule, :kind, :subject, :agency::uuid, :ownerKind, :owner, :started, :due)
                on conflict do nothing
                """)
            .param("id", deadline.id().value())
            .param("rule", deadline.rule().id())
            .param("kind", deadline.subject().kind())
            .param("subject", deadline.subject().id())
            .param("agency", agency == null ? null : agency.value())
            .param("ownerKind", deadline.owner().kind())
            .param("owner", deadline.owner().id())
            .param("started", deadline.startedAt().atOffset(UTC))
            .param("due", deadline.due().atOffset(UTC))
            .update()
        == 1;
  }

  Optional<Deadline> find(DeadlineId id) {
    return jdbc.sql(SELECT + " where id = :id").param("id", id.value()).query(this::row).optional();
  }

  /** Locked until the transaction ends, so that two who settle it do so one after the other. */
  Optional<Deadline> owed(String rule, Subject subject) {
    return jdbc.sql(
            SELECT
                + """
                 where subject_id = :subject and subject_kind = :kind and rule = :rule
                   and state = 'owed' for update
                """)
        .param("subject", subject.id())
        .param("kind", subject.kind())
        .param("rule", rule)
        .query(this::row)
        .optional();
  }

  List<Deadline> of(String kind, Collection<UUID> subjects) {
    return jdbc.sql(
            SELECT
                + """
                 where subject_id = any(:subjects) and subject_kind = :kind and state <> 'cancelled'
                order by due_at, id
                """)
        .param("subjects", subjects.toArray(UUID[]::new))
        .param("kind", kind)
        .query(this::row)
        .list();
  }

  List<Deadline> worklist(Collection<Owner> owners, int from, int size) {
    return jdbc.sql(
            SELECT + owned() + ON_THE_LIST + " order by due_at, id limit :size offset :from")
        .param("kinds", owners.stream().map(Owner::kind).toArray(String[]::new))
        .param("owners", owners.stream().map(Owner::id).toArray(UUID[]::new))
        .param("size", size)
        .param("from", from)
        .query(this::row)
        .list();
  }

  int count(Collection<Owner> owners) {
    return jdbc.sql("select count(*) from deadline.deadline" + owned() + ON_THE_LIST)
        .param("kinds", owners.stream().map(Owner::kind).toArray(String[]::new))
        .param("owners", owners.stream().map(Owner::id).toArray(UUID[]::new))
        .query(Integer.class)
        .single();
  }

  /** How many are late, by rule. */
  Map<String, Integer> late(Instant now) {
    Map<String, Integer> all = new HashMap<>();
    jdbc.sql(
            "select rule, count(*) from deadline.deadline where state = 'owed' and due_at < :now group by rule")
        .param("now", now.atOffset(UTC))
        .query(row -> {
          all.put(row.getString(1), row.getInt(2));
        });
    return all;
  }

  void settle(DeadlineId id, String state, Instant at, boolean missed) {
    jdbc.sql(
            """
            update deadline.deadline set state = :state, settled_at = :at, missed = :missed
            where id = :id
            """)
        .param("id", id.value())
        .param("state", state)
        .param("at", at.atOffset(UTC))
        .param("missed", missed)
        .update();
  }

  /** Counted anew: it can be missed again, and what was said of its lateness counts no longer. */
  void move(DeadlineId id, Instant started, Instant due) {
    jdbc.sql(
            """
            update deadline.deadline set started_at = :started, due_at = :due, missed = false, explained = false
            where id = :id
            """)
        .param("id", id.value())
        .param("started", started.atOffset(UTC))
        .param("due", due.atOffset(UTC))
        .update();
  }

  void handOver(DeadlineId id, Owner owner) {
    jdbc.sql("update deadline.deadline set owner_kind = :kind, owner_id = :owner where id = :id")
        .param("id", id.value())
        .param("kind", owner.kind())
        .param("owner", owner.id())
        .update();
  }

  void markExplained(DeadlineId id) {
    jdbc.sql("update deadline.deadline set explained = true where id = :id")
        .param("id", id.value())
        .update();
  }

  /** Marks it missed, once. */
  boolean markMissed(DeadlineId id) {
    return jdbc.sql("update deadline.deadline set missed = true where id = :id and not missed")
            .param("id", id.value())
            .update()
        == 1;
  }

  /** Owed, late and not yet marked; those another node is marking are left to it. */
  List<Deadline> newlyMissed(Instant now) {
    return jdbc.sql(
            SELECT
                + """
                 where state = 'owed' and not missed and due_at < :now
                order by due_at limit 500 for update skip locked
                """)
        .param("now", now.atOffset(UTC))
        .query(this::row)
        .list();
  }

  private static String owned() {
    return " where (owner_kind, owner_id) in (select * from unnest(:kinds::text[], :owners::uuid[]))";
  }

  private Deadline row(ResultSet row, int n) throws SQLException {
    return new Deadline(
        new DeadlineId(row.getObject("id", UUID.class)),
        timetable.rule(row.getString("rule"), new HubId(row.getString("hub_id"))),
        new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
        Owner.of(row.getString("owner_kind"), row.getObject("owner_id", UUID.class)),
        row.getObject("started_at", OffsetDateTime.class).toInstant(),
        row.getObject("due_at", OffsetDateTime.class).toInstant(),
        standing(row),
        row.getBoolean("explained"));
  }

  private static Standing standing(ResultSet row) throws SQLException {
    OffsetDateTime settled = row.getObject("settled_at", OffsetDateTime.class);
    if (settled == null) {
      return new Standing.Owed();
    }
    return "met".equals(row.getString("state"))
        ? new Standing.Met(settled.toInstant())
        : new Standing.Cancelled(settled.toInstant());
  }
}
