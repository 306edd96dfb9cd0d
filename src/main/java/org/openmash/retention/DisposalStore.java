package org.openmash.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Proposals and tombstones; and the door through which records go. */
@Component
class DisposalStore {

  private static final String SELECT =
      """
      select d.id, d.hub_id, d.subject_kind, d.subject_id, d.rule, d.version, d.trigger, d.trigger_day, d.due_day,
        d.proposed_at, d.approved_by, d.approved_at, d.second_by, d.second_at, d.done_at, d.rows::text as rows
      from retention.disposal d
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  DisposalStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** What was deleted before a restore stands as a proposal again, with the rule of then. */
  void restore(Ledger.Entry entry, Instant now) {
    propose(entry.candidate(), entry.asDue(), entry.version(), now);
  }

  /** The one that waits for this record. */
  Optional<DisposalId> standing(UUID subject) {
    return jdbc.sql("select id from retention.disposal where subject_id = ? and done_at is null")
        .param(subject)
        .query((row, n) -> new DisposalId(row.getObject(1, UUID.class)))
        .optional();
  }

  /** Nothing new where it is proposed already. */
  void propose(Candidate candidate, Due due, String version, Instant now) {
    jdbc.sql(
            """
            insert into retention.disposal (id, subject_kind, subject_id, rule, version, trigger, trigger_day, due_day,
              began_day, agency_id, proposed_at)
            values (:id, :kind, :subject, :rule, :version, :trigger, :counted, :due, :began, :agency, :now)
            on conflict (subject_id) where done_at is null do nothing
            """)
        .param("id", DisposalId.next().value())
        .param("kind", candidate.subject().kind())
        .param("subject", candidate.subject().id())
        .param("rule", due.rule())
        .param("version", version)
        .param("trigger", due.trigger().name())
        .param("counted", due.counted())
        .param("due", due.day())
        .param("began", candidate.began())
        .param("agency", candidate.agency() == null ? null : candidate.agency().value())
        .param("now", Timestamp.from(now))
        .update();
  }

  /** Takes back what nobody approved and no rule proposes any more; what was put off waits. */
  void forgetAllBut(HubId hub, Collection<UUID> due) {
    jdbc.sql(
            """
            delete from retention.disposal d where d.hub_id = :hub and d.done_at is null and d.approved_by is null
              and not d.subject_id = any(:due) and not exists (select from retention.longer l where l.disposal_id = d.id)
            """)
        .param("hub", hub.value())
        .param("due", due.toArray(UUID[]::new))
        .update();
  }

  Optional<Stays.Reason> staying(
      Subject subject, HubId hub, @Nullable LocalDate began, @Nullable AgencyId agency) {
    return jdbc.sql("select retention.stays(:subject, :hub, :began, :agency)")
        .param("subject", subject.id())
        .param("hub", hub.value())
        .param("began", began)
        .param("agency", agency == null ? null : agency.value())
        .query((row, n) -> Optional.ofNullable(row.getString(1)))
        .single()
        .map(Stays.Reason::of);
  }

  /** The same of one that was proposed. */
  Optional<Stays.Reason> staying(DisposalId id) {
    return jdbc.sql(
            """
            select retention.stays(d.subject_id, d.hub_id, d.began_day, d.agency_id) from retention.disposal d
            where d.id = :id
            """)
        .param("id", id.value())
        .query((row, n) -> Optional.ofNullable(row.getString(1)))
        .single()
        .map(Stays.Reason::of);
  }

  /** Of those the actor may see, the longest due first. */
  List<Disposal> waiting(LocalDate today, boolean approved, int most) {
    return jdbc.sql(
            SELECT
                + """
                where d.done_at is null and d.due_day <= :today and (d.approved_by is not null) = :approved
                order by d.due_day, d.id limit :most
                """)
        .param("today", today)
        .param("approved", approved)
        .param("most", most)
        .query(this::read)
        .list();
  }

  int count(LocalDate today, boolean approved) {
    return jdbc.sql(
            """
            select count(*) from retention.disposal d
            where d.done_at is null and d.due_day <= :today and (d.approved_by is not null) = :approved
            """)
        .param("today", today)
        .param("approved", approved)
        .query(Integer.class)
        .single();
  }

  /** Tombstones, the latest first. */
  List<Disposal> gone(int from, int most) {
    return jdbc.sql(
            SELECT
                + "where d.done_at is not null order by d.done_at desc, d.id limit :most offset :from")
        .param("most", most)
        .param("from", from)
        .query(this::read)
        .list();
  }

  Optional<Disposal> find(DisposalId id) {
    return jdbc.sql(SELECT + "where d.id = :id")
        .param("id", id.value())
        .query(this::read)
        .optional();
  }

  /** Whether it waited for that. */
  boolean approve(DisposalId id, UserId by, Instant at) {
    return jdbc.sql(
                """
                update retention.disposal set approved_by = :by, approved_at = :at
                where id = :id and approved_by is null and done_at is null
                """)
            .param("by", by.value())
            .param("at", Timestamp.from(at))
            .param("id", id.value())
            .update()
        > 0;
  }

  void withdraw(DisposalId id) {
    jdbc.sql(
            "update retention.disposal set approved_by = null, approved_at = null where id = :id and done_at is null")
        .param("id", id.value())
        .update();
  }

  /** Put off, with nobody's signature any more. */
  void longer(DisposalId id, LongerForm form, UserId by, Instant at) {
    withdraw(id);
    jdbc.sql("update retention.disposal set due_day = :until where id = :id")
        .param("until", form.until())
        .param("id", id.value())
        .update();
    jdbc.sql(
            """
            insert into retention.longer (disposal_id, until, because, by_user, at)
            values (:id, :until, :because, :by, :at)
            """)
        .param("id", id.value())
        .param("until", form.until())
        .param("because", form.because())
        .param("by", by.value())
        .param("at", Timestamp.from(at))
        .update();
  }

  List<Longer> longer(DisposalId id) {
    return jdbc.sql(
            "select until, because, by_user, at from retention.longer where disposal_id = :id order by id")
        .param("id", id.value())
        .query((row, n) ->
            new Longer(
                row.getObject("until", LocalDate.class),
                row.getString("because"),
                new UserId(row.getObject("by_user", UUID.class)),
                row.getTimestamp("at").toInstant()))
        .list();
  }

  /** Signs as the second and deletes: the database looks at everything again. */
  void dispose(DisposalId id, UserId by, Instant at) {
    jdbc.sql("update retention.disposal set second_by = :by, second_at = :at where id = :id")
        .param("by", by.value())
        .param("at", Timestamp.from(at))
        .param("id", id.value())
        .update();
    jdbc.sql("select retention.dispose(:id)").param("id", id.value()).query().singleRow();
  }

  private Disposal read(ResultSet row, int number) throws SQLException {
    Timestamp gone = row.getTimestamp("done_at");
    String rows = row.getString("rows");
    return new Disposal(
        new DisposalId(row.getObject("id", UUID.class)),
        new HubId(row.getString("hub_id")),
        new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
        row.getString("rule"),
        row.getString("version"),
        Trigger.valueOf(row.getString("trigger")),
        row.getObject("trigger_day", LocalDate.class),
        row.getObject("due_day", LocalDate.class),
        row.getTimestamp("proposed_at").toInstant(),
        signature(row, "approved"),
        signature(row, "second"),
        gone == null ? null : gone.toInstant(),
        rows == null ? Map.of() : json.readValue(rows, new TypeReference<>() {}));
  }

  private static Disposal.@Nullable Signature signature(ResultSet row, String which)
      throws SQLException {
    UUID by = row.getObject(which + "_by", UUID.class);
    return by == null
        ? null
        : new Disposal.Signature(new UserId(by), row.getTimestamp(which + "_at").toInstant());
  }
}
