package org.openmash.supervision;

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

/** Reads out what was decided about a child in supervision. */
@Component
class SupervisionHolding implements Holding {

  private final JdbcClient jdbc;
  private final Readout readout;

  SupervisionHolding(JdbcClient jdbc, Readout readout) {
    this.jdbc = jdbc;
    this.readout = readout;
  }

  @Override
  public String module() {
    return "supervision";
  }

  @Override
  public Set<String> tables() {
    return Set.of("supervision.discussed");
  }

  @Override
  public List<Held> about(Actor actor, Whose whose) {
    return jdbc.sql(
            "select referral_id, at, recorded from supervision.discussed where referral_id = any(:contacts) order by at, id")
        .param("contacts", whose.contactIds())
        .query((row, n) ->
            new Held(
                "holding.supervision.discussed",
                new Subject(Referrals.KIND, row.getObject("referral_id", UUID.class)),
                row.getTimestamp("at").toInstant(),
                "",
                readout.of(row.getString("recorded"), Caution.NAMES_ANOTHER),
                List.of()))
        .list();
  }
}
