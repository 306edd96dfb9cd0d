package org.openmash.relatives;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openmash.holding.Held;
import org.openmash.holding.Holding;
import org.openmash.holding.Whose;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Subject;
import org.openmash.referral.Referrals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads out in which reports somebody was found to be named; what was taken over is family's. */
@Component
class RelativesHolding implements Holding {

  private final JdbcClient jdbc;

  RelativesHolding(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String module() {
    return "relatives";
  }

  @Override
  public Set<String> tables() {
    return Set.of("relatives.who", "relatives.taken");
  }

  @Override
  public List<Held> about(Actor actor, Whose whose) {
    return jdbc.sql(
            """
            select referral_id, at from relatives.who
            where person_id = any(:persons) and same and undone_at is null order by at
            """)
        .param("persons", whose.persons().stream().map(PersonId::value).toArray(UUID[]::new))
        .query((row, n) ->
            new Held(
                "holding.relatives.who",
                Subject.of(
                    Referrals.KIND, new ReferralId(row.getObject("referral_id", UUID.class))),
                row.getTimestamp("at").toInstant(),
                "",
                List.of(),
                List.of()))
        .list();
  }
}
