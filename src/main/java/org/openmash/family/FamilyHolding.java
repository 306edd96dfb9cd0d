package org.openmash.family;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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
import org.openmash.person.Persons;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads out what people are to each other: every version of every fact about the person. */
@Component
class FamilyHolding implements Holding {

  private final JdbcClient jdbc;
  private final Readout readout;
  private final Persons persons;

  FamilyHolding(JdbcClient jdbc, Readout readout, Persons persons) {
    this.jdbc = jdbc;
    this.readout = readout;
    this.persons = persons;
  }

  @Override
  public String module() {
    return "family";
  }

  @Override
  public Set<String> tables() {
    return Set.of("family.fact", "family.version");
  }

  /** A fact about two people lies behind the seals of the other, who may be restricted. */
  @Override
  public List<Held> about(Actor actor, Whose whose) {
    return jdbc.sql(
            """
            select case when f.person_id = any(:ids) then coalesce(f.other_id, f.person_id) else f.person_id end as other,
              v.at, v.recorded, f.kind
            from family.fact f join family.version v on v.fact_id = f.id
            where f.person_id = any(:ids) or f.other_id = any(:ids) order by v.at
            """)
        .param("ids", persons(whose))
        .query((row, n) ->
            new Held(
                "holding.family.fact",
                new Subject("person", row.getObject("other", UUID.class)),
                row.getTimestamp("at").toInstant(),
                "",
                readout.of(row.getString("recorded"), Caution.NAMES_ANOTHER),
                List.of()))
        .list();
  }

  /** Those beside the person, by name. */
  @Override
  public Set<String> names(Actor actor, Whose whose) {
    Set<PersonId> others =
        new HashSet<>(
            jdbc
                .sql(
                    """
                    select distinct unnest(array[person_id, other_id]) from family.fact
                    where person_id = any(:ids) or other_id = any(:ids)
                    """)
                .param("ids", persons(whose))
                .query(UUID.class)
                .list()
                .stream()
                .filter(Objects::nonNull)
                .map(PersonId::new)
                .toList());
    others.removeAll(whose.persons());
    Set<String> names = new HashSet<>();
    persons.lines(actor, others).values().forEach(line -> names.add(line.name()));
    return names;
  }

  private static UUID[] persons(Whose whose) {
    return whose.persons().stream().map(PersonId::value).toArray(UUID[]::new);
  }
}
