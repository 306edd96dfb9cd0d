package org.openmash.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of what was promised on the telephone. */
@Component
class PromiseStore {

  private static final int MOST = 300;
  private static final String SELECT =
      """
      select referral_id, reference, promised_by, agency_id, made_at, due_at, arrived_at, arrived_as
      from contact.promise
      """;

  private final JdbcClient jdbc;

  PromiseStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Promise promise) {
    AgencyId agency = promise.agency();
    jdbc.sql(
            """
            insert into contact.promise (referral_id, reference, promised_by, agency_id, made_at, due_at)
            values (:id, :reference, :by, :agency::uuid, :made, :due) on conflict do nothing
            """)
        .param("id", promise.call().value())
        .param("reference", promise.reference().value())
        .param("by", promise.by())
        .param("agency", agency == null ? null : agency.value())
        .param("made", at(promise.madeAt()))
        .param("due", at(promise.dueAt()))
        .update();
  }

  Optional<Promise> find(ReferralId call) {
    return jdbc.sql(SELECT + " where referral_id = :id")
        .param("id", call.value())
        .query(PromiseStore::promise)
        .optional();
  }

  List<Promise> find(Collection<UUID> calls) {
    return jdbc.sql(SELECT + " where referral_id = any(:ids)")
        .param("ids", calls.toArray(UUID[]::new))
        .query(PromiseStore::promise)
        .list();
  }

  /** Soonest first. */
  List<Promise> open() {
    return jdbc.sql(SELECT + " where arrived_at is null order by due_at, referral_id limit " + MOST)
        .query(PromiseStore::promise)
        .list();
  }

  int count() {
    return jdbc.sql(
            "select count(*) from (select 1 from contact.promise where arrived_at is null limit "
                + MOST
                + ") listed")
        .query(Integer.class)
        .single();
  }

  void arrived(ReferralId call, Instant when, @Nullable ReferralId as) {
    jdbc.sql(
            """
            update contact.promise set arrived_at = :at, arrived_as = :as::uuid
            where referral_id = :id and arrived_at is null
            """)
        .param("at", at(when))
        .param("as", as == null ? null : as.value())
        .param("id", call.value())
        .update();
  }

  private static Promise promise(ResultSet row, int number) throws SQLException {
    UUID agency = row.getObject("agency_id", UUID.class);
    UUID as = row.getObject("arrived_as", UUID.class);
    OffsetDateTime arrived = row.getObject("arrived_at", OffsetDateTime.class);
    return new Promise(
        new ReferralId(row.getObject("referral_id", UUID.class)),
        Reference.parse(row.getString("reference")),
        row.getString("promised_by"),
        agency == null ? null : new AgencyId(agency),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        row.getObject("due_at", OffsetDateTime.class).toInstant(),
        arrived == null ? null : arrived.toInstant(),
        as == null ? null : new ReferralId(as));
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
