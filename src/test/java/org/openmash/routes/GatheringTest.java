package org.openmash.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.database.Work;
import org.openmash.document.Intake;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.person.PersonExamples;
import org.openmash.referral.Referrals;
import org.openmash.restriction.RestrictionExamples;
import org.openmash.subjectaccess.Bundles;
import org.openmash.subjectaccess.Item;
import org.openmash.subjectaccess.NotDone;
import org.openmash.subjectaccess.NotOpened;
import org.openmash.subjectaccess.PassageId;
import org.openmash.subjectaccess.Piece;
import org.openmash.subjectaccess.SubjectRequestExamples;
import org.openmash.subjectaccess.SubjectRequestId;
import org.openmash.subjectaccess.SubjectRequests;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.openmash.support.Visitor;
import org.openmash.triage.Identities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is gathered for somebody of a family the police were called to. */
@HubTest
class GatheringTest {

  @LocalServerPort int port;
  @Autowired Agencies agencies;
  @Autowired SignedIn signedIn;
  @Autowired Incidents incidents;
  @Autowired PersonExamples people;
  @Autowired Identities identities;
  @Autowired Referrals referrals;
  @Autowired RestrictionExamples restricted;
  @Autowired SubjectRequests requests;
  @Autowired SubjectRequestExamples examples;
  @Autowired Bundles bundles;
  @Autowired Intake intake;
  @Autowired JdbcClient jdbc;
  @Autowired HubClock clock;
  @Autowired Work work;

  private Cast cast;
  private Actor officer;
  private ReferralId contact;
  private SubjectRequestId request;

  @BeforeEach
  void aChildThePoliceToldOf() {
    cast = Cast.alone(agencies, signedIn);
    officer = signedIn.at(cast.hub(), Role.DATA_PROTECTION_OFFICER);
    contact = contactOf(incidents.of(cast));
    PersonId linnet = people.somebody(cast.screener(), "Linnet");
    identities.same(
        cast.screener(),
        contact,
        referrals.read(cast.screener(), contact).line().children().getFirst().id(),
        linnet);
    request = examples.gathered(cast.manager(), linnet);
  }

  @Test
  void findsWhatWasSharedOfTheNotificationItself() {
    String trust =
        agencies.find(cast.screener(), cast.lead().agency()).map(Agency::name).orElseThrow();
    assertThat(bundles.read(officer, request))
        .filteredOn(item -> item.module().equals("disclosure"))
        .anySatisfy(item -> assertThat(item.pieces()).extracting(Piece::words).contains(trust));
  }

  @Test
  void whatIsSealedIsReadByWhoeverHoldsAKeyAndSeenByNobodyElseAnywhere() {
    Actor named = signedIn.at(cast.hub(), Role.HUB_MANAGER);
    int all = bundles.read(officer, request).size();
    Item behind =
        bundles.read(officer, request).stream()
            .filter(this::ofTheContact)
            .findFirst()
            .orElseThrow();
    restricted.namedOnly(cast.manager(), contact, named.user());

    List<Item> seen = bundles.read(officer, request);
    assertThat(seen).hasSizeLessThan(all).isNotEmpty().noneMatch(this::ofTheContact);
    assertThat(bundles.progress(officer, request).passages())
        .isEqualTo(seen.stream().mapToInt(item -> item.pieces().size()).sum());
    Piece piece = behind.pieces().getFirst();
    assertThatThrownBy(() -> bundles.passage(officer, request, piece.id()))
        .isInstanceOf(UnknownId.class);
    assertThatThrownBy(
            () -> bundles.decide(officer, request, piece.id(), SubjectRequestExamples.RELEASE))
        .isInstanceOf(UnknownId.class);
    String here = "/subject-requests/" + request;
    assertThat(as(officer).get(here + "/items/" + behind.id()).status()).isEqualTo(404);
    assertThat(as(officer).get(here + "/reading").text())
        .contains("somebody who may see it")
        .doesNotContain("A neighbour called");
    examples.releaseRest(officer, request);
    assertThatThrownBy(() -> bundles.done(officer, request)).isInstanceOf(NotDone.class);
    assertThatThrownBy(() -> bundles.released(officer, request)).isInstanceOf(NotDone.class);

    assertThat(bundles.read(cast.manager(), request)).hasSize(all);
    examples.releaseRest(cast.manager(), request);
    bundles.done(cast.manager(), request);
    assertThatThrownBy(() -> bundles.agree(signedIn.at(cast.hub(), Role.HUB_MANAGER), request))
        .isInstanceOf(NotDone.class);
    bundles.agree(named, request);
    assertThat(bundles.released(named, request)).hasSize(all);
    assertThatThrownBy(() -> bundles.released(officer, request)).isInstanceOf(NotDone.class);
    assertThat(as(officer).get(here + "/bundle.pdf").status()).isNotEqualTo(200);
    assertThat(as(named).getBytes(here + "/bundle.pdf"))
        .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void givesFilesOneByOneToWhoeverOpenedThemAndBehindTheIndex() throws IOException {
    attach("linnet.pdf", pdf("Weighed at home: 9 kg."));
    attach("linnet.png", png());
    attach("linnet.txt", "Seen by the health visitor.".getBytes(StandardCharsets.UTF_8));
    bundles.gather(cast.manager(), request);
    bundles
        .read(cast.manager(), request)
        .forEach(item -> bundles.releaseRest(cast.manager(), request, item.id()));
    List<Piece> files = files();
    assertThat(files).hasSize(3).allMatch(piece -> piece.decision() == null);
    assertThatThrownBy(() -> bundles.done(cast.manager(), request)).isInstanceOf(NotDone.class);
    Piece first = files.getFirst();
    assertThatThrownBy(() ->
            bundles.decide(cast.manager(), request, first.id(), SubjectRequestExamples.RELEASE))
        .isInstanceOf(NotOpened.class);
    String here = "/subject-requests/" + request + "/passages/" + first.id();
    Visitor manager = as(cast.manager());
    assertThat(manager.post(here, here, Map.of("kind", "RELEASE", "_at", here)).text())
        .contains("Open the file first");
    assertThat(as(cast.screener()).get(here + "/file").status()).isEqualTo(404);
    assertThat(manager.getBytes(here + "/file"))
        .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    assertThatThrownBy(
            () -> bundles.decide(officer, request, first.id(), SubjectRequestExamples.RELEASE))
        .isInstanceOf(NotOpened.class);
    bundles.decide(cast.manager(), request, first.id(), SubjectRequestExamples.RELEASE);
    assertThat(
            manager.get("/subject-requests/" + request + "/passages/" + words() + "/file").status())
        .isEqualTo(404);
    examples.releaseRest(cast.manager(), request);
    bundles.done(cast.manager(), request);
    bundles.agree(officer, request);
    try (PDDocument answer =
        Loader.loadPDF(as(officer).getBytes("/subject-requests/" + request + "/bundle.pdf"))) {
      assertThat(new PDFTextStripper().getText(answer))
          .contains("File 1: PDF, behind the last page", "File 3: TEXT, given apart")
          .contains("Weighed at home: 9 kg.")
          .doesNotContain("Seen by the health visitor");
      PDPage last = answer.getPage(answer.getNumberOfPages() - 1);
      assertThat(last.getResources().getXObjectNames()).isNotEmpty();
    }
  }

  /** A passage of words, which no file stands behind. */
  private PassageId words() {
    return bundles.read(cast.manager(), request).stream()
        .flatMap(item -> item.pieces().stream())
        .filter(piece -> piece.document() == null)
        .findFirst()
        .orElseThrow()
        .id();
  }

  private List<Piece> files() {
    return bundles.read(cast.manager(), request).stream()
        .flatMap(item -> item.pieces().stream())
        .filter(piece -> piece.document() != null)
        .toList();
  }

  private void attach(String name, byte[] bytes) throws IOException {
    intake.take(
        cast.screener(),
        Subject.of(Referrals.KIND, contact),
        cast.screener().agency(),
        name,
        new ByteArrayInputStream(bytes),
        bytes.length);
    // They are found in the order in which they came.
    clock.forward(Duration.ofSeconds(1));
  }

  private static byte[] pdf(String words) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream text = new PDPageContentStream(document, page)) {
        text.beginText();
        text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        text.newLineAtOffset(50, 700);
        text.showText(words);
        text.endText();
      }
      document.save(out);
    }
    return out.toByteArray();
  }

  private static byte[] png() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }

  private boolean ofTheContact(Item item) {
    return item.module().equals("referral");
  }

  private Visitor as(Actor actor) {
    Visitor visitor = new Visitor(port);
    visitor.putCookie(SignedIn.COOKIE, signedIn.cookie(actor).getValue());
    return visitor;
  }

  private ReferralId contactOf(Incidents.Incident incident) {
    return new ReferralId(
        work.as(
            Actor.system("test"),
            () ->
                jdbc.sql(
                        "select referral_id from domesticabuse.contact where notification_id = ? limit 1")
                    .param(incident.notification().value())
                    .query(UUID.class)
                    .single()));
  }
}
