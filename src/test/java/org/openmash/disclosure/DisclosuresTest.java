package org.openmash.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.agreement.DataKind;
import org.openmash.agreement.LawfulBasis;
import org.openmash.form.Answers;
import org.openmash.hub.TestHubs;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.Referrals;
import org.openmash.referral.Submission;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.openmash.triage.Closings;
import org.openmash.triage.OutOfAreaForm;
import org.openmash.triage.Triage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What was shared, and what was not, with whom and why. */
@HubTest
class DisclosuresTest {

  @Autowired Disclosures disclosures;
  @Autowired Agencies agencies;
  @Autowired Referrals referrals;
  @Autowired Triage triage;
  @Autowired Closings closings;
  @Autowired ReferralExamples examples;
  @Autowired SignedIn signedIn;
  @Autowired TestHubs hubs;
  @Autowired MockMvcTester mvc;

  @TempDir Path files;

  private Agency school;
  private Agency surgery;
  private Actor head;
  private Actor lead;
  private Actor screener;
  private Actor manager;
  private ReferralId contact;

  @BeforeEach
  void aContactFromASchool() {
    school = agency(AgencyKind.SCHOOL);
    surgery = agency(AgencyKind.GP_PRACTICE);
    head = signedIn.as(school.id(), Role.REFERRER);
    lead = signedIn.as(school.id(), Role.SAFEGUARDING_LEAD);
    screener = signedIn.as(Role.SCREENER);
    manager = signedIn.as(Role.HUB_MANAGER);
    contact = sent();
  }

  @AfterEach
  void oneHubAgain() {
    hubs.isOne();
  }

  @Test
  void logsWhatSomebodySharedWithItsReasons() {
    disclosures.record(screener, contact, shared(school.name(), null, null));
    assertThat(of(contact))
        .singleElement()
        .satisfies(line -> {
          assertThat(line.origin()).isEqualTo(Origin.TYPED);
          assertThat(line.shared()).isTrue();
          assertThat(line.to().agency()).isEqualTo(school.id());
          assertThat(line.by()).isEqualTo(screener.user());
          assertThat(line.kinds()).containsExactly(DataKind.HEALTH);
          assertThat(line.bases()).containsExactly(LawfulBasis.PUBLIC_TASK);
          assertThat(line.family()).isEqualTo(FamilyTold.NOT_TOLD);
          assertThat(line.duty()).isNull();
        });
    assertThat(text("/disclosures/contact/" + contact, screener))
        .contains("Shared with " + school.name(), "Family not told", "He would be warned.");
    assertThat(text("/inbox/" + contact, screener)).contains("One line in the sharing log");
  }

  @Test
  void logsADecisionNotToShareAsMuchAsADisclosure() {
    disclosures.record(screener, contact, notShared("The grandmother", null));
    assertThat(of(contact))
        .singleElement()
        .satisfies(line -> {
          assertThat(line.shared()).isFalse();
          assertThat(line.to()).isEqualTo(Recipient.named("The grandmother"));
        });
    assertThat(disclosures.search(manager, new Search(Set.of(), null, null, null, true, 0, 500)))
        .extracting(Disclosure::about)
        .contains(Subject.of(Referrals.KIND, contact));
  }

  @Test
  void asksWhyNotWhereADutyToShareHoldsAndOnlyFromItsDayOn() throws IOException {
    hubs.are(TestHubs.county("sharing", rules("from: not yet", "from: 2026-03-04")));
    disclosures.record(screener, contact, notShared(school.name(), null));
    assertThat(of(contact)).singleElement().extracting(Disclosure::duty).isNull();

    hubs.are(TestHubs.county("sharing", rules("from: not yet", "from: 2026-03-03")));
    assertThat(text("/disclosures/contact/" + contact, screener))
        .contains("Children Act 2004, section 16LA", "must share it");
    assertThatThrownBy(() -> disclosures.record(screener, contact, notShared(school.name(), null)))
        .isInstanceOfSatisfying(
            SharingRefused.class, e -> assertThat(e.question()).isEqualTo("detriment"));
    disclosures.record(screener, contact, notShared(school.name(), "He would find her."));
    disclosures.record(screener, contact, notShared("The grandmother", null));
    assertThat(of(contact))
        .extracting(Disclosure::duty)
        .containsExactlyInAnyOrder(null, "s16LA", null);
  }

  @Test
  void letsNothingRestOnALawThatIsNotInForce() throws IOException {
    SharingForm early = shared(school.name(), LawfulBasis.CHILDREN_ACT_16LA, null);
    MvcTestResult refused =
        mvc.post()
            .uri("/disclosures/contact/" + contact + "/new")
            .cookie(signedIn.cookie(screener))
            .with(csrf())
            .param("decided", "SHARED")
            .param("toWhom", school.name())
            .param("people", "Wren")
            .param("kinds", "HEALTH")
            .param("what", "That she was seen.")
            .param("way", "TELEPHONE")
            .param("bases", "CHILDREN_ACT_16LA")
            .param("why", "To plan.")
            .param("family", "TOLD")
            .exchange();
    assertThat(refused).hasStatus(400);
    assertThat(Jsoup.parse(body(refused)).select(".govuk-error-summary").text())
        .contains("not in force here yet");
    assertThat(body(refused)).contains("That she was seen.");
    assertThatThrownBy(() -> disclosures.record(screener, contact, early))
        .isInstanceOf(SharingRefused.class);
    assertThat(of(contact)).isEmpty();

    hubs.are(TestHubs.county("sharing", rules("from: not yet", "from: 2026-03-03")));
    disclosures.record(screener, contact, early);
    assertThat(of(contact)).hasSize(1);
  }

  @Test
  void notesWhatTheProgramSharesByItself() {
    triage.take(screener, contact);
    closings.handOver(
        screener,
        contact,
        new OutOfAreaForm("Eastmoor", "Jo", OutOfAreaForm.How.IN_WRITING, "They have it."));
    assertThat(of(contact))
        .extracting(Disclosure::origin)
        .containsExactlyInAnyOrder(Origin.OUTCOME_TOLD, Origin.OTHER_COUNCIL);

    ReferralId decided = sent();
    triage.take(screener, decided);
    triage.decide(
        screener,
        decided,
        List.of(referrals.read(screener, decided).line().children().getFirst().id()),
        Answers.of(
            Map.of(
                "level",
                "2",
                "outcome",
                "INFORMATION_AND_ADVICE",
                "family",
                "TO_BE_TOLD",
                "evidence",
                List.of("THE_REFERRAL"),
                "rationale",
                "It fits.",
                "toReferrer",
                "Here is advice.")));
    assertThat(of(decided))
        .singleElement()
        .satisfies(line -> {
          assertThat(line.origin()).isEqualTo(Origin.OUTCOME_TOLD);
          assertThat(line.to().agency()).isEqualTo(school.id());
          assertThat(line.family()).isEqualTo(FamilyTold.TO_BE_TOLD);
          assertThat(line.by()).isEqualTo(screener.user());
        });
  }

  @Test
  void givesAnAgencyItsListWithoutAWordOfWhatWasWritten() throws Exception {
    disclosures.record(screener, contact, shared(school.name(), null, null));
    disclosures.record(screener, contact, ofTheSurgerys(school.name(), null));
    disclosures.record(screener, contact, ofTheSurgerys("A cousin", "She works there."));
    disclosures.record(screener, contact, notShared(school.name(), null));
    assertThat(disclosures.concerningMine(lead, 0, 10)).hasSize(2);
    Actor doctor = signedIn.as(surgery.id(), Role.SAFEGUARDING_LEAD);
    assertThat(disclosures.concerningMine(doctor, 0, 10)).hasSize(1);
    String page = text("/disclosures/ours", lead);
    assertThat(page)
        .contains("Shared with " + school.name(), "Information of " + surgery.name())
        .doesNotContain("He would be warned", "missed", "A cousin");
    String file = body(get("/disclosures/ours.csv", lead));
    assertThat(file.lines()).hasSize(3);
    assertThat(file)
        .contains("\"Health\"")
        .doesNotContain("He would be warned", "missed", "A cousin");
    Actor elsewhere = signedIn.as(Role.SAFEGUARDING_LEAD);
    assertThat(disclosures.concerningMine(elsewhere, 0, 10)).isEmpty();
    assertThat(disclosures.said(lead, disclosures.concerningMine(lead, 0, 10))).isEmpty();
  }

  @Test
  void isFoundByReferenceAgencyAndDayByWhoeverAnswersForIt() throws Exception {
    disclosures.record(screener, contact, shared(school.name(), null, null));
    disclosures.record(screener, contact, shared("=SUM(A1)", null, null));
    Reference reference = referrals.read(screener, contact).line().reference();
    String found = "/disclosures?reference=" + reference.value();
    assertThat(Jsoup.parse(body(get(found, manager))).select(".om-row")).hasSize(2);
    ReferralId another = sent();
    disclosures.record(screener, another, notShared("A cousin", null));
    String both = found + " " + referrals.read(screener, another).line().reference().value();
    Actor officer = signedIn.as(Role.DATA_PROTECTION_OFFICER);
    assertThat(Jsoup.parse(body(get(both, officer))).select(".om-row")).hasSize(3);
    assertThat(Jsoup.parse(body(get(both, officer))).select(".om-row a")).isEmpty();
    String ofTheSchool = found + "&agency=" + school.name();
    assertThat(Jsoup.parse(body(get(ofTheSchool, manager))).select(".om-row")).hasSize(1);
    String before = found + "&until.day=2&until.month=3&until.year=2026";
    assertThat(text(before, manager)).contains("Nothing was found");
    MvcTestResult wrong = get("/disclosures?reference=Wren", manager);
    assertThat(wrong).hasStatus(400);
    assertThat(body(wrong)).contains("A reference looks like");
    String file = body(get("/disclosures/log.csv?reference=" + reference.value(), manager));
    assertThat(file).startsWith("\ufeff\"When\",").contains("\"'=SUM(A1)\"");
    assertThat(file.lines()).hasSize(3);
  }

  @Test
  void isClosedToEverybodyElse() {
    for (Actor other : List.of(head, lead, screener, signedIn.as(Role.INSPECTOR))) {
      assertThatThrownBy(() -> disclosures.search(other, all())).isInstanceOf(UnknownId.class);
      assertThat(get("/disclosures", other)).hasStatus(404);
      assertThat(get("/disclosures/log.csv", other)).hasStatus(404);
    }
    for (Actor other : List.of(head, lead)) {
      assertThatThrownBy(() -> of(other, contact)).isInstanceOf(UnknownId.class);
      assertThatThrownBy(
              () -> disclosures.record(other, contact, shared(school.name(), null, null)))
          .isInstanceOf(UnknownId.class);
    }
    assertThatThrownBy(() ->
            disclosures.record(
                signedIn.as(Role.INSPECTOR), contact, shared(school.name(), null, null)))
        .isInstanceOf(UnknownId.class);
  }

  private static Search all() {
    return new Search(Set.of(), null, null, null, false, 0, 10);
  }

  private List<Disclosure> of(ReferralId about) {
    return of(screener, about);
  }

  private List<Disclosure> of(Actor actor, ReferralId about) {
    return disclosures.of(actor, Subject.of(Referrals.KIND, about));
  }

  private static SharingForm shared(
      String toWhom, @Nullable LawfulBasis basis, @Nullable String whose) {
    return new SharingForm(
        SharingForm.Decided.SHARED,
        toWhom,
        "Wren",
        Set.of(DataKind.HEALTH),
        "That three appointments were missed.",
        SharingForm.Way.TELEPHONE,
        null,
        Set.of(basis == null ? LawfulBasis.PUBLIC_TASK : basis),
        "The school sees her daily.",
        SharingForm.Family.NOT_TOLD,
        "He would be warned.",
        whose,
        null);
  }

  private SharingForm ofTheSurgerys(String toWhom, @Nullable String keptOff) {
    SharingForm plain = shared(toWhom, null, surgery.name());
    return new SharingForm(
        plain.decided(),
        plain.toWhom(),
        plain.people(),
        plain.kinds(),
        plain.what(),
        plain.way(),
        plain.detriment(),
        plain.bases(),
        plain.why(),
        plain.family(),
        plain.whyNotTold(),
        plain.whose(),
        keptOff);
  }

  private static SharingForm notShared(String toWhom, @Nullable String detriment) {
    return new SharingForm(
        SharingForm.Decided.NOT_SHARED,
        toWhom,
        "Wren",
        Set.of(DataKind.SAFEGUARDING),
        "Where she lives now.",
        null,
        detriment,
        Set.of(LawfulBasis.PUBLIC_TASK),
        "They have no part in keeping her safe.",
        SharingForm.Family.TOLD,
        null,
        null,
        null);
  }

  private String rules(String before, String after) throws IOException {
    try (InputStream in = DisclosuresTest.class.getResourceAsStream("/sharing.yaml")) {
      String sample = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(sample).contains(before);
      return Files.writeString(
              files.resolve(UUID.randomUUID() + ".yaml"), sample.replace(before, after))
          .toString();
    }
  }

  private ReferralId sent() {
    return referrals
        .receive(head, new Submission(UUID.randomUUID().toString(), examples.aboutOlderSiblings(1)))
        .id();
  }

  private Agency agency(AgencyKind kind) {
    return agencies.add(
        Actor.system("test"),
        Agency.of(
            AgencyId.next(),
            kind + " " + UUID.randomUUID(),
            kind,
            Reach.by("office@school.example"),
            LocalDate.of(2020, 1, 1)));
  }

  private MvcTestResult get(String address, Actor actor) {
    return mvc.get().uri(address).cookie(signedIn.cookie(actor)).exchange();
  }

  private String text(String address, Actor actor) {
    return Jsoup.parse(body(get(address, actor))).text();
  }

  private static String body(MvcTestResult result) {
    return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
