package org.openmash.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmash.access.NewAccount;
import org.openmash.contact.Contacts;
import org.openmash.contact.ShortForm;
import org.openmash.contact.Typed;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubId;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UserId;
import org.openmash.person.PersonExamples;
import org.openmash.referral.Referrals;
import org.openmash.restriction.RestrictionExamples;
import org.openmash.subjectaccess.Bundles;
import org.openmash.subjectaccess.Item;
import org.openmash.subjectaccess.Piece;
import org.openmash.subjectaccess.SubjectRequestId;
import org.openmash.support.Browser;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.openmash.triage.Identities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A mother asks for her child's record: the father's address and the neighbour who called are left
 * out, the second reader sends one passage back, and what was left out is nowhere in the file.
 */
@HubTest
@Tag("browser")
class OwnRecordStoryTest {

  private static final String FATHER = "Ossian Quillfeather";
  private static final String ADDRESS = "4 Mill Lane";
  private static final String NEIGHBOUR = "Norma Brackenbury";

  @LocalServerPort int port;
  @Autowired SignedIn signedIn;
  @Autowired PersonExamples people;
  @Autowired Contacts contacts;
  @Autowired Referrals referrals;
  @Autowired Identities identities;
  @Autowired RestrictionExamples restricted;
  @Autowired Bundles bundles;

  private final String family = PersonExamples.family();
  private Actor manager;
  private Actor officer;
  private PersonId linnet;
  private ReferralId contact;

  @BeforeEach
  void aChildANeighbourCalledAbout() {
    manager = somebody("Morgan Testcase", Role.HUB_MANAGER);
    officer = somebody("Olwen Example", Role.DATA_PROTECTION_OFFICER);
    linnet = people.somebody(manager, "Linnet", family);
    Answers call =
        Typed.answers(
            Typed.with(
                Typed.call(),
                "callerName=" + NEIGHBOUR,
                "worries=Linnet cries at night. "
                    + FATHER
                    + " of "
                    + ADDRESS
                    + " shouts. I saw "
                    + FATHER
                    + " on Friday."));
    contact =
        contacts.record(manager, ShortForm.CALL, call, UUID.randomUUID().toString(), true).id();
    identities.same(
        manager,
        contact,
        referrals.read(manager, contact).line().children().getFirst().id(),
        linnet);
  }

  @Test
  void aMotherGetsHerChildsRecordWithoutWhatIsSomebodyElses() throws IOException {
    play(new Stage("own-record", port, signedIn));
  }

  @Test
  void theSameOnATelephoneWithoutScripts() throws IOException {
    play(Stage.small("own-record", port, signedIn));
  }

  @Test
  void whatIsRestrictedNeedsSomebodyWhoMaySeeIt() {
    Stage stage = new Stage("own-record-restricted", port, signedIn);
    SubjectRequestId id;
    try (Browser browser = stage.enters(manager)) {
      id = asked(stage, browser);
    }
    restricted.restrict(manager, contact);
    try (Browser browser = stage.enters(officer)) {
      browser.open("/subject-requests/" + id);
      stage.reads(browser, "Something here needs somebody who may see it");
      browser.open("/subject-requests/" + id + "/reading");
      assertThat(browser.page().content()).doesNotContain(NEIGHBOUR, "A telephone call");
      stage.look(browser, "hidden");
    }
  }

  private void play(Stage stage) throws IOException {
    SubjectRequestId id;
    Piece worries;
    try (Browser browser = stage.enters(manager)) {
      id = asked(stage, browser);
      worries = theManagerReads(stage, browser, id);
      browser.press("Give it to the second reader");
      stage.reads(browser, "You read it first: somebody else has to agree.");
      assertThat(browser.page().content()).doesNotContain("Agree with all of it");
    }
    theOfficerSendsOneBack(stage, id, worries);
    try (Browser browser = stage.enters(manager)) {
      browser.open("/subject-requests/" + id + "/items/" + worries.item());
      stage.reads(browser, "The father's name stands there too.");
      stage.look(browser, "sent-back");
      leavesOut(stage, browser, id, worries, FATHER + "\n" + ADDRESS);
      browser.open("/subject-requests/" + id).press("Give it to the second reader");
    }
    try (Browser browser = stage.enters(officer)) {
      browser.open("/subject-requests/" + id);
      stage.look(browser, "second");
      browser.press("Agree with all of it");
      stage.reads(browser, "Two people agree");
    }
    itIsSent(stage, id);
  }

  private SubjectRequestId asked(Stage stage, Browser browser) {
    browser.open("/persons/" + linnet);
    stage.follow(browser, "Record a subject access request");
    assertThat(stage.sent(browser, "Save")).isEqualTo(400);
    stage.look(browser, "wrong");
    Pen.write(
        browser.page(),
        """
        asker: PARENT
        name: Tamsin Sedgewick
        how: SPOKEN
        received: 2 3 2026
        proof: SEEN
        checked: Her passport, and the child's birth certificate.
        extent: ALL
        sendTo: 1 Invented Street, Sampleton
        language: ENGLISH
        """);
    browser.press("Save");
    stage.reads(browser, "Linnet", "owed by 2 April 2026");
    browser.press("Gather what is kept");
    stage.look(browser, "gathered");
    return SubjectRequestId.parse(browser.path().replace("/subject-requests/", ""));
  }

  private Piece theManagerReads(Stage stage, Browser browser, SubjectRequestId id) {
    browser.press("Read what was found");
    stage.reads(browser, NEIGHBOUR);
    stage.look(browser, "reading");
    for (Piece piece : pieces(id)) {
      if (piece.words().contains(NEIGHBOUR)) {
        leavesOutWhole(stage, browser, id, piece);
      }
    }
    Piece worries =
        pieces(id).stream().filter(p -> p.words().contains("cries")).findFirst().orElseThrow();
    browser.open("/subject-requests/" + id + "/items/" + worries.item());
    stage.look(browser, "item");
    assertThat(browser.page().locator("mark").allInnerTexts())
        .noneMatch(word -> word.equalsIgnoreCase("the"));
    leavesOut(stage, browser, id, worries, ADDRESS);
    stage.reads(browser, "Left out in part");
    for (Item item : bundles.read(manager, id)) {
      if (!item.isDecided()) {
        browser.open("/subject-requests/" + id + "/items/" + item.id());
        browser.press("Release all the undecided of this");
      }
    }
    browser.open("/subject-requests/" + id);
    return worries;
  }

  private List<Piece> pieces(SubjectRequestId id) {
    return bundles.read(manager, id).stream().flatMap(item -> item.pieces().stream()).toList();
  }

  private void leavesOutWhole(Stage stage, Browser browser, SubjectRequestId id, Piece piece) {
    browser.open("/subject-requests/" + id + "/passages/" + piece.id());
    Pen.write(browser.page(), "kind: LEAVE_OUT\nreason: SOURCE");
    assertThat(stage.sent(browser, "Save")).isLessThan(400);
  }

  private void leavesOut(
      Stage stage, Browser browser, SubjectRequestId id, Piece piece, String words) {
    browser.open("/subject-requests/" + id + "/passages/" + piece.id());
    Pen.write(browser.page(), "kind: IN_PART\nreason: SOMEBODY_ELSE\nwords: not in there");
    assertThat(stage.sent(browser, "Save")).isEqualTo(400);
    stage.reads(browser, "exactly so");
    stage.look(browser, "passage");
    browser.page().locator("[name=words]").fill(words);
    assertThat(stage.sent(browser, "Save")).isLessThan(400);
  }

  private void theOfficerSendsOneBack(Stage stage, SubjectRequestId id, Piece worries) {
    try (Browser browser = stage.enters(officer)) {
      browser.open("/subject-requests");
      stage.look(browser, "register");
      browser.open("/subject-requests/" + id + "/passages/" + worries.id() + "/back");
      Pen.write(browser.page(), "because: The father's name stands there too.");
      browser.press("Save");
      stage.reads(browser, "Sent back");
    }
  }

  private void itIsSent(Stage stage, SubjectRequestId id) throws IOException {
    try (Browser browser = stage.enters(manager)) {
      browser.open("/subject-requests/" + id + "/sending");
      stage.look(browser, "sending");
      Pen.write(browser.page(), "how: HANDED_OVER\nday: 3 3 2026");
      browser.press("Save");
      stage.reads(browser, "Sent");
      stage.look(browser, "sent");
      byte[] file =
          browser
              .context()
              .request()
              .get("http://localhost:" + port + "/subject-requests/" + id + "/bundle.pdf")
              .body();
      try (PDDocument pdf = Loader.loadPDF(file)) {
        String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        assertThat(text)
            .contains("Linnet cries at night.", "[left out: about somebody else] shouts.")
            .contains("[left out: who gave it]", "Index")
            .doesNotContain(FATHER, "Quillfeather", ADDRESS, "Mill Lane", NEIGHBOUR, "Norma");
        StringBuilder all = new StringBuilder(new String(file, StandardCharsets.ISO_8859_1));
        for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
          everything(pdf.getDocument().getObjectFromPool(key).getObject(), all, 0);
        }
        assertThat(all.toString()).doesNotContain("Quillfeather", "Mill Lane", "Brackenbury");
      }
    }
  }

  /**
   * Streams unpacked, and every string of every dictionary, metadata and attachments among them.
   */
  private static void everything(COSBase object, StringBuilder all, int depth) throws IOException {
    if (object instanceof COSString string) {
      all.append(string.getString()).append('\n');
    } else if (object instanceof COSArray array && depth < 20) {
      for (COSBase each : array) {
        everything(each, all, depth + 1);
      }
    } else if (object instanceof COSDictionary dictionary && depth < 20) {
      if (object instanceof COSStream stream) {
        try (var in = stream.createInputStream()) {
          all.append(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)).append('\n');
        }
      }
      for (COSBase each : dictionary.getValues()) {
        everything(each, all, depth + 1);
      }
    }
  }

  private Actor somebody(String name, Role role) {
    UserId user = UserId.next();
    return signedIn.as(
        new NewAccount(
            user, user + "@example.org", name, AgencyId.next(), Set.of(role), HubId.MAIN));
  }
}
