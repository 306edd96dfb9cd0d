package org.openmash.monitor;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openmash.holding.Caution;
import org.openmash.holding.Held;
import org.openmash.holding.Holding;
import org.openmash.holding.Whose;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads out what was said when a decision was looked at in a sample. */
@Component
class MonitorHolding implements Holding {

  private final JdbcClient jdbc;

  MonitorHolding(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String module() {
    return "monitor";
  }

  @Override
  public Set<String> tables() {
    return Set.of("monitor.finding", "monitor.answer");
  }

  @Override
  public List<Held> about(Actor actor, Whose whose) {
    return jdbc.sql(
            """
            select f.referral_id, f.at, 'holding.monitor.finding' as what, f.comment as words from monitor.finding f
            where f.referral_id = any(:ids)
            union all
            select f.referral_id, a.at, 'holding.monitor.answer', a.words from monitor.answer a
            join monitor.finding f on f.id = a.finding_id where f.referral_id = any(:ids)
            order by 2
            """)
        .param("ids", whose.contacts().stream().map(ReferralId::value).toArray(UUID[]::new))
        .query((row, n) ->
            new Held(
                row.getString("what"),
                new Subject("referral", row.getObject("referral_id", UUID.class)),
                row.getTimestamp("at").toInstant(),
                "",
                List.of(
                    new Held.Passage(
                        "holding.monitor.words",
                        row.getString("words"),
                        Set.of(Caution.NAMES_ANOTHER))),
                List.of()))
        .list();
  }
}
