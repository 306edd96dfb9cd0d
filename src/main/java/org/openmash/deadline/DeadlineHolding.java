package org.openmash.deadline;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openmash.holding.Held;
import org.openmash.holding.Holding;
import org.openmash.holding.Whose;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads out why something owed to the person was late: words that people wrote. */
@Component
class DeadlineHolding implements Holding {

  private final JdbcClient jdbc;

  DeadlineHolding(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String module() {
    return "deadline";
  }

  @Override
  public Set<String> tables() {
    return Set.of("deadline.deadline", "deadline.fact");
  }

  @Override
  public List<Held> about(Actor actor, Whose whose) {
    return jdbc.sql(
            """
            select d.subject_kind, d.subject_id, f.happened_at, d.rule, f.words
            from deadline.deadline d join deadline.fact f on f.deadline_id = d.id
            where d.subject_id = any(:ids) and f.words <> '' order by f.id
            """)
        .param("ids", whose.ids())
        .query((row, n) ->
            new Held(
                "holding.deadline.late",
                new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
                row.getTimestamp("happened_at").toInstant(),
                "",
                List.of(
                    new Held.Passage(
                        "deadline.rule." + row.getString("rule"),
                        row.getString("words"),
                        Set.of())),
                List.of()))
        .list();
  }
}
