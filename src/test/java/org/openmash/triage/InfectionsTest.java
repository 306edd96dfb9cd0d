package org.openmash.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.audit.Act;
import org.openmash.chronology.Chronology;
import org.openmash.chronology.Entry;
import org.openmash.database.Work;
import org.openmash.document.Documents;
import org.openmash.document.LateScanner;
import org.openmash.document.TestRecords;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.DocumentId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.Referrals;
import org.openmash.referral.Submission;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A virus in an attachment that was sent while the scanner was down. */
@HubTest
class InfectionsTest {

  @Autowired Referrals referrals;
  @Autowired ReferralExamples examples;
  @Autowired Agencies agencies;
  @Autowired Documents documents;
  @Autowired Chronology chronology;
  @Autowired LateScanner scanner;
  @Autowired TestRecords records;
  @Autowired SignedIn signedIn;
  @Autowired Work work;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvcTester mvc;

  final String frontDoor = "door.%s@hub.example".formatted(UUID.randomUUID());
  Actor midwife;
  Actor screener;
  ReferralId referral;
  DocumentId letter;

  @BeforeEach
  void aReferralIsSentWithAnAttachmentNobodyCouldScan() throws IOException {
    // First by name, however many agencies other tests have made.
    agency("0 Front door", AgencyKind.CHILDRENS_SOCIAL_CARE, frontDoor);
    midwife =
        signedIn.as(
            agency("Trust", AgencyKind.MATERNITY_TRUST, "lead@trust.example"), Role.REFERRER);
    screener = signedIn.as(Role.SCREENER);
    Subject draft = records.shared("paper-draft", midwife);
    letter = scanner.attachVirus(midwife, draft);
    referral =
        referrals
            .receive(
                midwife, new Submission(UUID.randomUUID().toString(), examples.aboutSiblings(1, 3)))
            .id();
    work.as(
        midwife, (Runnable) () -> documents.handOver(midwife, draft, subject(), midwife.agency()));
  }

  @Test
  void saysOnThePagesThatItCannotBeOpened() throws IOException {
    assertThat(page(screener, "/inbox/" + referral).text())
        .contains("Being checked for viruses")
        .doesNotContain("A virus was found in an attachment");
    scanner.comesBack(letter);
    Document contact = page(screener, "/inbox/" + referral);
    assertThat(contact.select(".govuk-warning-text").text())
        .contains("A virus was found in an attachment; it cannot be opened");
    assertThat(contact.select(".om-history").text())
        .contains("A virus was found in an attachment; it cannot be opened");
    assertThat(contact.select("a[href*=" + letter + "]")).isEmpty();
    assertThat(page(midwife, "/referrals/" + referral).select(".govuk-warning-text").text())
        .contains("A virus was found in an attachment; it cannot be opened");
    assertThat(mvc.get().uri("/documents/" + letter).cookie(signedIn.cookie(screener)))
        .hasStatus(404);
  }

  @Test
  void entersItInTheHubsChronologyAndNotInTheReferrers() throws IOException {
    scanner.comesBack(letter);
    assertThat(chronology.of(screener, subject()))
        .extracting(Entry::what)
        .containsOnlyOnce("triage.chronology.virus");
    assertThat(chronology.of(midwife, subject()))
        .isNotEmpty()
        .extracting(Entry::what)
        .doesNotContain("triage.chronology.virus");
    assertThat(auditLines(Act.CHANGED)).isPositive();
  }

  @Test
  void writesToTheHubsMailboxOnceAndNamesNobody() throws IOException {
    scanner.comesBack(letter);
    List<Map<String, Object>> mails = mailsTo(frontDoor);
    assertThat(mails).hasSize(1);
    assertThat(mails.getFirst())
        .containsEntry("words", "triage.mail.virus")
        .containsEntry("link", "/inbox/" + referral)
        .containsEntry("reference", referrals.read(screener, referral).line().reference().value());
    assertThat(mails.getFirst().toString()).doesNotContain("Thistlethwaite");
  }

  @Test
  void leavesAVirusInADraftToItsWriter() throws IOException {
    Subject draft = records.shared("paper-draft", midwife);
    DocumentId other = scanner.attachVirus(midwife, draft);
    scanner.comesBack(other);
    assertThat(chronology.of(screener, draft)).isEmpty();
    assertThat(mailsTo(frontDoor)).allMatch(mail -> mail.get("link").equals("/inbox/" + referral));
  }

  private AgencyId agency(String name, AgencyKind kind, String mailbox) {
    return agencies
        .add(
            Actor.system("test"),
            Agency.of(
                AgencyId.next(),
                name + " " + UUID.randomUUID(),
                kind,
                Reach.by(mailbox),
                LocalDate.of(2020, 1, 1)))
        .id();
  }

  private Subject subject() {
    return Subject.of(Referrals.KIND, referral);
  }

  private Document page(Actor actor, String path) {
    var answer = mvc.get().uri(path).cookie(signedIn.cookie(actor)).exchange();
    assertThat(answer).hasStatusOk();
    return Jsoup.parse(
        new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
  }

  private List<Map<String, Object>> mailsTo(String mailbox) {
    return work.as(
        Actor.system("test"),
        () ->
            jdbc.sql("select words, link, reference from notification.message where recipient = ?")
                .param(mailbox)
                .query()
                .listOfRows());
  }

  private long auditLines(Act act) {
    return work.as(
        Actor.system("test"),
        () ->
            jdbc.sql("select count(*) from audit.line where act = ? and subject_id = ?")
                .params(act.name(), referral.value())
                .query(Long.class)
                .single());
  }
}
