package org.openmash.supervision;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Recorded;
import org.openmash.kernel.CaseId;
import org.openmash.kernel.Id;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of meetings, and of what was said in them. */
@Component
class SessionStore {

  private static final String ALL =
      "select id, arrangement_id, day, at_time, state, held_on, why from supervision.session ";

  private final JdbcClient jdbc;

  SessionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Session it, UserId by, Instant at) {
    jdbc.sql(
            """
            insert into supervision.session (id, arrangement_id, day, at_time, state, held_on, by_user, at)
            values (:id, :of, :day, :time::time, :state, :held::date, :by, :at)
            """)
        .param("id", it.id().value())
        .param("of", it.of().value())
        .param("day", Date.valueOf(it.day()))
        .param("time", it.at() == null ? null : Time.valueOf(it.at()))
        .param("state", it.state().name())
        .param("held", it.heldOn() == null ? null : Date.valueOf(it.heldOn()))
        .param("by", by.value())
        .param("at", Timestamp.from(at))
        .update();
  }

  /** Answers false where somebody said already what became of it. */
  boolean held(SessionId id, LocalDate on, UserId by, Instant at) {
    return settle(id, Session.State.HELD, on, null, by, at);
  }

  /** Answers false where somebody said already what became of it. */
  boolean cancelled(SessionId id, CancelForm.Why why, UserId by, Instant at) {
    return settle(id, Session.State.CANCELLED, null, why.name(), by, at);
  }

  private boolean settle(
      SessionId id,
      Session.State state,
      @Nullable LocalDate on,
      @Nullable String why,
      UserId by,
      Instant at) {
    return jdbc.sql(
                """
                update supervision.session set state = :state, held_on = :on::date, why = :why,
                  settled_by = :by, settled_at = :at
                where id = :id and state = 'PLANNED'
                """)
            .param("state", state.name())
            .param("on", on == null ? null : Date.valueOf(on))
            .param("why", why)
            .param("by", by.value())
            .param("at", Timestamp.from(at))
            .param("id", id.value())
            .update()
        == 1;
  }

  Optional<Session> find(SessionId id) {
    return jdbc.sql(ALL + "where id = :id")
        .param("id", id.value())
        .query(SessionStore::row)
        .optional();
  }

  /** The last first. */
  List<Session> of(ArrangementId id) {
    return jdbc.sql(ALL + "where arrangement_id = :of order by day desc, id")
        .param("of", id.value())
        .query(SessionStore::row)
        .list();
  }

  /** What is planned, by arrangement, soonest first. */
  Map<ArrangementId, List<Session>> planned(Collection<ArrangementId> of) {
    return jdbc
        .sql(
            ALL + "where arrangement_id = any(:of) and state = 'PLANNED' order by day, at_time, id")
        .param("of", of.stream().map(ArrangementId::value).toArray(UUID[]::new))
        .query(SessionStore::row)
        .list()
        .stream()
        .collect(Collectors.groupingBy(Session::of));
  }

  void agreed(SessionId id, Arrangement of, String words) {
    jdbc.sql(
            "insert into supervision.agreed (session_id, arrangement_id, agency_id, words) values (:id, :of, :agency, :words)")
        .param("id", id.value())
        .param("of", of.id().value())
        .param("agency", of.agency().value())
        .param("words", words)
        .update();
  }

  void wellbeing(SessionId id, Arrangement of, String words) {
    jdbc.sql(
            "insert into supervision.wellbeing (session_id, arrangement_id, words) values (:id, :of, :words)")
        .param("id", id.value())
        .param("of", of.id().value())
        .param("words", words)
        .update();
  }

  Map<SessionId, String> agreed(ArrangementId of) {
    return words("select session_id, words from supervision.agreed where arrangement_id = :of", of);
  }

  Map<SessionId, String> wellbeing(ArrangementId of) {
    return words(
        "select session_id, words from supervision.wellbeing where arrangement_id = :of", of);
  }

  private Map<SessionId, String> words(String select, ArrangementId of) {
    return jdbc
        .sql(select)
        .param("of", of.value())
        .query((row, n) ->
            Map.entry(
                new SessionId(row.getObject("session_id", UUID.class)), row.getString("words")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  void discussed(
      SessionId in, CaseId about, ReferralId contact, Recorded words, UserId by, Instant at) {
    jdbc.sql(
            """
            insert into supervision.discussed (id, session_id, case_id, referral_id, recorded, by_user, at)
            values (:id, :session, :case, :referral, :recorded::jsonb, :by, :at)
            """)
        .param("id", Id.random())
        .param("session", in.value())
        .param("case", about.value())
        .param("referral", contact.value())
        .param("recorded", words.json())
        .param("by", by.value())
        .param("at", Timestamp.from(at))
        .update();
  }

  /** What was said of a child in supervision, oldest first. */
  List<Recorded> discussed(CaseId about) {
    return jdbc.sql(
            "select recorded from supervision.discussed where case_id = :case order by at, id")
        .param("case", about.value())
        .query((row, n) -> Recorded.parse(row.getString("recorded")))
        .list();
  }

  /** The same of every child of a contact. */
  List<Recorded> discussed(ReferralId contact) {
    return jdbc.sql(
            "select recorded from supervision.discussed where referral_id = :contact order by at, id")
        .param("contact", contact.value())
        .query((row, n) -> Recorded.parse(row.getString("recorded")))
        .list();
  }

  /** On which day each of these was last spoken about; those never spoken about are left out. */
  Map<CaseId, LocalDate> lastDiscussed(Collection<CaseId> cases) {
    return jdbc
        .sql(
            """
            select d.case_id, max(s.held_on) as last from supervision.discussed d
            join supervision.session s on s.id = d.session_id
            where d.case_id = any(:cases) and s.held_on is not null group by d.case_id
            """)
        .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
        .query((row, n) ->
            Map.entry(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getDate("last").toLocalDate()))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Session row(ResultSet row, int number) throws SQLException {
    Time time = row.getTime("at_time");
    Date held = row.getDate("held_on");
    String why = row.getString("why");
    return new Session(
        new SessionId(row.getObject("id", UUID.class)),
        new ArrangementId(row.getObject("arrangement_id", UUID.class)),
        row.getDate("day").toLocalDate(),
        time == null ? null : time.toLocalTime(),
        Session.State.valueOf(row.getString("state")),
        held == null ? null : held.toLocalDate(),
        why == null ? null : CancelForm.Why.valueOf(why));
  }
}
