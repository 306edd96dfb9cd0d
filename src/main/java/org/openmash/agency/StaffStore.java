package org.openmash.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.Id;
import org.openmash.kernel.PhoneNumber;
import org.openmash.kernel.TeamId;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Teams and people. */
@Component
class StaffStore {

  private static final String TEAMS =
      "select id, agency_id, name, mailbox, from_day, to_day from agency.team";
  private static final String PEOPLE =
      """
      select id, agency_id, team_id, name, title, duty, email, phone, user_id, from_day, to_day
      from agency.practitioner
      """;

  private final JdbcClient jdbc;

  StaffStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void put(Team team) {
    jdbc.sql(
            """
            insert into agency.team (id, agency_id, name, mailbox, from_day, to_day)
            values (:id, :agency, :name, :mailbox::text, :from, :to::date)
            on conflict (id) do update set name = excluded.name, mailbox = excluded.mailbox,
              from_day = excluded.from_day, to_day = excluded.to_day
            """)
        .param("id", team.id().value())
        .param("agency", team.agency().value())
        .param("name", team.name())
        .param("mailbox", value(team.mailbox()))
        .param("from", team.span().from())
        .param("to", team.span().to())
        .update();
  }

  void put(Practitioner person) {
    PhoneNumber phone = person.phone();
    jdbc.sql(
            """
            insert into agency.practitioner (id, agency_id, team_id, name, title, duty, email, phone,
              user_id, from_day, to_day)
            values (:id, :agency, :team::uuid, :name, :title, :duty, :email::text, :phone::text,
              :user::uuid, :from, :to::date)
            on conflict (id) do update set team_id = excluded.team_id, name = excluded.name,
              title = excluded.title, duty = excluded.duty, email = excluded.email,
              phone = excluded.phone, user_id = excluded.user_id, from_day = excluded.from_day,
              to_day = excluded.to_day
            """)
        .param("id", person.id().value())
        .param("agency", person.agency().value())
        .param("team", id(person.post().team()))
        .param("name", person.name())
        .param("title", person.post().title())
        .param("duty", person.post().duty().name())
        .param("email", value(person.email()))
        .param("phone", phone == null ? null : phone.value())
        .param("user", id(person.user()))
        .param("from", person.span().from())
        .param("to", person.span().to())
        .update();
  }

  List<Team> teams(AgencyId agency) {
    return jdbc.sql(TEAMS + " where agency_id = :agency order by name, id")
        .param("agency", agency.value())
        .query(StaffStore::team)
        .list();
  }

  Optional<Team> find(TeamId id) {
    return jdbc.sql(TEAMS + " where id = :id")
        .param("id", id.value())
        .query(StaffStore::team)
        .optional();
  }

  List<Team> teamsOf(UserId user) {
    return jdbc.sql(
            TEAMS
                + """
                 where id in (select team_id from agency.practitioner where user_id = :user)
                order by name, id
                """)
        .param("user", user.value())
        .query(StaffStore::team)
        .list();
  }

  List<Practitioner> people(AgencyId agency) {
    return jdbc.sql(PEOPLE + " where agency_id = :agency order by name, id")
        .param("agency", agency.value())
        .query(StaffStore::practitioner)
        .list();
  }

  Optional<Practitioner> find(PractitionerId id) {
    return jdbc.sql(PEOPLE + " where id = :id")
        .param("id", id.value())
        .query(StaffStore::practitioner)
        .optional();
  }

  private static Team team(ResultSet row, int n) throws SQLException {
    return new Team(
        new TeamId(row.getObject("id", UUID.class)),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        row.getString("name"),
        email(row.getString("mailbox")),
        AgencyStore.span(row));
  }

  private static Practitioner practitioner(ResultSet row, int n) throws SQLException {
    UUID team = row.getObject("team_id", UUID.class);
    UUID user = row.getObject("user_id", UUID.class);
    return new Practitioner(
        new PractitionerId(row.getObject("id", UUID.class)),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        row.getString("name"),
        new Post(
            row.getString("title"),
            Duty.valueOf(row.getString("duty")),
            team == null ? null : new TeamId(team)),
        email(row.getString("email")),
        AgencyStore.phone(row),
        user == null ? null : new UserId(user),
        AgencyStore.span(row));
  }

  private static @Nullable EmailAddress email(@Nullable String text) {
    return text == null ? null : new EmailAddress(text);
  }

  private static @Nullable String value(@Nullable EmailAddress email) {
    return email == null ? null : email.value();
  }

  private static @Nullable UUID id(@Nullable Id id) {
    return id == null ? null : id.value();
  }
}
