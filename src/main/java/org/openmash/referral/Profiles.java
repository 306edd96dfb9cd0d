package org.openmash.referral;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What referrers said of themselves and of nobody else, kept so that the next referral need not ask
 * it again.
 */
@Component
class Profiles {

  /** The questions whose answers are the referrer's own, by page. */
  private static final Map<String, List<String>> OWN =
      Map.of(
          ReferralPage.YOU.word(), List.of("name", "role", "organisation", "phone"),
          ReferralPage.REFERRER.word(),
              List.of("name", "role", "team", "phone", "email", "safeguardingLead"),
          ReferralPage.TIE.word(), List.of("safeguardingLead"),
          ReferralPage.BASIS.word(), List.of("basis"));

  private final JdbcClient jdbc;
  private final Clock clock;
  private final JsonMapper json = JsonMapper.builder().build();

  Profiles(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Answers of(Actor actor) {
    return jdbc.sql("select answers::text from referral.profile where user_id = ?")
        .param(actor.user().value())
        .query(String.class)
        .optional()
        .map(text -> Answers.of(json.readValue(text, Map.class)))
        .orElse(Answers.none());
  }

  void keep(Actor actor, Answers sent) {
    Map<String, Object> own = new LinkedHashMap<>();
    OWN.forEach((page, questions) -> {
      Map<String, Object> kept = new LinkedHashMap<>(sent.within(page).tree());
      kept.keySet().retainAll(questions);
      if (!kept.isEmpty()) {
        own.put(page, kept);
      }
    });
    jdbc.sql(
            """
            insert into referral.profile (user_id, answers, kept_at) values (:user, :answers::jsonb, :now)
            on conflict (user_id) do update set answers = excluded.answers, kept_at = excluded.kept_at
            """)
        .param("user", actor.user().value())
        .param("answers", json.writeValueAsString(own))
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }
}
