package org.openmash.person;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openmash.form.Readout;
import org.openmash.holding.Caution;
import org.openmash.holding.Held;
import org.openmash.holding.Holding;
import org.openmash.holding.Whose;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads out a person's record: every version of every part of all that is one with it. */
@Component
class PersonHolding implements Holding {

  private final JdbcClient jdbc;
  private final Readout readout;

  PersonHolding(JdbcClient jdbc, Readout readout) {
    this.jdbc = jdbc;
    this.readout = readout;
  }

  @Override
  public String module() {
    return "person";
  }

  @Override
  public Set<String> tables() {
    return Set.of("person.person", "person.part", "person.life_event");
  }

  @Override
  public List<Held> about(Actor actor, Whose whose) {
    return jdbc.sql(
            """
            select 'holding.person.part' as what, person_id, at, recorded, part in ('addresses', 'reach', 'secrets') as secret
            from person.part where person_id = any(:ids)
            union all
            select 'holding.person.life', person_id, at, recorded, kind = 'adoption'
            from person.life_event where person_id = any(:ids)
            order by at
            """)
        .param("ids", whose.persons().stream().map(PersonId::value).toArray(UUID[]::new))
        .query((row, n) -> {
          Caution[] cautions =
              row.getBoolean("secret") ? new Caution[] {Caution.PROTECTED} : new Caution[0];
          return new Held(
              row.getString("what"),
              new Subject(Persons.KIND, row.getObject("person_id", UUID.class)),
              row.getTimestamp("at").toInstant(),
              "",
              readout.of(row.getString("recorded"), cautions),
              List.of());
        })
        .list();
  }
}
