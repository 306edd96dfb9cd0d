package org.openmash.contact;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.openmash.form.Recorded;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of what was written down later. Never changed: what was learnt since is a new row. */
@Component
class StepStore {

  private final JdbcClient jdbc;

  StepStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(ReferralId contact, Step step, Recorded recorded, UserId by, Instant at) {
    jdbc.sql(
            """
            insert into contact.step (referral_id, step, recorded, by_user, at)
            values (:id, :step, :recorded::jsonb, :by, :at)
            """)
        .param("id", contact.value())
        .param("step", step.word())
        .param("recorded", recorded.json())
        .param("by", by.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  List<Recorded> of(ReferralId contact) {
    return jdbc.sql("select recorded from contact.step where referral_id = :id order by id")
        .param("id", contact.value())
        .query((row, n) -> Recorded.parse(row.getString(1)))
        .list();
  }
}
