package org.openmash.escalation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openmash.form.Readout;
import org.openmash.holding.Caution;
import org.openmash.holding.Held;
import org.openmash.holding.Holding;
import org.openmash.holding.Whose;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Subject;
import org.openmash.referral.Referrals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads out what either side said in a disagreement, what was learnt of it, and done well. */
@Component
class EscalationHolding implements Holding {

  private final JdbcClient jdbc;
  private final Readout readout;

  EscalationHolding(JdbcClient jdbc, Readout readout) {
    this.jdbc = jdbc;
    this.readout = readout;
  }

  @Override
  public String module() {
    return "escalation";
  }

  @Override
  public Set<String> tables() {
    return Set.of(
        "escalation.disagreement", "escalation.step", "escalation.lesson", "escalation.thanks");
  }

  @Override
  public List<Held> about(Actor actor, Whose whose) {
    List<Held> all = new ArrayList<>();
    all.addAll(read(whose, "escalation.step", "holding.escalation.step"));
    all.addAll(read(whose, "escalation.lesson", "holding.escalation.lesson"));
    all.addAll(read(whose, "escalation.thanks", "holding.escalation.thanks"));
    return all;
  }

  private List<Held> read(Whose whose, String table, String key) {
    return jdbc.sql(
            "select referral_id, recorded, at from %s where referral_id = any(:contacts) and recorded is not null order by at, id"
                .formatted(table))
        .param("contacts", whose.contactIds())
        .query((row, n) ->
            new Held(
                key,
                new Subject(Referrals.KIND, row.getObject("referral_id", UUID.class)),
                row.getTimestamp("at").toInstant(),
                "",
                readout.of(row.getString("recorded"), Caution.NAMES_ANOTHER),
                List.of()))
        .list();
  }
}
