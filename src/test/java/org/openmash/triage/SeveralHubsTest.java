package org.openmash.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openmash.hub.TestHubs.CITY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.database.Work;
import org.openmash.form.Answers;
import org.openmash.hub.TestHubs;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Here;
import org.openmash.kernel.HubId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.openmash.referral.Receipt;
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.Referrals;
import org.openmash.referral.Submission;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A county's hub and its city's side by side: neither sees a contact of the other. */
@HubTest
class SeveralHubsTest {

  @Autowired TestHubs hubs;
  @Autowired Inbox inbox;
  @Autowired Triage triage;
  @Autowired Duty duty;
  @Autowired Referrals referrals;
  @Autowired ReferralExamples examples;
  @Autowired Agencies agencies;
  @Autowired SignedIn signedIn;
  @Autowired MockMvcTester mvc;
  @Autowired Work work;
  @Autowired JdbcClient jdbc;

  Actor head;
  Actor ofTheCounty;
  Actor ofTheCity;

  @BeforeEach
  void aCountyAndItsCity() {
    hubs.countyAndCity();
    Agency school =
        agencies.add(
            Actor.system("test"),
            Agency.of(
                AgencyId.next(),
                "School " + UUID.randomUUID(),
                AgencyKind.SCHOOL,
                Reach.by("office@school.example"),
                LocalDate.of(2020, 1, 1)));
    head = signedIn.as(school.id(), Role.REFERRER);
    ofTheCounty = signedIn.as(Role.SCREENER);
    ofTheCity = signedIn.at(CITY, Role.SCREENER);
  }

  @AfterEach
  void oneHubAgain() {
    hubs.isOne();
  }

  @Test
  void eachSeesItsOwnContactsAndNoneOfTheOthers() {
    int before = inbox.count(ofTheCounty, Filter.all(Tray.WAITING));
    Receipt theirs = referred(CITY);
    assertThat(waiting(ofTheCity)).contains(theirs.id());
    assertThat(waiting(ofTheCounty)).doesNotContain(theirs.id());
    assertThat(inbox.count(ofTheCounty, Filter.all(Tray.WAITING))).isEqualTo(before);
    assertThat(inbox.find(ofTheCounty, theirs.reference())).isEmpty();
    assertThat(inbox.find(ofTheCity, theirs.reference())).contains(theirs.id());
    assertThatThrownBy(() -> triage.read(ofTheCounty, theirs.id())).isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> triage.take(ofTheCounty, theirs.id())).isInstanceOf(UnknownId.class);
    assertThat(triage.read(ofTheCity, theirs.id()).referral().line().hub()).isEqualTo(CITY);
  }

  @Test
  void countsInEachBadgeOnlyWhatItsListShows() {
    Receipt ours = referred(HubId.MAIN);
    referred(CITY);
    for (Actor screener : List.of(ofTheCounty, ofTheCity)) {
      assertThat(inbox.counts(screener).get(Tray.WAITING)).isEqualTo(waiting(screener).size());
    }
    assertThat(waiting(ofTheCounty)).contains(ours.id());
  }

  @Test
  void answersNotFoundUnderTheAddressOfAContactOfTheOther() {
    Receipt theirs = referred(CITY);
    var theirCookie = signedIn.cookie(ofTheCity);
    var ourCookie = signedIn.cookie(ofTheCounty);
    for (String path : List.of("/inbox/%s", "/inbox/%s/rating", "/correspondence/%s")) {
      String there = path.formatted(theirs.id());
      assertThat(mvc.get().uri(there).cookie(ourCookie)).hasStatus(404);
    }
    assertThat(mvc.get().uri("/inbox/" + theirs.id()).cookie(theirCookie)).hasStatus(200);
  }

  @Test
  void showsNoRowOfAContactToAnyTransactionOfAnotherHub() {
    Receipt theirs = referred(CITY);
    triage.take(ofTheCity, theirs.id());
    triage.rate(ofTheCity, theirs.id(), RatingForm.of(Rag.RED, "An injury."));
    List<String> tables =
        List.of(
            "referral.referral where id",
            "referral.child where referral_id",
            "referral.page where referral_id",
            "referral.step where referral_id",
            "triage.contact where referral_id",
            "triage.contact_child where referral_id",
            "triage.rating where referral_id",
            "deadline.deadline where subject_id",
            "deadline.fact where deadline_id in (select id from deadline.deadline where subject_id",
            "chronology.entry where subject_id");
    for (String table : tables) {
      String sql = "select count(*) from " + table + " = ?" + (table.contains("(") ? ")" : "");
      assertThat(rows(ofTheCity, sql, theirs.id())).as(table).isPositive();
      assertThat(rows(ofTheCounty, sql, theirs.id())).as(table).isZero();
      assertThat(rows(ofTheCounty.at(new HubId("nowhere")), sql, theirs.id())).as(table).isZero();
      assertThat(rows(Actor.system("test"), sql, theirs.id())).as(table).isPositive();
    }
    assertThat(rows(head, "select count(*) from referral.referral where id = ?", theirs.id()))
        .isOne();
  }

  private int rows(Actor actor, String sql, ReferralId id) {
    return work.as(actor, () -> jdbc.sql(sql).param(id.value()).query(Integer.class).single());
  }

  private List<ReferralId> waiting(Actor screener) {
    return inbox.page(screener, Filter.all(Tray.WAITING), null, 5000).lines().stream()
        .map(line -> line.contact().referral())
        .toList();
  }

  private Receipt referred(HubId hub) {
    Answers about = examples.aboutOlderSiblings(1);
    Submission sent = new Submission(UUID.randomUUID().toString(), about);
    return Here.in(hub, () -> referrals.receive(head, sent));
  }
}
