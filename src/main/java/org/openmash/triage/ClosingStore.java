package org.openmash.triage;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of contacts closed without a decision: appended. */
@Component
class ClosingStore {

  private final JdbcClient jdbc;

  ClosingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(ReferralId contact, Closing closing) {
    jdbc.sql(
            """
            insert into triage.closing (referral_id, state, other, detail, by_user, at)
            values (:contact, :state, :other, :detail, :by, :at)
            """)
        .param("contact", contact.value())
        .param("state", closing.state().name())
        .param("other", closing.other() == null ? null : closing.other().value())
        .param("detail", closing.detail())
        .param("by", closing.by().value())
        .param("at", Timestamp.from(closing.at()))
        .update();
  }

  List<Closing> of(ReferralId contact) {
    return jdbc.sql(
            "select state, other, detail, by_user, at from triage.closing where referral_id = :contact order by id")
        .param("contact", contact.value())
        .query((row, n) -> {
          UUID other = row.getObject(2, UUID.class);
          return new Closing(
              ContactState.valueOf(row.getString(1)),
              other == null ? null : new ReferralId(other),
              row.getString(3),
              new UserId(row.getObject(4, UUID.class)),
              row.getTimestamp(5).toInstant());
        })
        .list();
  }

  List<ReferralId> duplicatesOf(ReferralId contact) {
    return jdbc.sql("select referral_id from triage.closing where other = :contact order by id")
        .param("contact", contact.value())
        .query((row, n) -> new ReferralId(row.getObject(1, UUID.class)))
        .list();
  }
}
