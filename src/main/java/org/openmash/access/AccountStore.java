package org.openmash.access;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Scope;
import org.openmash.kernel.UserId;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AccountStore {

  private static final String COLUMNS =
      "select id, email, name, agency_id, roles, hub_id, disabled, purpose, last_day";

  private final JdbcClient jdbc;
  private final Clock clock;
  private final boolean demo;

  AccountStore(JdbcClient jdbc, Clock clock, Environment environment) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.demo = environment.acceptsProfiles(Profiles.of("demo"));
  }

  /** Keeps a new account, unless its address is taken. In the demo everybody is invented. */
  boolean add(NewAccount account) {
    return jdbc.sql(
                """
                insert into access.account (id, email, name, agency_id, roles, hub_id, purpose, last_day, invented, created_at)
                values (:id, :email, :name, :agency, :roles::text[], :hub, :purpose::text, :last::date, :invented, :now)
                on conflict (email) do nothing
                """)
            .param("id", account.id().value())
            .param("email", account.email())
            .param("name", account.name())
            .param("agency", account.agency().value())
            .param("roles", words(account.roles()))
            .param("hub", account.hub().value())
            .param("purpose", account.term() == null ? null : account.term().purpose())
            .param("last", account.term() == null ? null : account.term().lastDay())
            .param("invented", demo)
            .param("now", Timestamp.from(clock.instant()))
            .update()
        == 1;
  }

  Optional<Account> find(UserId id) {
    return jdbc.sql(COLUMNS + " from access.account where id = ?")
        .param(id.value())
        .query(AccountStore::read)
        .optional();
  }

  /** Whether it opens anything today. */
  boolean isOpen(Account account) {
    return account.isOpen(LocalDate.ofInstant(clock.instant(), HubClock.LONDON));
  }

  Optional<Account> findByEmail(String email) {
    return jdbc.sql(COLUMNS + " from access.account where email = ?")
        .param(email)
        .query(AccountStore::read)
        .optional();
  }

  List<Account> all() {
    return jdbc.sql(COLUMNS + " from access.account order by name, id")
        .query(AccountStore::read)
        .list();
  }

  List<Account> ofAgency(AgencyId agency) {
    return jdbc.sql(COLUMNS + " from access.account where agency_id = ? order by name, id")
        .param(agency.value())
        .query(AccountStore::read)
        .list();
  }

  List<Account> at(HubId hub, Role... roles) {
    return jdbc.sql(
            COLUMNS
                + " from access.account where hub_id = :hub and roles && :roles::text[] and not disabled"
                + " order by name, id")
        .param("hub", hub.value())
        .param("roles", words(Set.of(roles)))
        .query(AccountStore::read)
        .list();
  }

  void setRoles(UserId id, Set<Role> roles) {
    jdbc.sql("update access.account set roles = :roles::text[] where id = :id")
        .param("roles", words(roles))
        .param("id", id.value())
        .update();
  }

  /** Whoever's roles are a hub's, and this hub's. */
  List<UserId> staffOf(HubId hub) {
    return jdbc.sql("select id from access.account where hub_id = :hub and roles && :roles::text[]")
        .param("hub", hub.value())
        .param("roles", words(ofHubs()))
        .query((row, n) -> new UserId(row.getObject(1, UUID.class)))
        .list();
  }

  /** The hubs of whoever's roles are a hub's and who may sign in. */
  List<HubId> hubsWithStaff() {
    return jdbc.sql(
            "select distinct hub_id from access.account where roles && :roles::text[] and not disabled")
        .param("roles", words(ofHubs()))
        .query((row, n) -> new HubId(row.getString(1)))
        .list();
  }

  private static Set<Role> ofHubs() {
    return Role.ofAccounts().stream()
        .filter(role -> role.scope() == Scope.HUB || role.scope() == Scope.MONITOR)
        .collect(Collectors.toSet());
  }

  void setHub(UserId id, HubId hub) {
    jdbc.sql("update access.account set hub_id = :hub where id = :id")
        .param("hub", hub.value())
        .param("id", id.value())
        .update();
  }

  void setTerm(UserId id, Term term) {
    jdbc.sql("update access.account set purpose = :purpose, last_day = :last where id = :id")
        .param("purpose", term.purpose())
        .param("last", term.lastDay())
        .param("id", id.value())
        .update();
  }

  void setDisabled(UserId id, boolean disabled) {
    jdbc.sql("update access.account set disabled = :disabled where id = :id")
        .param("disabled", disabled)
        .param("id", id.value())
        .update();
  }

  /** Whether anybody here was invented by the demo, or anybody was not. */
  boolean holds(boolean invented) {
    return jdbc.sql("select exists (select from access.account where invented = ?)")
        .param(invented)
        .query(Boolean.class)
        .single();
  }

  /** Ends every session somebody has, wherever it is. */
  void endSessions(UserId id) {
    jdbc.sql("delete from platform.spring_session where principal_name = ?")
        .param(id.toString())
        .update();
  }

  private static String words(Set<Role> roles) {
    return roles.stream().map(Role::name).sorted().collect(Collectors.joining(",", "{", "}"));
  }

  private static Account read(ResultSet row, int number) throws SQLException {
    Array words = row.getArray("roles");
    Set<Role> roles =
        Arrays.stream((String[]) words.getArray()).map(Role::valueOf).collect(Collectors.toSet());
    return new Account(
        new UserId(row.getObject("id", UUID.class)),
        row.getString("email"),
        row.getString("name"),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        roles,
        new HubId(row.getString("hub_id")),
        row.getBoolean("disabled"),
        term(row));
  }

  private static @Nullable Term term(ResultSet row) throws SQLException {
    String purpose = row.getString("purpose");
    return purpose == null ? null : new Term(purpose, row.getObject("last_day", LocalDate.class));
  }
}
