package org.openmash.training;

import java.sql.Date;
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
import java.util.stream.Collectors;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Id;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of who has a place or waits for one; nobody's name is in them. */
@Component
class BookingStore {

  private static final String ALL =
      """
      select course_id, learner_id, agency_id, state, came, said_first, said_later from training.booking
      """;

  private final JdbcClient jdbc;

  BookingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How many places are given, and how many wait. */
  record Count(int booked, int waiting) {
    static final Count NONE = new Count(0, 0);
  }

  void add(Booking it, UserId by, Instant at) {
    jdbc.sql(
            """
            insert into training.booking (id, course_id, learner_id, agency_id, state, asked_at, by_user)
            values (:id, :course, :learner, :agency, :state, :at, :by)
            """)
        .param("id", Id.random())
        .param("course", it.course().value())
        .param("learner", it.learner().value())
        .param("agency", it.agency().value())
        .param("state", it.state().name())
        .param("at", Timestamp.from(at))
        .param("by", by.value())
        .update();
  }

  void move(CourseId course, LearnerId learner, Booking.State state) {
    set(course, learner, "state = :value", state.name());
  }

  void came(CourseId course, LearnerId learner, Booking.Came came) {
    set(course, learner, "came = :value", came.name());
  }

  private void set(CourseId course, LearnerId learner, String what, String value) {
    jdbc.sql(
            "update training.booking set "
                + what
                + " where course_id = :course and learner_id = :learner and state <> 'CANCELLED'")
        .param("value", value)
        .param("course", course.value())
        .param("learner", learner.value())
        .update();
  }

  /** Whether they had not said it yet. */
  boolean said(CourseId course, LearnerId learner, Evaluation.Round round) {
    String column = round == Evaluation.Round.FIRST ? "said_first" : "said_later";
    return jdbc.sql(
                """
                update training.booking set %1$s = true
                where course_id = :course and learner_id = :learner and state = 'BOOKED' and not %1$s
                """
                    .formatted(column))
            .param("course", course.value())
            .param("learner", learner.value())
            .update()
        == 1;
  }

  Optional<Booking> find(CourseId course, LearnerId learner) {
    return jdbc.sql(
            ALL + "where course_id = :course and learner_id = :learner and state <> 'CANCELLED'")
        .param("course", course.value())
        .param("learner", learner.value())
        .query(BookingStore::row)
        .optional();
  }

  /** In the order in which they asked. */
  List<Booking> of(CourseId course) {
    return jdbc.sql(ALL + "where course_id = :course and state <> 'CANCELLED' order by nth")
        .param("course", course.value())
        .query(BookingStore::row)
        .list();
  }

  List<Booking> of(LearnerId learner) {
    return jdbc.sql(ALL + "where learner_id = :learner and state <> 'CANCELLED' order by nth")
        .param("learner", learner.value())
        .query(BookingStore::row)
        .list();
  }

  /** Places to come of those who are here no more. */
  List<Booking> ofLeavers(LocalDate today) {
    return jdbc.sql(
            """
            select b.course_id, b.learner_id, b.agency_id, b.state, b.came, b.said_first, b.said_later
            from training.booking b
            join training.course c on c.id = b.course_id join training.learner l on l.id = b.learner_id
            where l.until is not null and c.day >= :today and c.called_off is null
              and b.state <> 'CANCELLED' and b.came is null
            """)
        .param("today", Date.valueOf(today))
        .query(BookingStore::row)
        .list();
  }

  Map<CourseId, Count> counts(Collection<CourseId> courses) {
    return jdbc
        .sql(
            """
            select course_id, count(*) filter (where state = 'BOOKED') as booked,
              count(*) filter (where state = 'WAITING') as waiting
            from training.booking where course_id = any(:courses) group by course_id
            """)
        .param("courses", courses.stream().map(CourseId::value).toArray(UUID[]::new))
        .query((row, n) ->
            Map.entry(
                new CourseId(row.getObject("course_id", UUID.class)),
                new Count(row.getInt("booked"), row.getInt("waiting"))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  Count count(CourseId course) {
    return counts(List.of(course)).getOrDefault(course, Count.NONE);
  }

  private static Booking row(ResultSet row, int number) throws SQLException {
    String came = row.getString("came");
    return new Booking(
        new CourseId(row.getObject("course_id", UUID.class)),
        new LearnerId(row.getObject("learner_id", UUID.class)),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        Booking.State.valueOf(row.getString("state")),
        came == null ? null : Booking.Came.valueOf(came),
        row.getBoolean("said_first"),
        row.getBoolean("said_later"));
  }
}
