package org.openmash.baby;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Babies on wards. What is said of a delay or a meeting is added, never rewritten. */
@Component
class StayStore {

  private final JdbcClient jdbc;

  StayStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(
      StayId id,
      PersonId person,
      LocalDate admitted,
      String hospital,
      String ward,
      @Nullable Instant fit) {
    jdbc.sql(
            """
            insert into baby.stay (id, person_id, admitted_on, hospital, ward, fit_at)
            values (:id, :person, :admitted, :hospital, :ward, :fit)
            """)
        .param("id", id.value())
        .param("person", person.value())
        .param("admitted", admitted)
        .param("hospital", hospital)
        .param("ward", ward)
        .param("fit", at(fit))
        .update();
  }

  void change(StayId id, String hospital, String ward, @Nullable Instant fit) {
    jdbc.sql(
            "update baby.stay set hospital = :hospital, ward = :ward, fit_at = :fit where id = :id")
        .param("id", id.value())
        .param("hospital", hospital)
        .param("ward", ward)
        .param("fit", at(fit))
        .update();
  }

  void discharge(StayId id, Instant left, WhereTo to) {
    jdbc.sql(
            "update baby.stay set discharged_at = :left, discharged_to = :to where id = :id and discharged_at is null")
        .param("id", id.value())
        .param("left", at(left))
        .param("to", to.name())
        .update();
  }

  void delay(Actor actor, Stay stay, DelayForm said, AgencyId holder, Instant at) {
    jdbc.sql(
            """
            insert into baby.delay (stay_id, person_id, reason, words, holder_id, team, name, decide_by, by_user, by_name, at)
            values (:stay, :person, :reason, :words, :holder, :team, :name, :by, :user, :who, :at)
            """)
        .param("stay", stay.id().value())
        .param("person", stay.person().value())
        .param("reason", said.reason().name())
        .param("words", said.words() == null ? "" : said.words())
        .param("holder", holder.value())
        .param("team", said.team() == null ? "" : said.team())
        .param("name", said.name())
        .param("by", said.decideBy())
        .param("user", actor.user().value())
        .param("who", actor.name())
        .param("at", at(at))
        .update();
  }

  void plan(Actor actor, Stay stay, PlanningForm said, Instant at) {
    jdbc.sql(
            """
            insert into baby.planning (stay_id, person_id, met_on, came, plan, agreed_by, by_user, by_name, at)
            values (:stay, :person, :on, :came, :plan, :agreed, :user, :who, :at)
            """)
        .param("stay", stay.id().value())
        .param("person", stay.person().value())
        .param("on", said.metOn())
        .param("came", said.came())
        .param("plan", said.plan())
        .param("agreed", said.agreedBy())
        .param("user", actor.user().value())
        .param("who", actor.name())
        .param("at", at(at))
        .update();
  }

  /** The newest of each of them. */
  Map<PersonId, Stay> of(Collection<PersonId> persons) {
    return read(
        """
        select distinct on (person_id) * from baby.stay where person_id = any(:ids)
        order by person_id, discharged_at desc nulls first
        """,
        ChildStore.ids(persons));
  }

  Optional<Stay> of(PersonId person) {
    return Optional.ofNullable(of(List.of(person)).get(person));
  }

  /** Whoever is on a ward now, as far as whoever asks may see. */
  List<PersonId> there() {
    return jdbc.sql("select person_id from baby.stay where discharged_at is null")
        .query((row, n) -> ChildStore.person(row))
        .list();
  }

  /** Whose discharge an agency holds up now: what it was said to last. */
  List<PersonId> heldBy(AgencyId agency) {
    return jdbc.sql(
            """
            select s.person_id from baby.stay s
            join lateral (select d.holder_id from baby.delay d where d.stay_id = s.id order by d.id desc limit 1) d on true
            where s.discharged_at is null and s.seals is null and d.holder_id = :agency
            """)
        .param("agency", agency.value())
        .query((row, n) -> ChildStore.person(row))
        .list();
  }

  private Map<PersonId, Stay> read(String sql, UUID[] ids) {
    Map<UUID, List<Stay.Delay>> delays = new HashMap<>();
    jdbc.sql("select * from baby.delay where person_id = any(:ids) order by id")
        .param("ids", ids)
        .query(row -> {
          delays.computeIfAbsent(stay(row), any -> new ArrayList<>()).add(delay(row));
        });
    Map<UUID, List<Stay.Planning>> plannings = new HashMap<>();
    jdbc.sql("select * from baby.planning where person_id = any(:ids) order by id")
        .param("ids", ids)
        .query(row -> {
          plannings.computeIfAbsent(stay(row), any -> new ArrayList<>()).add(planning(row));
        });
    Map<PersonId, Stay> all = new HashMap<>();
    jdbc.sql(sql)
        .param("ids", ids)
        .query(row -> {
          UUID id = row.getObject("id", UUID.class);
          all.put(
              ChildStore.person(row),
              stay(row, delays.getOrDefault(id, List.of()), plannings.getOrDefault(id, List.of())));
        });
    return all;
  }

  private static Stay stay(ResultSet row, List<Stay.Delay> delays, List<Stay.Planning> plannings)
      throws SQLException {
    String to = row.getString("discharged_to");
    return new Stay(
        new StayId(row.getObject("id", UUID.class)),
        ChildStore.person(row),
        row.getObject("admitted_on", LocalDate.class),
        row.getString("hospital"),
        row.getString("ward"),
        instant(row.getTimestamp("fit_at")),
        instant(row.getTimestamp("discharged_at")),
        to == null ? null : WhereTo.valueOf(to),
        delays,
        plannings);
  }

  private static Stay.Delay delay(ResultSet row) throws SQLException {
    return new Stay.Delay(
        Reason.valueOf(row.getString("reason")),
        row.getString("words"),
        new AgencyId(row.getObject("holder_id", UUID.class)),
        "",
        row.getString("team"),
        row.getString("name"),
        row.getObject("decide_by", LocalDate.class),
        row.getString("by_name"),
        row.getTimestamp("at").toInstant());
  }

  private static Stay.Planning planning(ResultSet row) throws SQLException {
    return new Stay.Planning(
        row.getObject("met_on", LocalDate.class),
        row.getString("came"),
        row.getString("plan"),
        row.getString("agreed_by"),
        row.getString("by_name"),
        row.getTimestamp("at").toInstant());
  }

  private static UUID stay(ResultSet row) throws SQLException {
    return row.getObject("stay_id", UUID.class);
  }

  private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable Instant instant(@Nullable Timestamp moment) {
    return moment == null ? null : moment.toInstant();
  }
}
