package org.openmash.restriction;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openmash.holding.Caution;
import org.openmash.holding.Held;
import org.openmash.holding.Holding;
import org.openmash.holding.Whose;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says that a record was restricted and opened in need, with the reasons people wrote. */
@Component
class RestrictionHolding implements Holding {

  private final JdbcClient jdbc;

  RestrictionHolding(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String module() {
    return "restriction";
  }

  @Override
  public Set<String> tables() {
    return Set.of("restriction.restriction", "restriction.review", "restriction.glass");
  }

  /** Why it is restricted may be the very thing that harms: every word of it is a caution. */
  @Override
  public List<Held> about(Actor actor, Whose whose) {
    return jdbc.sql(
            """
            select subject_kind, subject_id, at, because, 'holding.restriction.restricted' as what
            from restriction.restriction where subject_id = any(:ids)
            union all
            select r.subject_kind, r.subject_id, v.at, v.because, 'holding.restriction.reviewed'
            from restriction.review v join restriction.restriction r on r.id = v.restriction_id
            where r.subject_id = any(:ids)
            union all
            select subject_kind, subject_id, at, because, 'holding.restriction.opened'
            from restriction.glass where subject_id = any(:ids)
            order by at
            """)
        .param("ids", whose.ids())
        .query((row, n) ->
            new Held(
                row.getString("what"),
                new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
                row.getTimestamp("at").toInstant(),
                "",
                List.of(
                    new Held.Passage(
                        "holding.restriction.because",
                        row.getString("because"),
                        Set.of(Caution.PROTECTED, Caution.NAMES_ANOTHER))),
                List.of()))
        .list();
  }
}
