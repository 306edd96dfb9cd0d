package org.openmash.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmash.hub.TestHubs.CITY;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
import org.openmash.correspondence.RemarkForm;
import org.openmash.correspondence.Remarks;
import org.openmash.database.Work;
import org.openmash.deadline.HubHours;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Here;
import org.openmash.kernel.HubId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.Referrals;
import org.openmash.referral.Submission;
import org.openmash.support.FrozenTime;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.openmash.triage.Rag;
import org.openmash.triage.RagScheme;
import org.openmash.triage.RatingForm;
import org.openmash.triage.SecondPerson;
import org.openmash.triage.Triage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Words, levels, hours, colours, rules, questions and mailbox: each hub has its own. */
@HubTest
class EachItsOwnTest {

  private static final String QUESTIONS =
      """
      triage.record:
        - name: ward
          type: text
          label: {en: "Which ward?", cy: "Pa ward?"}
      """;

  @Autowired TestHubs hubs;
  @Autowired Remarks remarks;
  @Autowired PerHub<HubHours> hours;
  @Autowired RagScheme colours;
  @Autowired SecondPerson secondPerson;
  @Autowired Triage triage;
  @Autowired Referrals referrals;
  @Autowired ReferralExamples examples;
  @Autowired Agencies agencies;
  @Autowired SignedIn signedIn;
  @Autowired MockMvcTester mvc;
  @Autowired Work work;
  @Autowired JdbcClient jdbc;

  @TempDir Path files;

  private Actor head;
  private Actor ofTheCounty;
  private Actor ofTheCity;

  @BeforeEach
  void aCountyAndItsCity() throws IOException {
    hubs.are(
        TestHubs.county(),
        TestHubs.city(
            "hours",
            "00:00-24:00",
            "days",
            "MON-SUN",
            "bank-holidays",
            "open",
            "mailbox",
            "front.door@northam.example",
            "thresholds",
            file("thresholds.yaml", "Targeted family help", "Help from Northam"),
            "rag",
            file("rag.yaml", "en: Red,", "en: Scarlet,"),
            "second-person",
            file("second-person.yaml", "id: unborn", "id: not-born"),
            "phone",
            "01632 960777",
            "forms",
            own("forms.yaml", QUESTIONS),
            "deadlines",
            own("deadlines.yaml", "rules: [{id: RAG.red, limit: 2, unit: clock-hours}]")));
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
  void hours() {
    var night = FrozenTime.TUESDAY.plusSeconds(12 * 3600);
    assertThat(hours.of(CITY).isOpen(night)).isTrue();
    assertThat(hours.of(HubId.MAIN).isOpen(night)).isFalse();
  }

  @Test
  void coloursAndTheirClocks() {
    assertThat(word(CITY, Rag.RED)).isEqualTo("Scarlet");
    assertThat(word(HubId.MAIN, Rag.RED)).isEqualTo("Red");
    assertThat(page("/inbox/" + rated(ofTheCity, CITY), ofTheCity)).contains("Scarlet");
    assertThat(page("/inbox/" + rated(ofTheCounty, HubId.MAIN), ofTheCounty))
        .doesNotContain("Scarlet");
  }

  @Test
  void clocksRunByTheHoursAndLimitsOfTheHubThatHasTheContact() {
    assertThat(minutesOfRed(ofTheCity, CITY)).isEqualTo(120);
    assertThat(minutesOfRed(ofTheCounty, HubId.MAIN)).isEqualTo(240);
  }

  @Test
  void wordsOfTheThresholds() {
    ReferralId theirs = rated(ofTheCity, CITY);
    ReferralId ours = rated(ofTheCounty, HubId.MAIN);
    assertThat(page("/inbox/" + theirs + "/decision?child=" + child(theirs), ofTheCity))
        .contains("Help from Northam");
    assertThat(page("/inbox/" + ours + "/decision?child=" + child(ours), ofTheCounty))
        .contains("Targeted family help")
        .doesNotContain("Help from Northam");
  }

  @Test
  void telephonesAndOutOfHoursWords() {
    assertThat(page("/report", Actor.anonymous()))
        .contains(
            "In the city of Northam", "01632 960777", "In Borset, outside Northam", "01632 960100");
    hubs.isOne();
    assertThat(page("/report", Actor.anonymous()))
        .contains("01632 960100")
        .doesNotContain("Northam", "Borset");
  }

  @Test
  void mailboxes() {
    for (var hub : Map.of(CITY, ofTheCity, HubId.MAIN, ofTheCounty).entrySet()) {
      ReferralId referral = rated(hub.getValue(), hub.getKey());
      remarks.ask(hub.getValue(), referral, new RemarkForm("Who saw it?"));
      remarks.answer(head, referral, new RemarkForm("The class teacher."));
      assertThat(told(referral).contains("front.door@northam.example"))
          .isEqualTo(hub.getKey().equals(CITY));
    }
  }

  @Test
  void questionsOfTheirForms() {
    assertThat(recordPage(CITY, ofTheCity)).contains("Which ward?");
    assertThat(recordPage(HubId.MAIN, ofTheCounty)).doesNotContain("Which ward?");
  }

  private String recordPage(HubId hub, Actor screener) {
    return page("/inbox/" + rated(screener, hub) + "/record", screener);
  }

  private List<String> told(ReferralId referral) {
    return work.as(
        Actor.system("test"),
        () ->
            jdbc.sql("select recipient from notification.message where subject_id = ?")
                .param(referral.value())
                .query(String.class)
                .list());
  }

  @Test
  void rulesOnASecondPerson() {
    assertThat(Here.in(CITY, () -> secondPerson.rule("not-born"))).isPresent();
    assertThat(Here.in(HubId.MAIN, () -> secondPerson.rule("not-born"))).isEmpty();
  }

  @Test
  void aHubThatSaysNothingOfItselfTakesItAllFromTheInstallation() {
    assertThat(hours.of(new HubId("elsewhere")).isOpen(FrozenTime.TUESDAY)).isTrue();
    assertThat(word(new HubId("elsewhere"), Rag.RED)).isEqualTo("Red");
  }

  private long minutesOfRed(Actor screener, HubId hub) {
    var contact = triage.read(screener, rated(screener, hub));
    return contact.deadlines().stream()
        .filter(deadline -> deadline.rule().id().equals("RAG.red"))
        .map(deadline -> Duration.between(deadline.startedAt(), deadline.due()).toMinutes())
        .findFirst()
        .orElseThrow();
  }

  private String word(HubId hub, Rag rag) {
    return Here.in(hub, () -> colours.colour(rag).orElseThrow().words().english());
  }

  private String child(ReferralId referral) {
    return jdbcAsProgram(referral);
  }

  private String jdbcAsProgram(ReferralId referral) {
    return work.as(
        Actor.system("test"),
        () ->
            jdbc.sql("select id::text from referral.child where referral_id = ? order by position")
                .param(referral.value())
                .query(String.class)
                .list()
                .getFirst());
  }

  private String page(String path, Actor actor) {
    var asking = mvc.get().uri(path);
    var answer =
        (actor.isAnonymous() ? asking : asking.cookie(signedIn.cookie(actor)))
            .with(csrf())
            .exchange();
    assertThat(answer).hasStatus(200);
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private ReferralId rated(Actor screener, HubId hub) {
    Answers about = examples.aboutOlderSiblings(1);
    Submission sent = new Submission(UUID.randomUUID().toString(), about);
    ReferralId referral = Here.in(hub, () -> referrals.receive(head, sent)).id();
    triage.take(screener, referral);
    triage.rate(screener, referral, RatingForm.of(Rag.RED, "An injury that is new."));
    return referral;
  }

  /** The sample with other words. */
  private String file(String name, String before, String after) throws IOException {
    try (InputStream in = EachItsOwnTest.class.getResourceAsStream("/" + name)) {
      String sample = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(sample).as(name).contains(before);
      return own(name, sample.replace(before, after));
    }
  }

  private String own(String name, String text) throws IOException {
    return Files.writeString(files.resolve(name), text).toString();
  }
}
