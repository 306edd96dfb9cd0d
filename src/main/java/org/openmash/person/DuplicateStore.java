package org.openmash.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.openmash.kernel.HubId;
import org.openmash.kernel.PersonId;
import org.openmash.person.matching.Evidence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows of pairs that may be one person, and of the looks that found them. */
@Component
class DuplicateStore {

  /**
   * Those that are left to be looked at by whoever asks, one line a pair: not twins whom one event
   * made two, and nothing of a closed record, which would say who it became.
   */
  private static final String OPEN =
      """
      from person.duplicate d
      join person.person a on a.id = d.one and a.joined_to is null and a.named is null
      join person.person b on b.id = d.other and b.joined_to is null and b.named is null
      where d.hub_id = :hub
        and not exists (select from person.told_apart t where t.one = d.one and t.other = d.other
          and t.one_mark = d.one_mark and t.other_mark = d.other_mark and t.undone_at is null)
        and not exists (select from person.life_record own
          join person.life_record twin on twin.life_event = own.life_event and twin.person_id = d.other
          where own.person_id = d.one)
      """;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JdbcClient jdbc;

  DuplicateStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A pair as a look found it, the smaller id first. */
  record Pair(
      PersonId one, PersonId other, String oneMark, String otherMark, int tenths, String reasons) {}

  /** A pair as it is listed, the people by their ids. */
  record Row(
      long id,
      PersonId one,
      PersonId other,
      int tenths,
      String model,
      List<Evidence> reasons,
      boolean waits) {}

  static String json(List<Evidence> reasons) {
    return JSON.writeValueAsString(reasons);
  }

  void put(long look, Pair pair, Instant at) {
    jdbc.sql(
            """
            insert into person.duplicate (one, other, tenths, model, reasons, one_mark, other_mark, look_id, found_at)
            values (:one, :other, :tenths, :model, :reasons::jsonb, :oneMark, :otherMark, :look, :at)
            on conflict (one, other) do update set tenths = excluded.tenths, model = excluded.model,
              reasons = excluded.reasons, one_mark = excluded.one_mark, other_mark = excluded.other_mark,
              look_id = excluded.look_id, found_at = excluded.found_at
            where person.duplicate.look_id < excluded.look_id or person.duplicate.tenths < excluded.tenths
            """)
        .param("one", pair.one().value())
        .param("other", pair.other().value())
        .param("tenths", pair.tenths())
        .param("model", Model.VERSION)
        .param("reasons", pair.reasons())
        .param("oneMark", pair.oneMark())
        .param("otherMark", pair.otherMark())
        .param("look", look)
        .param("at", Timestamp.from(at))
        .update();
  }

  /** What these records are compared by is something else now, as far as is known of the pair. */
  void mark(PersonId one, PersonId other, String oneMark, String otherMark) {
    jdbc.sql(
            """
            update person.duplicate set one_mark = :oneMark, other_mark = :otherMark
            where one = :one and other = :other
            """)
        .param("one", one.value())
        .param("other", other.value())
        .param("oneMark", oneMark)
        .param("otherMark", otherMark)
        .update();
  }

  /** Pairs an earlier look found and this one did not. */
  void forgetOlder(HubId hub, long look) {
    jdbc.sql("delete from person.duplicate where hub_id = :hub and look_id < :look")
        .param("hub", hub.value())
        .param("look", look)
        .update();
  }

  /** The same, of these people alone. */
  void forgetOlder(Collection<PersonId> people, long look) {
    jdbc.sql(
            """
            delete from person.duplicate where look_id < :look and (one = any(:people) or other = any(:people))
            """)
        .param("look", look)
        .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
        .update();
  }

  List<Row> open(HubId hub, Duplicate.Place after, int most) {
    return jdbc.sql(
            """
            select d.id, d.one, d.other, d.tenths, d.model, d.reasons,
              exists (select from person.joining j where j.parted_at is null
                and ((j.kept = d.one and j.other = d.other) or (j.kept = d.other and j.other = d.one)))
            """
                + OPEN
                + " and (d.tenths, d.id) < (:tenths, :id) order by d.tenths desc, d.id desc limit :most")
        .param("hub", hub.value())
        .param("tenths", after.tenths())
        .param("id", after.id())
        .param("most", most)
        .query(DuplicateStore::row)
        .list();
  }

  int count(HubId hub) {
    return jdbc.sql("select count(*)::int " + OPEN)
        .param("hub", hub.value())
        .query(Integer.class)
        .single();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        row.getLong(1),
        new PersonId(row.getObject(2, UUID.class)),
        new PersonId(row.getObject(3, UUID.class)),
        row.getInt(4),
        row.getString(5),
        Arrays.asList(JSON.readValue(row.getString(6), Evidence[].class)),
        row.getBoolean(7));
  }
}
