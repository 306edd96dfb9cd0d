package org.openmash.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openmash.form.Readout;
import org.openmash.holding.Held;
import org.openmash.holding.Holding;
import org.openmash.holding.Whose;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Subject;
import org.openmash.referral.Referrals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads out what a second person decided, and why it was looked at again. */
@Component
class QualityHolding implements Holding {

  private final JdbcClient jdbc;
  private final Readout readout;

  QualityHolding(JdbcClient jdbc, Readout readout) {
    this.jdbc = jdbc;
    this.readout = readout;
  }

  @Override
  public String module() {
    return "quality";
  }

  @Override
  public Set<String> tables() {
    return Set.of("quality.line");
  }

  @Override
  public List<Held> about(Actor actor, Whose whose) {
    List<Held> all = new ArrayList<>();
    all.addAll(read(whose, "recorded", "at", "holding.quality.second"));
    all.addAll(read(whose, "again", "again_at", "holding.quality.again"));
    return all;
  }

  private List<Held> read(Whose whose, String what, String at, String key) {
    return jdbc.sql(
            "select referral_id, %1$s, %2$s from quality.line where referral_id = any(:contacts) and %1$s is not null order by %2$s"
                .formatted(what, at))
        .param("contacts", whose.contactIds())
        .query((row, n) ->
            new Held(
                key,
                new Subject(Referrals.KIND, row.getObject("referral_id", UUID.class)),
                row.getTimestamp(at).toInstant(),
                "",
                readout.of(row.getString(what)),
                List.of()))
        .list();
  }
}
