package org.openmash.restriction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Id;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What managers ask about: taken from the trail as it stands, with nothing of what was read. */
@Component
class QuestionStore {

  private static final Actor PROGRAM = Actor.system("who opened what");

  /**
   * Records somebody opened in a month without ever having changed, taken or decided anything
   * there; managers oversee and inspectors inspect, so that is their task.
   */
  private static final String WITHOUT_A_TASK =
      """
      insert into restriction.question (id, user_id, subject_kind, subject_id, why, month, opened, last_at)
      select gen_random_uuid(), a.user_id, a.subject_kind, a.subject_id, 'NO_TASK', :month, count(*), max(a.at)
      from reporting.act a
      where a.at >= :from and a.at < :until and a.act = 'READ' and a.outcome = 'allowed' and a.scope = 'hub'
        and a.subject_kind in ('person', 'referral')
        and not string_to_array(a.roles, ',') && array['HUB_MANAGER', 'INSPECTOR']
        and not exists (select from reporting.act own where own.subject_id = a.subject_id and own.user_id = a.user_id
          and own.outcome = 'allowed' and own.act in ('CREATED', 'CHANGED', 'DECIDED', 'AUTHORISED', 'ATTACHED'))
        and not exists (select from reporting.task t where t.subject_id = a.subject_id and t.user_id = a.user_id)
      group by a.user_id, a.subject_kind, a.subject_id
      on conflict (month, user_id, subject_id, why) do update set opened = excluded.opened, last_at = excluded.last_at
      """;

  /** Records that lie behind the seal of another worker's family. */
  private static final String OF_COLLEAGUES =
      """
      insert into restriction.question (id, user_id, subject_kind, subject_id, why, month, opened, last_at)
      select gen_random_uuid(), a.user_id, a.subject_kind, a.subject_id, 'COLLEAGUES_FAMILY', :month, count(*), max(a.at)
      from reporting.act a
      where a.at >= :from and a.at < :until and a.act = 'READ' and a.outcome = 'allowed' and a.scope = 'hub'
        and a.subject_kind in ('person', 'referral')
        and exists (select from scope.sealed d join scope.seal s on s.id = d.seal_id
          where d.subject_id = a.subject_id and s.shut_to is not null and s.shut_to <> a.user_id)
      group by a.user_id, a.subject_kind, a.subject_id
      on conflict (month, user_id, subject_id, why) do update set opened = excluded.opened, last_at = excluded.last_at
      """;

  /** Who has a task there now was asked too early. */
  private static final String ANSWERED_BY_ITSELF =
      """
      delete from restriction.question q where q.why = 'NO_TASK' and q.month = :month and q.settled_at is null
        and (exists (select from reporting.task t where t.subject_id = q.subject_id and t.user_id = q.user_id)
          or exists (select from reporting.act own where own.subject_id = q.subject_id and own.user_id = q.user_id
            and own.outcome = 'allowed' and own.act in ('CREATED', 'CHANGED', 'DECIDED', 'AUTHORISED', 'ATTACHED')))
      """;

  private final JdbcClient jdbc;
  private final Work work;

  QuestionStore(JdbcClient jdbc, Work work) {
    this.jdbc = jdbc;
    this.work = work;
  }

  /** Looks through what was opened in the month of this day. */
  void look(LocalDate day) {
    LocalDate month = day.withDayOfMonth(1);
    for (String sql : List.of(WITHOUT_A_TASK, OF_COLLEAGUES)) {
      jdbc.sql(sql)
          .param("month", month)
          .param("from", Timestamp.from(month.atStartOfDay(HubClock.LONDON).toInstant()))
          .param(
              "until",
              Timestamp.from(month.plusMonths(1).atStartOfDay(HubClock.LONDON).toInstant()))
          .update();
    }
    jdbc.sql(ANSWERED_BY_ITSELF).param("month", month).update();
  }

  void ask(UserId user, Subject subject, Question.Why why, Instant at) {
    jdbc.sql(
            """
            insert into restriction.question (id, user_id, subject_kind, subject_id, why, month, opened, last_at)
            select :id, :user, :kind, :subject, :why, :month, 0, :at
            where not exists (select from restriction.question q
              where q.user_id = :user and q.subject_id = :subject and q.why = :why and q.settled_at is null)
            on conflict do nothing
            """)
        .param("id", Id.random())
        .param("user", user.value())
        .param("kind", subject.kind())
        .param("subject", subject.id())
        .param("why", why.name())
        .param("month", at.atZone(HubClock.LONDON).toLocalDate().withDayOfMonth(1))
        .param("at", Timestamp.from(at))
        .update();
  }

  void askOfEnded(Relation relation, List<Subject> subjects, Instant at) {
    work.as(
        PROGRAM,
        () ->
            subjects.forEach(each -> ask(relation.user(), each, Question.Why.RELATION_ENDED, at)));
  }

  /** Of one month, those nobody settled first. */
  List<Question> of(LocalDate month, int most) {
    return jdbc.sql(
            """
            select * from restriction.question where month = ?
            order by settled_at is not null, why, last_at desc limit ?
            """)
        .params(month, most)
        .query(QuestionStore::read)
        .list();
  }

  /** The months there are any of, the newest first. */
  List<LocalDate> months() {
    return jdbc.sql("select distinct month from restriction.question order by month desc limit 24")
        .query((row, n) -> Objects.requireNonNull(row.getObject(1, LocalDate.class)))
        .list();
  }

  int unsettled() {
    return jdbc.sql("select count(*)::int from restriction.question where settled_at is null")
        .query(Integer.class)
        .single();
  }

  Optional<Question> find(QuestionId id) {
    return jdbc.sql("select * from restriction.question where id = ?")
        .param(id.value())
        .query(QuestionStore::read)
        .optional();
  }

  void settle(QuestionId id, Question.Answer answer) {
    jdbc.sql(
            """
            update restriction.question set explained = ?, because = ?, settled_by = ?, settled_at = ? where id = ?
            """)
        .params(
            answer.explained(),
            answer.because(),
            answer.by().value(),
            Timestamp.from(answer.at()),
            id.value())
        .update();
  }

  private static Question read(ResultSet row, int number) throws SQLException {
    return new Question(
        new QuestionId(row.getObject("id", UUID.class)),
        new UserId(row.getObject("user_id", UUID.class)),
        new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
        Question.Why.valueOf(row.getString("why")),
        row.getObject("month", LocalDate.class),
        row.getInt("opened"),
        row.getTimestamp("last_at").toInstant(),
        answer(row));
  }

  private static Question.@Nullable Answer answer(ResultSet row) throws SQLException {
    UUID by = row.getObject("settled_by", UUID.class);
    return by == null
        ? null
        : new Question.Answer(
            row.getBoolean("explained"),
            row.getString("because"),
            new UserId(by),
            row.getTimestamp("settled_at").toInstant());
  }
}
