package org.openmash.person;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openmash.kernel.HubId;
import org.openmash.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of looks for duplicates, and where each begins. */
@Component
class LookStore {

  private final JdbcClient jdbc;

  LookStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The oldest transaction that still runs: whatever came before it is to be seen now. */
  String oldestRunning() {
    return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text")
        .query(String.class)
        .single();
  }

  List<PersonId> changedSince(HubId hub, String known) {
    return jdbc.sql(
            "select id from person.person where changed >= :known::xid8 and hub_id = :hub order by id")
        .param("known", known)
        .param("hub", hub.value())
        .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
        .list();
  }

  List<HubId> hubs() {
    return jdbc.sql("select hub_id from scope.hubs_in_use()")
        .query((row, n) -> new HubId(row.getString(1)))
        .list();
  }

  long begin(Look look) {
    return jdbc.sql(
            """
            insert into person.look (model, known, people, began_at, moved_at)
            values (:model, :known, :people, :at, :at) returning id
            """)
        .param("model", look.model())
        .param("known", look.known())
        .param("people", look.people())
        .param("at", Timestamp.from(look.began()))
        .query(Long.class)
        .single();
  }

  void moved(long look, int done, Instant at, boolean ended) {
    jdbc.sql(
            """
            update person.look set done = :done, moved_at = :at, ended_at = case when :ended then :at::timestamptz end
            where id = :id
            """)
        .param("done", done)
        .param("at", Timestamp.from(at))
        .param("ended", ended)
        .param("id", look)
        .update();
  }

  void passedOver(long look, Collection<String> tooCommon) {
    jdbc.sql(
            """
            update person.look set too_common = array(
              select distinct each from unnest(too_common || :more) as each order by each)
            where id = :id
            """)
        .param("more", tooCommon.toArray(String[]::new))
        .param("id", look)
        .update();
  }

  /** The newest one of a hub, or the newest that came to its end. */
  Optional<Look> newest(HubId hub, boolean ended) {
    return jdbc.sql(
            """
            select id, model, known, people, done, too_common, began_at, moved_at, ended_at from person.look
            where hub_id = :hub and (not :ended or ended_at is not null) order by id desc limit 1
            """)
        .param("hub", hub.value())
        .param("ended", ended)
        .query((row, n) -> {
          Timestamp end = row.getTimestamp(9);
          return new Look(
              row.getLong(1),
              row.getString(2),
              row.getString(3),
              row.getInt(4),
              row.getInt(5),
              List.of((String[]) row.getArray(6).getArray()),
              row.getTimestamp(7).toInstant(),
              row.getTimestamp(8).toInstant(),
              end == null ? null : end.toInstant());
        })
        .optional();
  }
}
