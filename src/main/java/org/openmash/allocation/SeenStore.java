package org.openmash.allocation;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openmash.form.Recorded;
import org.openmash.kernel.CaseId;
import org.openmash.kernel.Id;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of when a child was seen. */
@Component
class SeenStore {

  private final JdbcClient jdbc;

  SeenStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Case of, LocalDate on, Recorded recorded, UserId by, Instant at) {
    jdbc.sql(
            """
            insert into allocation.seen (id, case_id, referral_id, recorded, seen_on, by_user, at)
            values (:id, :case, :referral, :recorded::jsonb, :on, :by, :at)
            """)
        .param("id", Id.random())
        .param("case", of.id().value())
        .param("referral", of.referral().value())
        .param("recorded", recorded.json())
        .param("on", Date.valueOf(on))
        .param("by", by.value())
        .param("at", Timestamp.from(at))
        .update();
  }

  /** The last first. */
  List<CaseView.Seen> of(CaseId id) {
    return jdbc.sql(
            "select seen_on, recorded, by_user, at from allocation.seen where case_id = :case order by seen_on desc, at desc")
        .param("case", id.value())
        .query((row, n) ->
            new CaseView.Seen(
                row.getDate("seen_on").toLocalDate(),
                Recorded.parse(row.getString("recorded")),
                new UserId(row.getObject("by_user", UUID.class)),
                row.getTimestamp("at").toInstant()))
        .list();
  }
}
