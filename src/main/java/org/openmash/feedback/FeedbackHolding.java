package org.openmash.feedback;

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

/** Reads out who was rung about an outcome, and what referrers thought of it. */
@Component
class FeedbackHolding implements Holding {

  private final JdbcClient jdbc;
  private final Readout readout;

  FeedbackHolding(JdbcClient jdbc, Readout readout) {
    this.jdbc = jdbc;
    this.readout = readout;
  }

  @Override
  public String module() {
    return "feedback";
  }

  @Override
  public Set<String> tables() {
    return Set.of("feedback.outcome", "feedback.answer");
  }

  @Override
  public List<Held> about(Actor actor, Whose whose) {
    List<Held> all = new ArrayList<>(rung(whose));
    all.addAll(answers(whose));
    return all;
  }

  private List<Held> rung(Whose whose) {
    return jdbc.sql(
            """
            select referral_id, rung_at, rung from feedback.outcome
            where referral_id = any(:contacts) and rung is not null order by rung_at
            """)
        .param("contacts", whose.contactIds())
        .query((row, n) ->
            new Held(
                "holding.feedback.rung",
                new Subject(Referrals.KIND, row.getObject("referral_id", UUID.class)),
                row.getTimestamp("rung_at").toInstant(),
                "",
                readout.of(row.getString("rung"), Caution.NAMES_ANOTHER),
                List.of()))
        .list();
  }

  private List<Held> answers(Whose whose) {
    return jdbc.sql(
            """
            select referral_id, question, yes, at from feedback.answer
            where referral_id = any(:contacts) order by at, question
            """)
        .param("contacts", whose.contactIds())
        .query((row, n) -> {
          String asked = "feedback.asked." + Asked.valueOf(row.getString("question")).word();
          return new Held(
              "holding.feedback.answer",
              new Subject(Referrals.KIND, row.getObject("referral_id", UUID.class)),
              row.getTimestamp("at").toInstant(),
              "",
              List.of(
                  new Held.Passage(
                      asked,
                      readout.say(asked + (row.getBoolean("yes") ? ".yes" : ".no")),
                      Set.of())),
              List.of());
        })
        .list();
  }
}
