package org.openmash.feedback;

import java.util.UUID;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Outcomes told, by the referral they are of. */
@Component
public class FeedbackExamples {

  private final JdbcClient jdbc;
  private final Work work;

  FeedbackExamples(JdbcClient jdbc, Work work) {
    this.jdbc = jdbc;
    this.work = work;
  }

  /** The one outcome of this referral. */
  public OutcomeId of(ReferralId referral) {
    return new OutcomeId(
        work.as(
            Actor.system("test"),
            () ->
                jdbc.sql("select id from feedback.outcome where referral_id = ?")
                    .param(referral.value())
                    .query(UUID.class)
                    .single()));
  }
}
