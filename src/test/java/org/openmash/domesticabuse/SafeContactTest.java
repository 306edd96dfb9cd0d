package org.openmash.domesticabuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.database.TestDatabase;
import org.openmash.database.Work;
import org.openmash.form.Choice;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** How the victim is reached, and everybody who must not read it. */
@HubTest
class SafeContactTest {

  @Autowired PoliceNotifications notifications;
  @Autowired Supports supports;
  @Autowired Agencies agencies;
  @Autowired SignedIn signedIn;
  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired Work work;

  /** What a number looks like wherever it might be written. */
  static final List<String> SECRETS =
      List.of("900955", NotificationExamples.SAFE_TIME, NotificationExamples.SAFE_NEVER);

  Agency police;
  Agency school;
  Agency service;
  Actor officer;
  Actor screener;
  NotificationId id;

  @BeforeEach
  void anIncidentASchoolIsToldOf() {
    police = agency(AgencyKind.POLICE);
    school = agency(AgencyKind.SCHOOL);
    service = agency(AgencyKind.DOMESTIC_ABUSE_SERVICE);
    officer = signedIn.as(police.id(), Role.REFERRER);
    screener = signedIn.as(Role.SCREENER);
    Receiving taken =
        notifications.receive(
            officer,
            police.id(),
            new NotificationExamples("SAFE" + UUID.randomUUID().toString().substring(0, 8))
                .child("Ash", "Sample", LocalDate.of(2017, 1, 2), school.name())
                .done());
    id = ((Receiving.Taken) taken).id();
  }

  @Test
  void isReadByTheHubAndThePoliceAndTheServiceThatSupports() {
    Actor adviser = signedIn.as(service.id(), Role.REFERRER);
    assertThatThrownBy(() -> notifications.safeContact(adviser, id)).isInstanceOf(UnknownId.class);
    offer();
    for (Actor actor : List.of(screener, officer, adviser, signedIn.as(Role.HUB_MANAGER))) {
      assertThat(notifications.safeContact(actor, id).answers().text("safeTime"))
          .isEqualTo(NotificationExamples.SAFE_TIME);
    }
  }

  @Test
  void isHiddenFromEverybodyElse() {
    offer();
    Agency otherService = agency(AgencyKind.DOMESTIC_ABUSE_SERVICE);
    Agency otherForce = agency(AgencyKind.POLICE);
    Stream.of(
            signedIn.as(school.id(), Role.SAFEGUARDING_LEAD, Role.REFERRER),
            signedIn.as(otherService.id(), Role.SAFEGUARDING_LEAD),
            signedIn.as(otherForce.id(), Role.REFERRER),
            signedIn.as(Role.INSPECTOR),
            signedIn.as(Role.ADMINISTRATOR),
            Actor.anonymous(),
            Actor.system("test"))
        .forEach(actor ->
            assertThatThrownBy(() -> notifications.safeContact(actor, id))
                .as("%s", actor.roles())
                .isInstanceOf(UnknownId.class));
  }

  @Test
  void isHiddenByTheDatabaseItselfWhateverTheProgramAsks() {
    offer();
    assertThat(rowsSeenBy(officer)).isOne();
    assertThat(rowsSeenBy(screener)).isOne();
    assertThat(rowsSeenBy(signedIn.as(service.id(), Role.REFERRER))).isOne();
    for (Actor actor :
        List.of(
            signedIn.as(school.id(), Role.SAFEGUARDING_LEAD),
            signedIn.as(agency(AgencyKind.POLICE).id(), Role.REFERRER),
            signedIn.as(agency(AgencyKind.DOMESTIC_ABUSE_SERVICE).id(), Role.REFERRER),
            signedIn.as(Role.INSPECTOR),
            signedIn.as(Role.ADMINISTRATOR),
            Actor.system("test"),
            Actor.anonymous())) {
      assertThat(rowsSeenBy(actor)).as("%s %s", actor.scope(), actor.roles()).isZero();
    }
  }

  @Test
  void goesFromTheServiceWhenAnotherSupports() {
    offer();
    Actor adviser = signedIn.as(service.id(), Role.REFERRER);
    Agency next = agency(AgencyKind.DOMESTIC_ABUSE_SERVICE);
    offer(next);
    assertThatThrownBy(() -> notifications.safeContact(adviser, id)).isInstanceOf(UnknownId.class);
    assertThat(rowsSeenBy(adviser)).isZero();
  }

  /** Every table of the program, read past all policies: it stands in one row of one table. */
  @Test
  void standsNowhereElseInTheWholeDatabase() throws Exception {
    try (Connection all = superuser();
        var sql = all.createStatement()) {
      List<String> tables = new ArrayList<>();
      try (var names =
          sql.executeQuery(
              """
              select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables
              where schemaname not in ('pg_catalog', 'information_schema')
              """)) {
        while (names.next()) {
          tables.add(names.getString(1));
        }
      }
      for (String table : tables) {
        try (var found =
            sql.executeQuery(
                "select count(*) from %s t where t::text like '%%900955%%' or t::text like '%%%s%%'"
                    .formatted(table, NotificationExamples.SAFE_NEVER))) {
          found.next();
          assertThat(found.getInt(1) > 0)
              .as(table)
              .isEqualTo(table.equals("domesticabuse.safe_contact"));
        }
      }
    }
  }

  @Test
  void isOnItsOwnPageOnlyAndTheLookIsNoted() throws Exception {
    String own = body("/domesticabuse/" + id + "/safe-contact", screener);
    assertThat(own).contains(NotificationExamples.SAFE_TIME);
    for (String page : List.of("/domesticabuse", "/domesticabuse/" + id, "/inbox")) {
      assertThat(body(page, screener)).as(page).doesNotContain(SECRETS);
    }
    assertThat(
            work.as(
                Actor.system("test"),
                () ->
                    jdbc.sql(
                            "select count(*) from audit.line where subject_kind = 'safecontact' and subject_id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single()))
        .isOne();
  }

  private String body(String path, Actor actor) throws Exception {
    return mvc.get()
        .uri(path)
        .cookie(signedIn.cookie(actor))
        .exchange()
        .getResponse()
        .getContentAsString();
  }

  private int rowsSeenBy(Actor actor) {
    return work.as(
        actor,
        () ->
            jdbc.sql("select count(*) from domesticabuse.safe_contact where notification_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single());
  }

  private Connection superuser() throws Exception {
    return TestDatabase.superuserOf(
        jdbc.sql("select current_database()").query(String.class).single());
  }

  private void offer() {
    offer(service);
  }

  private void offer(Agency to) {
    supports.record(
        screener,
        id,
        new Support.NewStep(
            Support.Step.OFFERED, LocalDate.of(2026, 3, 3), new Choice(to.id().toString())));
  }

  private Agency agency(AgencyKind kind) {
    return agencies.add(
        Actor.system("test"),
        Agency.of(
            AgencyId.next(),
            kind + " " + UUID.randomUUID(),
            kind,
            Reach.by(UUID.randomUUID() + "@example.org"),
            LocalDate.of(2020, 1, 1)));
  }
}
