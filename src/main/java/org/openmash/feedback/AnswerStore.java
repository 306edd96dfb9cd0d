package org.openmash.feedback;

import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of what referrers thought. */
@Component
class AnswerStore {

  private final JdbcClient jdbc;

  AnswerStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void keep(Actor actor, ReferralId referral, Asked question, boolean yes, Instant at) {
    jdbc.sql(
            """
            insert into feedback.answer (referral_id, agency_id, by_user, question, yes, at)
            values (:referral, :agency, :by, :question, :yes, :at)
            on conflict (referral_id, by_user, question) do update set yes = excluded.yes, at = excluded.at
            """)
        .param("referral", referral.value())
        .param("agency", actor.agency().value())
        .param("by", actor.user().value())
        .param("question", question.name())
        .param("yes", yes)
        .param("at", Timestamp.from(at))
        .update();
  }

  @Nullable Boolean of(ReferralId referral, UserId who, Asked question) {
    return jdbc.sql(
            "select yes from feedback.answer where referral_id = :referral and by_user = :who and question = :question")
        .param("referral", referral.value())
        .param("who", who.value())
        .param("question", question.name())
        .query(Boolean.class)
        .optional()
        .orElse(null);
  }
}
