package org.openmash.contact;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads out what the hub wrote down about a contact later, and who promised to write. */
@Component
class StepHolding implements Holding {

  private final JdbcClient jdbc;
  private final Readout readout;

  StepHolding(JdbcClient jdbc, Readout readout) {
    this.jdbc = jdbc;
    this.readout = readout;
  }

  @Override
  public String module() {
    return "contact";
  }

  @Override
  public Set<String> tables() {
    return Set.of("contact.step", "contact.promise");
  }

  @Override
  public List<Held> about(Actor actor, Whose whose) {
    UUID[] contacts = whose.contactIds();
    List<Held> all = new ArrayList<>();
    jdbc.sql(
            "select referral_id, at, recorded from contact.step where referral_id = any(:ids) order by id")
        .param("ids", contacts)
        .query((row, n) ->
            new Held(
                "holding.contact.step",
                new Subject("referral", row.getObject("referral_id", UUID.class)),
                row.getTimestamp("at").toInstant(),
                "",
                readout.of(row.getString("recorded"), Caution.NAMES_ANOTHER),
                List.of()))
        .list()
        .forEach(all::add);
    jdbc.sql(
            "select referral_id, made_at, promised_by from contact.promise where referral_id = any(:ids) and promised_by <> ''")
        .param("ids", contacts)
        .query((row, n) ->
            new Held(
                "holding.contact.promise",
                new Subject("referral", row.getObject("referral_id", UUID.class)),
                row.getTimestamp("made_at").toInstant(),
                "",
                List.of(
                    new Held.Passage(
                        "holding.contact.promised-by",
                        row.getString("promised_by"),
                        Set.of(Caution.NAMES_ANOTHER))),
                List.of()))
        .list()
        .forEach(all::add);
    return all;
  }
}
