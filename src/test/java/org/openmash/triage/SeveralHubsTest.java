package org.openmash.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openmash.hub.TestHubs.CITY;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.database.Work;
import org.openmash.deadline.Deadline;
import org.openmash.form.Answers;
import org.openmash.form.Choice;
import org.openmash.form.Drafts;
import org.openmash.form.Edit;
import org.openmash.form.Keeping;
import org.openmash.form.Sending;
import org.openmash.form.Showing;
import org.openmash.hub.TestHubs;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.DraftId;
import org.openmash.kernel.Here;
import org.openmash.kernel.HubId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.openmash.referral.IncompleteReferral;
import org.openmash.referral.PageProblem;
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
  @Autowired OtherHubs others;
  @Autowired Drafts drafts;
  @Autowired Duty duty;
  @Autowired Referrals referrals;
  @Autowired ReferralExamples examples;
  @Autowired Agencies agencies;
  @Autowired SignedIn signedIn;
  @Autowired MockMvcTester mvc;
  @Autowired Work work;
  @Autowired JdbcClient jdbc;

  @TempDir Path thresholds;

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

  @Test
  void givesAContactToTheOtherWithoutLosingItsHistoryOrItsTime() {
    Receipt receipt = referred(HubId.MAIN);
    ReferralId id = receipt.id();
    triage.take(ofTheCounty, id);
    triage.rate(ofTheCounty, id, RatingForm.of(Rag.RED, "An injury."));
    var before = triage.read(ofTheCounty, id);
    others.give(ofTheCounty, id, new OtherHubForm(new Choice(CITY.value()), "They live there."));
    assertThatThrownBy(() -> triage.read(ofTheCounty, id)).isInstanceOf(UnknownId.class);
    var after = triage.read(ofTheCity, id);
    assertThat(after.line().state()).isEqualTo(ContactState.WAITING);
    assertThat(after.line().takenBy()).isNull();
    assertThat(after.ratings()).isEqualTo(before.ratings());
    assertThat(after.deadlines())
        .extracting(Deadline::due)
        .isEqualTo(before.deadlines().stream().map(Deadline::due).toList());
    assertThat(after.deadlines()).extracting(Deadline::isOwed).containsOnly(true);
    assertThat(waiting(ofTheCity)).contains(id);
    assertThat(
            rows(
                head,
                "select count(*) from chronology.entry where what = 'triage.chronology.other-hub' and subject_id = ?",
                id))
        .isOne();
    assertThat(
            rows(
                ofTheCity,
                "select count(*) from notification.message where words = 'triage.mail.other-hub' and subject_id = ?",
                id))
        .isPositive();
    assertThatThrownBy(() ->
            others.give(
                ofTheCity, referred(CITY).id(), new OtherHubForm(new Choice("northam"), "x")))
        .isInstanceOf(UnknownId.class);
  }

  @Test
  void walksTheInboxOfOneHubAlongItsOwnIndex() {
    String list =
        "explain select c.referral_id from triage.contact c where "
            + InboxStore.HERE
            + " and c.state in ('WAITING', 'TAKEN') order by c.due_at, c.weight, c.referral_id limit 25";
    List<String> plan =
        work.as(
            ofTheCity,
            () -> {
              jdbc.sql("set local enable_seqscan = off").update();
              jdbc.sql("set local enable_bitmapscan = off").update();
              // Sorting a handful is cheap: what is asked is whether the index has the order.
              jdbc.sql("set local enable_sort = off").update();
              return jdbc.sql(list).query(String.class).list();
            });
    assertThat(plan).anyMatch(line -> line.contains("open_queue"));
    assertThat(plan).anyMatch(line -> line.contains("Index Cond: (hub_id ="));
    assertThat(plan).noneMatch(line -> line.contains("Sort"));
  }

  @Test
  void offersAnotherHubOnlyWhereThereIsOne() {
    ReferralId id = referred(HubId.MAIN).id();
    triage.take(ofTheCounty, id);
    String path = "/inbox/" + id + "/out-of-area";
    assertThat(page(path, ofTheCounty)).contains("/other-hub");
    assertThat(page("/inbox/" + id + "/other-hub", ofTheCounty))
        .contains("Northam")
        .doesNotContain("value=\"main\"");
    hubs.isOne();
    assertThat(page(path, ofTheCounty)).doesNotContain("/other-hub");
  }

  @Test
  void sideBySideAChildrensAndAnAdultsHubKnowNothingOfEachOther() {
    hubs.are(
        TestHubs.county(
            "area", "A child or an unborn baby", "area-cy", "Plentyn neu fabi heb ei eni"),
        TestHubs.city("kind", "adults", "area", "An adult", "area-cy", "Oedolyn"));
    Receipt adult = referred(CITY);
    assertThat(inbox.find(ofTheCounty, adult.reference())).isEmpty();
    assertThat(inbox.find(ofTheCity, adult.reference())).isPresent();
    assertThat(page("/referral/new", head)).doesNotContain("An adult");
    DraftId draft = drafts.start(head, "referral");
    assertThat(page("/referral/new/" + draft + "/hub", head))
        .contains("A child or an unborn baby", "An adult");
  }

  @Test
  void aProfessionalSaysWhereAndIsAskedInTheWordsOfTheHubThatAnswers() throws IOException {
    Path file = thresholds.resolve("thresholds.yaml");
    try (InputStream in = SeveralHubsTest.class.getResourceAsStream("/thresholds.yaml")) {
      String sample = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Files.writeString(file, sample.replace("Targeted family help", "Help from Northam"));
    }
    hubs.are(TestHubs.county(), TestHubs.city("thresholds", file.toString()));
    DraftId draft = drafts.start(head, "referral");
    Answers all = examples.aboutOlderSiblings(1);
    String level = "/referral/new/" + draft + "/level";
    keep(draft, all);
    assertThat(drafts.send(head, draft)).isInstanceOf(Sending.NotReady.class);
    keep(draft, "hub", Answers.of(Map.of("hub", "main")));
    assertThat(page(level, head)).contains("Targeted family help");
    keep(draft, "hub", Answers.of(Map.of("hub", "northam")));
    assertThat(page(level, head)).contains("Help from Northam");
    Sending.Sent sent = (Sending.Sent) drafts.send(head, draft);
    ReferralId id = ReferralId.parse(sent.result().split("/")[2]);
    assertThat(triage.read(ofTheCity, id).referral().line().hub()).isEqualTo(CITY);
    assertThatThrownBy(() -> triage.read(ofTheCounty, id)).isInstanceOf(UnknownId.class);
    assertThat(referrals.read(head, id)).isNotNull();
  }

  @Test
  void refusesAReferralThatSaysNeitherWhereNorWho() {
    Submission sent = new Submission(UUID.randomUUID().toString(), examples.aboutOlderSiblings(1));
    assertThatThrownBy(() -> referrals.receive(head, sent))
        .isInstanceOfSatisfying(
            IncompleteReferral.class,
            incomplete ->
                assertThat(incomplete.problems()).extracting(PageProblem::page).contains("hub"));
  }

  private void keep(DraftId draft, Answers all) {
    for (String page : all.tree().keySet()) {
      if (all.at(page) instanceof List<?> rows) {
        for (int i = 0; i < rows.size(); i++) {
          keep(draft, page, i + 1, all.within(page + "." + i));
        }
      } else {
        keep(draft, page, all.within(page));
      }
    }
  }

  private void keep(DraftId draft, String page, Answers answers) {
    keep(draft, page, 1, answers);
  }

  private void keep(DraftId draft, String page, int place, Answers answers) {
    var stored = drafts.open(head, draft).texts();
    int base =
        stored.stream()
            .filter(text -> text.page().equals(page) && text.place() == place)
            .mapToInt(text -> text.version())
            .findFirst()
            .orElse(0);
    var kept =
        drafts.keepPage(
            head,
            draft,
            new Edit(page, place, answers, new Showing(base, UUID.randomUUID().toString(), 1)));
    assertThat(kept).as(page).isInstanceOf(Keeping.Kept.class);
  }

  private String page(String path, Actor actor) {
    var answer = mvc.get().uri(path).cookie(signedIn.cookie(actor)).exchange();
    assertThat(answer).hasStatus(200);
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
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
