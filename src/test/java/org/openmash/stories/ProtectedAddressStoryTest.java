package org.openmash.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.letter.LetterExamples;
import org.openmash.letter.LetterExamples.Apart;
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.Referrals;
import org.openmash.referral.Submission;
import org.openmash.support.Browser;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * One report for two parents who live apart: the father's copy leaves the mother's address out, a
 * second person signs, and the program refuses to send him hers.
 */
@HubTest
@Tag("browser")
class ProtectedAddressStoryTest {

  @LocalServerPort int port;
  @Autowired SignedIn signedIn;
  @Autowired Agencies agencies;
  @Autowired Referrals referrals;
  @Autowired ReferralExamples reports;
  @Autowired LetterExamples examples;

  private Actor writer;
  private Actor second;
  private ReferralId contact;
  private Apart apart;

  @BeforeEach
  void aFamilyApart() {
    Stage stage = new Stage("protected", port, signedIn);
    AgencyId hub = AgencyId.next();
    writer = stage.person("Priya Sample", hub, Role.SCREENER);
    second = stage.person("Sam Specimen", hub, Role.SCREENER);
    Agency school =
        agencies.add(
            Actor.system("test"),
            Agency.of(
                AgencyId.next(),
                "Rowan School " + UUID.randomUUID(),
                AgencyKind.SCHOOL,
                Reach.by("safeguarding@rowan.example"),
                LocalDate.of(2020, 1, 1)));
    contact =
        referrals
            .receive(
                signedIn.as(school.id(), Role.REFERRER),
                new Submission(UUID.randomUUID().toString(), reports.aboutOlderSiblings(2)))
            .id();
    apart =
        examples.apart(
            writer, contact, referrals.read(writer, contact).line().children().getFirst().id());
  }

  @Test
  void theFathersCopyLeavesTheMothersAddressOut() throws IOException {
    play(new Stage("protected", port, signedIn));
  }

  @Test
  void theSameOnATelephoneWithoutScripts() throws IOException {
    play(Stage.small("protected", port, signedIn));
  }

  private void play(Stage stage) throws IOException {
    String letter = aWorkerWritesToBoth(stage);
    aSecondPersonSigns(stage, letter);
    herVersionIsNotForHim(stage, letter);
    hisOwnIsSent(stage, letter);
  }

  private String aWorkerWritesToBoth(Stage stage) {
    try (Browser browser = stage.enters(writer)) {
      browser.open("/inbox/" + contact);
      stage.follow(browser, "Letters and reports");
      stage.look(browser, "letters");
      browser.press("Write a letter");
      assertThat(stage.sent(browser, "Show who will see what")).isEqualTo(400);
      stage.look(browser, "wrong");
      Pen.write(
          browser.page(),
          """
          to: %s %s
          subject: What happens next
          words: We met on Monday. Jane and Wren live at %s.
          language: ENGLISH
          put: %s
          """
              .formatted(apart.mother(), apart.father(), apart.address(), apart.mother()));
      browser.press("Show who will see what");
      stage.reads(browser, "Who will see what", "[left out]", "named as who may not know it");
      assertThat(card(browser, apart.father()).innerText())
          .contains("We met on Monday")
          .doesNotContain(apart.street(), apart.postcode(), apart.phone());
      assertThat(card(browser, apart.mother()).innerText())
          .contains(apart.address(), apart.phone());
      stage.look(browser, "who-will-see-what");
      browser.press("Sign: each reader may have this");
      stage.reads(browser, "Waits for a second person");
      assertThat(browser.page().locator("main").innerText())
          .as("never the same person")
          .doesNotContain("Sign as the second person");
      return browser.path();
    }
  }

  private void aSecondPersonSigns(Stage stage, String letter) {
    try (Browser browser = stage.enters(second)) {
      browser.open(letter);
      stage.look(browser, "second");
      browser.press("Sign as the second person");
      stage.reads(browser, "Second signature by Sam Specimen", "Send to");
      stage.look(browser, "signed");
    }
  }

  private void herVersionIsNotForHim(Stage stage, String letter) {
    try (Browser browser = stage.enters(writer)) {
      browser.open(letter + "/to/" + apart.mother());
      Pen.write(browser.page(), "whom: " + apart.hisName() + "\nway: POST");
      assertThat(stage.sent(browser, "It is sent")).isEqualTo(400);
      stage.reads(browser, "This version holds what that reader may not know");
      stage.look(browser, "refused");
    }
  }

  private void hisOwnIsSent(Stage stage, String letter) throws IOException {
    try (Browser browser = stage.enters(writer)) {
      browser.open(letter);
      String text = paper(browser, letter + "/to/" + apart.father() + "/pdf");
      assertThat(text).contains("We met on Monday", "[left out]");
      apart.secrets().forEach(secret -> assertThat(text).doesNotContain(secret));
      browser.press("Send to " + apart.hisName());
      stage.look(browser, "send");
      Pen.write(browser.page(), "whom: " + apart.hisName() + "\nway: POST");
      browser.press("It is sent");
      stage.reads(browser, "By post, by Priya Sample");
      stage.look(browser, "sent");
      browser.open("/disclosures/contact/" + contact);
      stage.reads(browser, "A letter was sent");
    }
  }

  private static Locator card(Browser browser, PersonId reader) {
    return browser.page().locator("section[aria-labelledby='for-" + reader + "']");
  }

  private String paper(Browser browser, String path) throws IOException {
    byte[] body = browser.context().request().get("http://localhost:" + port + path).body();
    try (PDDocument pdf = Loader.loadPDF(body)) {
      return new PDFTextStripper().getText(pdf);
    }
  }
}
