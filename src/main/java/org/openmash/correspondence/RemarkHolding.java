package org.openmash.correspondence;

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

/** Reads out what the hub and whoever referred said to each other. */
@Component
class RemarkHolding implements Holding {

  private final JdbcClient jdbc;

  RemarkHolding(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String module() {
    return "correspondence";
  }

  @Override
  public Set<String> tables() {
    return Set.of("correspondence.remark");
  }

  @Override
  public List<Held> about(Actor actor, Whose whose) {
    return jdbc.sql(
            "select referral_id, at, kind, words from correspondence.remark where referral_id = any(:ids) order by id")
        .param("ids", whose.contactIds())
        .query((row, n) ->
            new Held(
                "holding.correspondence." + row.getString("kind"),
                new Subject("referral", row.getObject("referral_id", UUID.class)),
                row.getTimestamp("at").toInstant(),
                "",
                List.of(
                    new Held.Passage(
                        "holding.correspondence.words",
                        row.getString("words"),
                        Set.of(Caution.NAMES_ANOTHER))),
                List.of()))
        .list();
  }
}
