package org.openmash.training;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of courses. */
@Component
class CourseStore {

  private static final String ALL =
      """
      select id, agency_id, kind, day, at_time, place, places, posts, closes, called_off, taken_at
      from training.course
      """;

  private final JdbcClient jdbc;

  CourseStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Course it, UserId by, Instant at) {
    jdbc.sql(
            """
            insert into training.course (id, agency_id, kind, day, at_time, place, places, posts, closes, by_user, at)
            values (:id, :agency, :kind, :day, :time, :place, :places, :posts, :closes, :by, :at)
            """)
        .param("id", it.id().value())
        .param("agency", it.agency().value())
        .param("kind", it.kind())
        .param("day", Date.valueOf(it.day()))
        .param("time", Time.valueOf(it.at()))
        .param("place", it.place())
        .param("places", it.places())
        .param("posts", it.posts().stream().sorted().toArray(String[]::new))
        .param("closes", Date.valueOf(it.closes()))
        .param("by", by.value())
        .param("at", Timestamp.from(at))
        .update();
  }

  void change(CourseId id, String place, int places) {
    jdbc.sql("update training.course set place = :place, places = :places where id = :id")
        .param("place", place)
        .param("places", places)
        .param("id", id.value())
        .update();
  }

  void callOff(CourseId id, String why) {
    jdbc.sql("update training.course set called_off = :why where id = :id")
        .param("why", why)
        .param("id", id.value())
        .update();
  }

  void taken(CourseId id, Instant at) {
    jdbc.sql("update training.course set taken_at = :at where id = :id")
        .param("at", Timestamp.from(at))
        .param("id", id.value())
        .update();
  }

  Optional<Course> find(CourseId id) {
    return jdbc.sql(ALL + "where id = :id")
        .param("id", id.value())
        .query(CourseStore::row)
        .optional();
  }

  /** Locked until the transaction ends, so that the last place is given once. */
  Optional<Course> locked(CourseId id) {
    return jdbc.sql(ALL + "where id = :id for update")
        .param("id", id.value())
        .query(CourseStore::row)
        .optional();
  }

  /** Those to come, the soonest first. */
  List<Course> from(LocalDate today) {
    return jdbc.sql(ALL + "where day >= :today and called_off is null order by day, at_time, id")
        .param("today", Date.valueOf(today))
        .query(CourseStore::row)
        .list();
  }

  /** Those an agency runs or ran since then, the last first. */
  List<Course> by(AgencyId agency, LocalDate since) {
    return jdbc.sql(ALL + "where agency_id = :agency and day >= :since order by day desc, id")
        .param("agency", agency.value())
        .param("since", Date.valueOf(since))
        .query(CourseStore::row)
        .list();
  }

  List<Course> among(Collection<CourseId> ids) {
    return jdbc.sql(ALL + "where id = any(:ids) order by day, at_time, id")
        .param("ids", ids.stream().map(CourseId::value).toArray(UUID[]::new))
        .query(CourseStore::row)
        .list();
  }

  private static Course row(ResultSet row, int number) throws SQLException {
    Array posts = row.getArray("posts");
    return new Course(
        new CourseId(row.getObject("id", UUID.class)),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        row.getString("kind"),
        row.getDate("day").toLocalDate(),
        row.getTime("at_time").toLocalTime(),
        row.getString("place"),
        row.getInt("places"),
        Set.of((String[]) posts.getArray()),
        row.getDate("closes").toLocalDate(),
        row.getString("called_off"),
        row.getTimestamp("taken_at") != null);
  }
}
