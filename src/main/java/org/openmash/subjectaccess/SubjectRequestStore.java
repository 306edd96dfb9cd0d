package org.openmash.subjectaccess;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Recorded;
import org.openmash.kernel.HubId;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Reference;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of requests, and of what was said about them later. */
@Component
class SubjectRequestStore {

  private final JdbcClient jdbc;

  SubjectRequestStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(SubjectRequest request) {
    jdbc.sql(
            """
            insert into subjectaccess.request
              (id, reference, person_id, name, recorded, received, clock_from, state, by_user, at)
            values (:id, :reference, :person, :name, :recorded::jsonb, :received, :clock, :state, :by, :at)
            """)
        .param("id", request.id().value())
        .param("reference", request.reference().value())
        .param("person", request.person().value())
        .param("name", request.name())
        .param("recorded", request.recorded().json())
        .param("received", request.received())
        .param("clock", request.clockFrom())
        .param("state", request.state().name())
        .param("by", request.by().value())
        .param("at", Timestamp.from(request.at()))
        .update();
  }

  Optional<SubjectRequest> find(SubjectRequestId id) {
    return jdbc.sql("select * from subjectaccess.request where id = ?")
        .param(id.value())
        .query(SubjectRequestStore::request)
        .optional();
  }

  /** The row, locked until the transaction ends. */
  Optional<SubjectRequest> locked(SubjectRequestId id) {
    return jdbc.sql("select * from subjectaccess.request where id = ? for update")
        .param(id.value())
        .query(SubjectRequestStore::request)
        .optional();
  }

  /** Open ones first, the soonest owed on top. */
  List<SubjectRequest> all() {
    return jdbc.sql(
            "select * from subjectaccess.request order by ended_at desc nulls first, clock_from nulls last, at limit 1000")
        .query(SubjectRequestStore::request)
        .list();
  }

  /**
   * One that is counted and not answered.
   *
   * @param sealed whether it is about a restricted record
   */
  record Waiting(SubjectRequest request, HubId hub, boolean sealed) {}

  /** Everywhere, for the program. */
  List<Waiting> open() {
    return jdbc.sql(
            "select * from subjectaccess.request where ended_at is null and clock_from is not null")
        .query((row, n) ->
            new Waiting(
                request(row, n), new HubId(row.getString("hub_id")), row.getArray("seals") != null))
        .list();
  }

  void say(SubjectRequest request, String step, Recorded recorded, UserId by, Instant at) {
    jdbc.sql(
            """
            insert into subjectaccess.step (request_id, person_id, step, recorded, by_user, at)
            values (?, ?, ?, ?::jsonb, ?, ?)
            """)
        .params(
            request.id().value(),
            request.person().value(),
            step,
            recorded.json(),
            by.value(),
            Timestamp.from(at))
        .update();
  }

  List<Step> steps(SubjectRequestId id) {
    return jdbc.sql(
            "select step, recorded, by_user, at from subjectaccess.step where request_id = ? order by id")
        .param(id.value())
        .query((row, n) ->
            new Step(
                row.getString(1),
                Recorded.parse(row.getString(2)),
                new UserId(row.getObject(3, UUID.class)),
                row.getTimestamp(4).toInstant()))
        .list();
  }

  void count(SubjectRequestId id, LocalDate from) {
    jdbc.sql("update subjectaccess.request set clock_from = ? where id = ?")
        .params(from, id.value())
        .update();
  }

  void extend(SubjectRequestId id) {
    jdbc.sql("update subjectaccess.request set extended = true where id = ?")
        .param(id.value())
        .update();
  }

  void gathered(SubjectRequestId id, Instant at) {
    jdbc.sql("update subjectaccess.request set gathered_at = coalesce(gathered_at, ?) where id = ?")
        .params(Timestamp.from(at), id.value())
        .update();
  }

  void move(SubjectRequestId id, RequestState to) {
    jdbc.sql("update subjectaccess.request set state = ? where id = ?")
        .params(to.name(), id.value())
        .update();
  }

  /** Who read it; second null until there is one. */
  void readBy(SubjectRequestId id, @Nullable UserId first, @Nullable UserId second) {
    jdbc.sql(
            "update subjectaccess.request set first_by = :first, second_by = :second where id = :id")
        .param("first", first == null ? null : first.value())
        .param("second", second == null ? null : second.value())
        .param("id", id.value())
        .update();
  }

  void end(SubjectRequestId id, RequestState as, Instant at) {
    jdbc.sql("update subjectaccess.request set state = ?, ended_at = ? where id = ?")
        .params(as.name(), Timestamp.from(at), id.value())
        .update();
  }

  void keep(SubjectRequest request, byte[] file) {
    jdbc.sql("insert into subjectaccess.file (request_id, person_id, bytes) values (?, ?, ?)")
        .params(request.id().value(), request.person().value(), file)
        .update();
  }

  Optional<byte[]> file(SubjectRequestId id) {
    return jdbc.sql("select bytes from subjectaccess.file where request_id = ?")
        .param(id.value())
        .query(byte[].class)
        .optional();
  }

  private static SubjectRequest request(ResultSet row, int number) throws SQLException {
    UUID first = row.getObject("first_by", UUID.class);
    return new SubjectRequest(
        new SubjectRequestId(row.getObject("id", UUID.class)),
        new Reference(row.getString("reference")),
        new PersonId(row.getObject("person_id", UUID.class)),
        row.getString("name"),
        Recorded.parse(row.getString("recorded")),
        row.getObject("received", LocalDate.class),
        row.getObject("clock_from", LocalDate.class),
        row.getBoolean("extended"),
        RequestState.valueOf(row.getString("state")),
        new UserId(row.getObject("by_user", UUID.class)),
        row.getTimestamp("at").toInstant(),
        moment(row.getTimestamp("gathered_at")),
        first == null ? null : new UserId(first),
        moment(row.getTimestamp("ended_at")));
  }

  private static @Nullable Instant moment(@Nullable Timestamp at) {
    return at == null ? null : at.toInstant();
  }
}
