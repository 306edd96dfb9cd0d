package org.openmash.restriction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UserId;
import org.openmash.person.Persons;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom workers said they know; nobody else reads what one of them said. */
@Component
class RelationStore {

  private static final String STANDING =
      "select * from restriction.relation where ended_at is null ";

  private final JdbcClient jdbc;

  RelationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(RelationId id, UserId user, RelationForm form, Instant at) {
    jdbc.sql(
            """
            insert into restriction.relation (id, user_id, kind, whom, born, house, postcode, at)
            values (:id, :user, :kind, :whom, :born, :house, :postcode, :at)
            """)
        .param("id", id.value())
        .param("user", user.value())
        .param("kind", form.kind().name())
        .param("whom", form.kind().isAddress() ? null : form.whom())
        .param("born", form.born())
        .param("house", form.house())
        .param("postcode", form.postcode() == null ? null : form.postcode().value())
        .param("at", Timestamp.from(at))
        .update();
  }

  List<Relation> of(UserId user) {
    return jdbc.sql(STANDING + "and user_id = ? order by at, id")
        .param(user.value())
        .query(RelationStore::read)
        .list();
  }

  Optional<Relation> find(RelationId id) {
    return jdbc.sql(STANDING + "and id = ?")
        .param(id.value())
        .query(RelationStore::read)
        .optional();
  }

  List<Relation> standing() {
    return jdbc.sql(STANDING).query(RelationStore::read).list();
  }

  void end(RelationId id, Instant at) {
    jdbc.sql("update restriction.relation set ended_at = ? where id = ?")
        .params(Timestamp.from(at), id.value())
        .update();
  }

  /** Somebody who lives, or lived, where a relation says. */
  record Resident(
      RelationId relation, UserId user, RelationForm.Kind kind, Subject who, String surname) {}

  List<Resident> residents() {
    return jdbc.sql(
            """
            select r.id, r.user_id, r.kind, a.person_id, a.surname from restriction.relation r
            join reporting.person_address a on a.hub_id = r.hub_id
              and a.postcode = upper(replace(r.postcode, ' ', '')) and starts_with(a.lines, lower(r.house))
            where r.ended_at is null and r.kind in ('HOUSEHOLD', 'MY_ADDRESS')
            """)
        .query((row, n) ->
            new Resident(
                new RelationId(row.getObject(1, UUID.class)),
                new UserId(row.getObject(2, UUID.class)),
                RelationForm.Kind.valueOf(row.getString(3)),
                new Subject(Persons.KIND, row.getObject(4, UUID.class)),
                row.getString(5)))
        .list();
  }

  private static Relation read(ResultSet row, int number) throws SQLException {
    return new Relation(
        new RelationId(row.getObject("id", UUID.class)),
        new UserId(row.getObject("user_id", UUID.class)),
        RelationForm.Kind.valueOf(row.getString("kind")),
        row.getString("whom"),
        row.getObject("born", LocalDate.class),
        row.getString("house"),
        row.getString("postcode"),
        row.getTimestamp("at").toInstant(),
        row.getString("hub_id"));
  }
}
