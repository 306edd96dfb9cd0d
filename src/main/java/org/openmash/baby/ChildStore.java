package org.openmash.baby;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubId;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Children on the board, and what was said of their steps. */
@Component
class ChildStore {

  private final JdbcClient jdbc;

  ChildStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** From now on something is kept of them here; nothing where it is already. */
  void begin(PersonId person, Instant at) {
    jdbc.sql(
            """
            insert into baby.child (person_id, reference, made_at) values (:person, :reference, :at)
            on conflict do nothing
            """)
        .param("person", person.value())
        .param("reference", Reference.next().value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void expect(PersonId person, LocalDate expected) {
    jdbc.sql("update baby.child set expected = :expected where person_id = :person")
        .param("person", person.value())
        .param("expected", expected)
        .update();
  }

  void book(
      PersonId person,
      @Nullable AgencyId agency,
      @Nullable LocalDate on,
      @Nullable Integer week,
      boolean late,
      Concealed concealed) {
    jdbc.sql(
            """
            update baby.child set agency_id = :agency, booked_on = :on, booked_week = :week, late = :late,
              concealed = :concealed
            where person_id = :person
            """)
        .param("person", person.value())
        .param("agency", agency == null ? null : agency.value())
        .param("on", on)
        .param("week", week)
        .param("late", late)
        .param("concealed", concealed.name())
        .update();
  }

  Optional<Child> find(PersonId person) {
    return Optional.ofNullable(of(List.of(person)).get(person));
  }

  Map<PersonId, Child> of(Collection<PersonId> persons) {
    Map<PersonId, Child> all = new HashMap<>();
    jdbc.sql("select * from baby.child where person_id = any(:persons)")
        .param("persons", ids(persons))
        .query(ChildStore::child)
        .list()
        .forEach(child -> all.put(child.person(), child));
    return all;
  }

  /** Those of one maternity service. */
  List<Child> of(AgencyId agency) {
    return jdbc.sql("select * from baby.child where agency_id = :agency and seals is null")
        .param("agency", agency.value())
        .query(ChildStore::child)
        .list();
  }

  List<PersonId> expectedSince(LocalDate day) {
    return jdbc.sql("select person_id from baby.child where expected >= :day")
        .param("day", day)
        .query((row, n) -> person(row))
        .list();
  }

  void say(
      Actor actor,
      PersonId person,
      String step,
      StepForm said,
      @Nullable LocalDate due,
      Instant at) {
    jdbc.sql(
            """
            insert into baby.step (person_id, step, what, on_day, due_on, who, why, by_user, by_name, at)
            values (:person, :step, :what, :on, :due, :who, :why, :by, :name, :at)
            """)
        .param("person", person.value())
        .param("step", step)
        .param("what", said.what().name())
        .param("on", said.on())
        .param("due", due)
        .param("who", said.who() == null ? "" : said.who())
        .param("why", said.why() == null ? "" : said.why())
        .param("by", actor.user().value())
        .param("name", actor.name())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** What holds of each step that something was said of. */
  Map<PersonId, Map<String, Settled>> settled(Collection<PersonId> persons) {
    Map<PersonId, Map<String, Settled>> all = new HashMap<>();
    jdbc.sql(
            """
            select distinct on (person_id, step) * from baby.step where person_id = any(:persons)
            order by person_id, step, id desc
            """)
        .param("persons", ids(persons))
        .query(row -> {
          all.computeIfAbsent(person(row), any -> new HashMap<>())
              .put(row.getString("step"), settled(row));
        });
    return all;
  }

  private static Settled settled(ResultSet row) throws SQLException {
    return new Settled(
        row.getString("step"),
        StepForm.What.valueOf(row.getString("what")),
        row.getObject("on_day", LocalDate.class),
        row.getString("who"),
        row.getString("why"),
        row.getString("by_name"),
        row.getTimestamp("at").toInstant());
  }

  static UUID[] ids(Collection<PersonId> persons) {
    return persons.stream().map(PersonId::value).toArray(UUID[]::new);
  }

  static PersonId person(ResultSet row) throws SQLException {
    return new PersonId(row.getObject("person_id", UUID.class));
  }

  private static Child child(ResultSet row, int number) throws SQLException {
    UUID agency = row.getObject("agency_id", UUID.class);
    return new Child(
        person(row),
        new Reference(row.getString("reference")),
        agency == null ? null : new AgencyId(agency),
        row.getObject("expected", LocalDate.class),
        row.getObject("booked_on", LocalDate.class),
        row.getObject("booked_week", Integer.class),
        row.getBoolean("late"),
        Concealed.valueOf(row.getString("concealed")),
        new HubId(row.getString("hub_id")));
  }
}
