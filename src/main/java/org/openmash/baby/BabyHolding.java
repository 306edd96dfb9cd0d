package org.openmash.baby;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openmash.holding.Held;
import org.openmash.holding.Holding;
import org.openmash.holding.Whose;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads out what was written of somebody before their birth and on a ward. */
@Component
class BabyHolding implements Holding {

  private final JdbcClient jdbc;

  BabyHolding(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String module() {
    return "baby";
  }

  @Override
  public Set<String> tables() {
    return Set.of("baby.child", "baby.step", "baby.stay", "baby.delay", "baby.planning");
  }

  @Override
  public List<Held> about(Actor actor, Whose whose) {
    UUID[] persons = whose.persons().stream().map(PersonId::value).toArray(UUID[]::new);
    List<Held> all = new ArrayList<>();
    all.addAll(
        read(persons, "child", "select person_id, made_at, '' as by_name, '' from baby.child"));
    all.addAll(
        read(
            persons,
            "step",
            "select person_id, at, by_name, concat_ws(' ', who, why) from baby.step"));
    all.addAll(
        read(
            persons,
            "stay",
            "select person_id, admitted_on, '', concat_ws(', ', hospital, ward) from baby.stay"));
    all.addAll(
        read(
            persons,
            "delay",
            "select person_id, at, by_name, concat_ws(', ', words, team, name) from baby.delay"));
    all.addAll(
        read(
            persons,
            "planning",
            "select person_id, at, by_name, concat_ws(', ', came, plan, agreed_by) from baby.planning"));
    return all;
  }

  private List<Held> read(UUID[] persons, String kind, String select) {
    return jdbc.sql(select + " where person_id = any(:persons) order by 2")
        .param("persons", persons)
        .query((row, n) -> held(kind, row))
        .list();
  }

  private static Held held(String kind, ResultSet row) throws SQLException {
    String key = "holding.baby." + kind;
    String text = row.getString(4);
    return new Held(
        key,
        Subject.of(Babies.KIND, new PersonId(row.getObject(1, UUID.class))),
        row.getTimestamp(2).toInstant(),
        row.getString(3),
        text.isBlank() ? List.of() : List.of(new Held.Passage(key, text, Set.of())),
        List.of());
  }
}
