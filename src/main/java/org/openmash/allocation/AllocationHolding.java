package org.openmash.allocation;

import java.sql.ResultSet;
import java.sql.SQLException;
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

/** Reads out when a child was seen, and what one worker told the next. */
@Component
class AllocationHolding implements Holding {

  private final JdbcClient jdbc;
  private final Readout readout;

  AllocationHolding(JdbcClient jdbc, Readout readout) {
    this.jdbc = jdbc;
    this.readout = readout;
  }

  @Override
  public String module() {
    return "allocation";
  }

  @Override
  public Set<String> tables() {
    return Set.of(
        "allocation.child_case",
        "allocation.involvement",
        "allocation.hand_over",
        "allocation.seen");
  }

  @Override
  public List<Held> about(Actor actor, Whose whose) {
    List<Held> all = new ArrayList<>();
    all.addAll(
        forms(
            whose,
            "seen",
            "select referral_id, at, recorded from allocation.seen where referral_id = any(:contacts) order by at, id"));
    all.addAll(
        forms(
            whose,
            "ended",
            "select referral_id, ended_at, ended from allocation.child_case where ended is not null and referral_id = any(:contacts) order by ended_at, id"));
    all.addAll(
        words(
            whose,
            "held",
            "select referral_id, held_since, held_why from allocation.child_case where held_why is not null and referral_id = any(:contacts) order by held_since, id"));
    all.addAll(
        words(
            whose,
            "handed-over",
            "select referral_id, asked_at, concat_ws(' ', words, declined_why) from allocation.hand_over where referral_id = any(:contacts) order by asked_at, id"));
    all.addAll(
        words(
            whose,
            "given",
            "select referral_id, from_at, above from allocation.involvement where above <> '' and referral_id = any(:contacts) order by from_at, id"));
    return all;
  }

  private List<Held> forms(Whose whose, String kind, String select) {
    return jdbc.sql(select)
        .param("contacts", whose.contactIds())
        .query((row, n) -> held(kind, row, readout.of(row.getString(3), Caution.NAMES_ANOTHER)))
        .list();
  }

  private List<Held> words(Whose whose, String kind, String select) {
    return jdbc.sql(select)
        .param("contacts", whose.contactIds())
        .query((row, n) ->
            held(
                kind,
                row,
                List.of(
                    new Held.Passage(
                        readout.say("holding.allocation." + kind),
                        row.getString(3),
                        Set.of(Caution.NAMES_ANOTHER)))))
        .list();
  }

  private static Held held(String kind, ResultSet row, List<Held.Passage> passages)
      throws SQLException {
    return new Held(
        "holding.allocation." + kind,
        new Subject(Referrals.KIND, row.getObject(1, UUID.class)),
        row.getTimestamp(2).toInstant(),
        "",
        passages,
        List.of());
  }
}
