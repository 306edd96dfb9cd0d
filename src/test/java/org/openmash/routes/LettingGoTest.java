package org.openmash.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Command;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.person.PersonExamples;
import org.openmash.person.Persons;
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.Referrals;
import org.openmash.restriction.RestrictionExamples;
import org.openmash.retention.DisposalId;
import org.openmash.retention.Disposals;
import org.openmash.retention.HoldId;
import org.openmash.retention.Holds;
import org.openmash.retention.LiftHoldForm;
import org.openmash.retention.LongerForm;
import org.openmash.retention.NotTheSecond;
import org.openmash.retention.RetentionExamples;
import org.openmash.retention.Stays;
import org.openmash.routes.Contacts.Contact;
import org.openmash.routes.Contacts.Stage;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.openmash.triage.Identities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What keeps a record from going: two people, its day, holds, what is owed; in the program and in
 * the database under it.
 */
@HubTest
class LettingGoTest {

  private static final Duration FORTY_YEARS = Duration.ofDays(40 * 366);

  @Autowired Agencies agencies;
  @Autowired SignedIn signedIn;
  @Autowired Contacts contacts;
  @Autowired ReferralExamples answers;
  @Autowired PersonExamples people;
  @Autowired Identities identities;
  @Autowired RestrictionExamples restricted;
  @Autowired Referrals referrals;
  @Autowired Disposals disposals;
  @Autowired Holds holds;
  @Autowired RetentionExamples retention;
  @Autowired HubClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired Work work;
  @Autowired List<Command> commands;

  private Cast cast;
  private Actor second;
  private Contact contact;
  private DisposalId disposal;

  @BeforeEach
  void aContactWhoseTimeIsOver() throws IOException {
    cast = Cast.alone(agencies, signedIn);
    second = signedIn.at(cast.hub(), Role.DATA_PROTECTION_OFFICER);
    contact = contacts.at(Stage.DECIDED, cast, answers.aboutSiblings(1, 5));
    referrals.read(cast.referrer(), contact.referral());
    clock.forward(FORTY_YEARS);
    retention.night(cast.hub());
    disposal = Objects.requireNonNull(retention.of(contact.referral()));
  }

  @Test
  void goesWhenTwoPeopleAgreeAndLeavesATombstoneALedgerLineAndAWholeTrail() {
    assertThatThrownBy(() -> disposals.delete(second, disposal)).isInstanceOf(UnknownId.class);
    disposals.approve(cast.manager(), disposal);
    assertThatThrownBy(() -> disposals.delete(cast.manager(), disposal))
        .isInstanceOf(NotTheSecond.class);
    disposals.delete(second, disposal);
    assertThat(disposals.read(second, disposal).gone()).isEqualTo(clock.instant());
    assertThat(disposals.gone(second, 0, 1000)).anyMatch(each -> each.id().equals(disposal));
    assertThat(retention.lines(contact.referral())).isEqualTo(1);
    assertThatThrownBy(() -> disposals.delete(second, disposal)).isInstanceOf(UnknownId.class);
    assertThat(
            commands.stream()
                .filter(command -> command.name().equals("audit"))
                .findFirst()
                .orElseThrow()
                .run(List.of("verify"), System.out, System.err))
        .isZero();
  }

  @Test
  void theDatabaseRefusesOnePersonTwiceAndSignaturesOfOthers() {
    disposals.approve(cast.manager(), disposal);
    refused(
        cast.manager(),
        "update retention.disposal set second_by = '%s', second_at = now() where id = '%s'"
            .formatted(cast.manager().user(), disposal));
    refused(
        second,
        "update retention.disposal set second_by = '%s', second_at = now() where id = '%s'"
            .formatted(cast.screener().user(), disposal));
    refused(
        second,
        "update retention.disposal set approved_by = '%s' where id = '%s'"
            .formatted(second.user(), disposal));
    refused(second, "select retention.dispose('" + disposal + "')");
    refused(
        second,
        "update retention.disposal set due_day = '2020-01-01' where id = '%s'".formatted(disposal));
    refused(
        second,
        "update retention.disposal set subject_id = gen_random_uuid() where id = '%s'"
            .formatted(disposal));
    refused(second, "delete from referral.child where referral_id = '" + contact.referral() + "'");
    refused(second, "delete from triage.decision where referral_id = '" + contact.referral() + "'");
    refused(second, "select scope.let_go(array['" + contact.referral() + "']::uuid[])");
    assertThat(stands()).isTrue();
  }

  @Test
  void staysBeforeItsDayThoughTwoPeopleSigned() {
    disposals.approve(cast.manager(), disposal);
    clock.forward(FORTY_YEARS.negated());
    assertThatThrownBy(() -> disposals.delete(second, disposal)).isInstanceOf(UnknownId.class);
    refused(
        second,
        "with s as (update retention.disposal set second_by = '%s', second_at = now() where id = '%s' returning id) select retention.dispose(id) from s"
            .formatted(second.user(), disposal));
    assertThat(stands()).isTrue();
  }

  @Test
  void aHoldPlacedAfterItWasAgreedToStopsItUntilTwoPeopleLiftIt() {
    disposals.approve(cast.manager(), disposal);
    HoldId hold = retention.hold(cast.manager(), Subject.of(Referrals.KIND, contact.referral()));
    assertThatThrownBy(() -> disposals.delete(second, disposal)).isInstanceOf(Stays.class);
    refusedAfter(
        second,
        "update retention.disposal set second_by = '%s', second_at = now() where id = '%s'"
            .formatted(second.user(), disposal),
        "select retention.dispose('" + disposal + "')");
    holds.proposeLift(cast.manager(), hold, new LiftHoldForm("The case is over."));
    assertThatThrownBy(() -> holds.lift(cast.manager(), hold)).isInstanceOf(NotTheSecond.class);
    refused(
        cast.manager(),
        "update retention.hold set lifted_by = '%s', lifted_at = now() where id = '%s'"
            .formatted(cast.manager().user(), hold));
    holds.lift(second, hold);
    disposals.delete(second, disposal);
    assertThat(stands()).isFalse();
  }

  @Test
  void anInquiryHoldsWhateverReachedTheHubThen() {
    LocalDate day = LocalDate.of(2026, 3, 3);
    HoldId hold = retention.hold(cast.manager(), day, day);
    retention.night(cast.hub());
    assertThat(retention.of(contact.referral())).isNull();
    holds.proposeLift(cast.manager(), hold, new LiftHoldForm("It ended."));
    holds.lift(second, hold);
    retention.night(cast.hub());
    assertThat(retention.of(contact.referral())).isNotNull();
  }

  @Test
  void aHoldOnAPersonHoldsTheContactsTheyWereFoundToBeIn() {
    PersonId wren = people.somebody(cast.screener(), "Wren");
    PersonId kept = people.somebody(cast.screener(), "Wren");
    identities.same(cast.screener(), contact.referral(), contact.child(), wren);
    people.joined(cast.screener(), kept, wren);
    retention.hold(cast.manager(), Subject.of(Persons.KIND, kept));
    assertThatThrownBy(() -> disposals.approve(cast.manager(), disposal)).isInstanceOf(Stays.class);
    assertThat(retention.of(wren)).isNull();
  }

  @Test
  void keptLongerItIsProposedAgainOnTheDay() {
    LocalDate until = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(30);
    disposals.keepLonger(cast.manager(), disposal, new LongerForm(until, "She asked for it."));
    assertThatThrownBy(() -> disposals.approve(cast.manager(), disposal))
        .isInstanceOf(UnknownId.class);
    retention.night(cast.hub());
    assertThat(retention.of(contact.referral())).isEqualTo(disposal);
    clock.forward(Duration.ofDays(31));
    disposals.approve(cast.manager(), disposal);
    assertThat(disposals.longer(second, disposal)).hasSize(1);
  }

  @Test
  void nothingThatIsOpenOrOwedIsEverProposed() throws IOException {
    Contact open = contacts.at(Stage.RECORDED, cast, answers.aboutSiblings(1, 6));
    Contact proposed = contacts.at(Stage.PROPOSED, cast, answers.aboutSiblings(1, 7));
    clock.forward(FORTY_YEARS);
    retention.night(cast.hub());
    assertThat(retention.of(open.referral())).isNull();
    assertThat(retention.of(proposed.referral())).isNull();
  }

  @Test
  void aPersonStaysWhileAContactAboutThemDoes() {
    PersonId wren = people.somebody(cast.screener(), "Wren");
    identities.same(cast.screener(), contact.referral(), contact.child(), wren);
    clock.forward(Duration.ofDays(800));
    retention.night(cast.hub());
    assertThat(retention.of(wren)).isNull();
    disposals.approve(cast.manager(), disposal);
    disposals.delete(second, disposal);
    retention.night(cast.hub());
    assertThat(retention.of(wren)).isNotNull();
  }

  @Test
  void aRestrictedRecordIsProposedToWhoeverMaySeeItAlone() {
    int before = disposals.count(second, false);
    restricted.restrict(cast.manager(), contact.referral());
    assertThat(disposals.count(second, false)).isEqualTo(before - 1);
    assertThatThrownBy(() -> disposals.read(second, disposal)).isInstanceOf(UnknownId.class);
    assertThat(disposals.read(cast.manager(), disposal).id()).isEqualTo(disposal);
    assertThatThrownBy(() -> disposals.delete(second, disposal)).isInstanceOf(UnknownId.class);
    disposals.approve(cast.manager(), disposal);
    disposals.delete(signedIn.at(cast.hub(), Role.HUB_MANAGER), disposal);
    assertThat(stands()).isFalse();
  }

  @Test
  void nobodyElseHearsOfIt() {
    for (Actor other :
        List.of(cast.screener(), cast.inspector(), cast.administrator(), cast.lead())) {
      assertThatThrownBy(() -> disposals.read(other, disposal)).isInstanceOf(UnknownId.class);
    }
    assertThatThrownBy(() -> disposals.read(cast.managerOfAnotherHub(), disposal))
        .isInstanceOf(UnknownId.class);
  }

  @Test
  void afterARestoreItIsDeletedAgainByWhatWasSigned() {
    disposals.approve(cast.manager(), disposal);
    disposals.delete(second, disposal);
    UUID id = contact.referral().value();
    comesBack(id);
    assertThat(disposals.restored(second)).isPositive();
    retention.replay();
    assertThat(stands()).isFalse();
  }

  /** As much of the record as makes it one: its row, and that the hub holds it. */
  private void comesBack(UUID id) {
    try (Everywhere all = new Everywhere(jdbc)) {
      all.sql()
          .sql(
              """
              insert into referral.referral (id, reference, submission_key, agency_id, referrer_id, received_at, status, kind,
                in_danger, early_help, proposed_level, concern, hub_id)
              values (?, 'back ' || gen_random_uuid(), gen_random_uuid()::text, gen_random_uuid(), gen_random_uuid(), now(), 'x', 'REFERRAL',
                false, false, '1', 'Back again', ?)
              """)
          .param(id)
          .param(cast.hub().value())
          .update();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean stands() {
    return work.as(
        Actor.system("test"),
        () ->
            jdbc.sql("select exists (select from referral.referral where id = ?)")
                .param(contact.referral().value())
                .query(Boolean.class)
                .single());
  }

  private void refused(Actor actor, String sql) {
    refusedAfter(actor, "select 1", sql);
  }

  private void run(String sql) {
    if (sql.startsWith("update") || sql.startsWith("delete")) {
      jdbc.sql(sql).update();
    } else {
      jdbc.sql(sql).query().listOfRows();
    }
  }

  private void refusedAfter(Actor actor, String before, String sql) {
    assertThatThrownBy(() ->
            work.as(
                actor,
                () -> {
                  run(before);
                  run(sql);
                }))
        .as(sql)
        .isInstanceOf(DataAccessException.class);
  }
}
