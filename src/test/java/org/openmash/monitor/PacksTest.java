package org.openmash.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.database.Work;
import org.openmash.informationrequest.RequestExamples;
import org.openmash.informationrequest.Responses;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.monitor.Pack.What;
import org.openmash.notification.Outbox;
import org.openmash.notification.Told;
import org.openmash.referral.Referrals;
import org.openmash.restriction.RestrictionExamples;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Each agency's own month: made by itself, read by its safeguarding leads alone. */
@HubTest
class PacksTest {

  private static final Actor PROGRAM = Actor.system("test");
  private static final YearMonth MARCH = YearMonth.of(2026, 3);

  @Autowired Packs packs;
  @Autowired PackMaking making;
  @Autowired PackStore store;
  @Autowired Watched watched;
  @Autowired RequestExamples requests;
  @Autowired RestrictionExamples restricted;
  @Autowired Responses responses;
  @Autowired Referrals referrals;
  @Autowired SignedIn signedIn;
  @Autowired Outbox outbox;
  @Autowired HubClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired Work work;
  @Autowired MockMvcTester mvc;

  private Agency school;
  private Actor lead;
  private String child;

  @BeforeEach
  void aMonthOfASchool() {
    school = watched.agency(AgencyKind.SCHOOL);
    lead = signedIn.as(school.id(), Role.SAFEGUARDING_LEAD);
    ReferralId decided = watched.decided(school.id(), "It fits.");
    watched.sent(school.id());
    Actor screener = signedIn.as(Role.SCREENER);
    child = referrals.read(screener, decided).line().children().getFirst().name();
    responses.nothingKnown(lead, requests.asked(screener, decided, school.id()));
    restricted.restrict(signedIn.as(Role.HUB_MANAGER), decided);
    clock.forward(Duration.ofDays(29));
  }

  @Test
  void isMadeOnceForTheMonthThatIsOverAndToldWithoutAName() throws Exception {
    assertThat(without()).isTrue();
    assertThat(making.make(school.id(), MARCH)).isTrue();
    assertThat(without()).isFalse();
    assertThat(making.make(school.id(), MARCH)).isFalse();
    assertThat(packs.mine(lead)).hasSize(1);
    Subject about = Subject.of(Packs.KIND, packs.mine(lead).getFirst().id());
    assertThat(work.as(PROGRAM, () -> outbox.about(PROGRAM, about)))
        .extracting(told -> told.to().value(), Told::words)
        .containsExactly(tuple(school.id() + "@agency.example", "monitor.mail.pack"));
  }

  @Test
  void areToldBeforeTheMonthIsOverToo() throws Exception {
    Pack now = packs.soFar(lead);
    assertThat(now.months()).hasSize(4).endsWith(MARCH, MARCH.plusMonths(1));
    assertThat(now.lines())
        .filteredOn(line -> line.what() == What.REFERRALS)
        .singleElement()
        .satisfies(line -> assertThat(line.counts()).containsExactly(0, 0, 2, 0));
    assertThat(packs.mine(lead)).as("kept nowhere").isEmpty();
    Actor elsewhere = signedIn.as(watched.agency(AgencyKind.SCHOOL).id(), Role.SAFEGUARDING_LEAD);
    assertThat(packs.soFar(elsewhere).lines())
        .filteredOn(line -> line.what() == What.REFERRALS)
        .singleElement()
        .satisfies(line -> assertThat(line.counts()).containsOnly(0));
    assertThat(mvc.get().uri("/packs").cookie(signedIn.cookie(lead)).exchange())
        .hasStatusOk()
        .bodyText()
        .contains("This month so far", "Disagreements you raised");
  }

  @Test
  void countsWhatTheAgencySentAndAnsweredAsItWasToldThem() {
    Pack pack = made();
    assertThat(pack.months()).hasSize(4).endsWith(MARCH);
    int children = last(pack, What.CHILDREN);
    assertThat(last(pack, What.REFERRALS)).isEqualTo(2);
    assertThat(last(pack, What.UNDECIDED)).isEqualTo(children / 2);
    assertThat(pack.lines())
        .anyMatch(line ->
            line.what() == What.OUTCOME
                && line.word().equals("triage.outcome.INFORMATION_AND_ADVICE"));
    assertThat(last(pack, What.ASKED)).isOne();
    assertThat(last(pack, What.IN_TIME)).isOne();
    assertThat(last(pack, What.OWED)).isZero();
  }

  @Test
  void isATableAPdfAndASpreadsheetInBothLanguagesThatNameNobody() throws Exception {
    Pack pack = made();
    String there = "/packs/" + pack.id();
    for (String language : List.of("en", "cy")) {
      String heading = language.equals("en") ? "Referrals made" : "Atgyfeiriadau a wnaed";
      assertThat(page(lead, there + "?language=" + language))
          .contains(heading)
          .doesNotContain(child);
      byte[] pdf = packs.file(lead, pack.id(), Pack.Kind.PDF, Locale.of(language)).bytes();
      byte[] xlsx = packs.file(lead, pack.id(), Pack.Kind.XLSX, Locale.of(language)).bytes();
      assertThat(text(pdf)).contains(heading).doesNotContain(child);
      assertThat(text(pdf).replaceAll("\\s", "")).contains(school.name().replace(" ", ""));
      assertThat(inside(xlsx)).contains(heading).doesNotContain(child);
    }
    MvcTestResult file = mvc.get().uri(there + "/xlsx").cookie(signedIn.cookie(lead)).exchange();
    assertThat(file)
        .hasStatusOk()
        .hasHeader("Content-Disposition", "attachment; filename=\"openmash-2026-03.xlsx\"");
    assertThat(page(lead, "/packs")).contains(there + "/pdf", "March 2026");
  }

  @Test
  void isHiddenFromEveryOtherAgencyInTheProgramAndInTheDatabase() {
    Pack pack = made();
    Actor other = signedIn.as(watched.agency(AgencyKind.SCHOOL).id(), Role.SAFEGUARDING_LEAD);
    for (String page : List.of("", "/pdf", "/xlsx")) {
      assertThat(
              mvc.get().uri("/packs/" + pack.id() + page).cookie(signedIn.cookie(other)).exchange())
          .hasStatus(404);
    }
    assertThat(packs.mine(other)).isEmpty();
    assertThat(rows(other)).isZero();
    assertThat(rows(lead)).isOne();
    assertThat(rows(signedIn.as(Role.HUB_MANAGER))).isZero();
    assertThat(rows(signedIn.as(school.id(), Role.REFERRER))).isZero();
  }

  @ParameterizedTest
  @EnumSource(names = "SAFEGUARDING_LEAD", mode = EnumSource.Mode.EXCLUDE)
  void isForNobodyElseOfTheAgencyOrTheHub(Role role) {
    Actor somebody =
        Actor.signedIn(lead.user(), school.id(), "Robin Example", Set.of(role), "test");
    PackId none = PackId.next();
    assertThatThrownBy(() -> packs.mine(somebody)).isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> packs.read(somebody, none)).isInstanceOf(UnknownId.class);
  }

  @Test
  void leavesALineInTheTrailWhenReadAndWhenTakenAlong() {
    Pack pack = made();
    packs.file(lead, pack.id(), Pack.Kind.PDF, Locale.UK);
    List<String> acts =
        work.as(
            Actor.system("test"),
            () ->
                jdbc.sql("select act from audit.line where subject_id = ? order by seq")
                    .param(pack.id().value())
                    .query(String.class)
                    .list());
    assertThat(acts).containsExactly("CREATED", "READ", "EXPORTED");
  }

  @Test
  void isNotMadeForSomebodyWithoutAnAgency() {
    assertThat(making.make(new AgencyId(lead.user().value()), MARCH)).isFalse();
  }

  private Pack made() {
    making.make(school.id(), MARCH);
    return packs.read(lead, packs.mine(lead).getFirst().id());
  }

  private boolean without() {
    return work.as(Actor.system("test"), () -> store.without(MARCH)).contains(school.id());
  }

  private static int last(Pack pack, What what) {
    Integer count =
        pack.lines().stream()
            .filter(line -> line.what() == what)
            .findFirst()
            .orElseThrow()
            .counts()
            .getLast();
    return count == null ? -1 : count;
  }

  private long rows(Actor reader) {
    return work.as(
        reader,
        () ->
            jdbc.sql("select count(*) from monitor.pack where agency_id = ?")
                .param(school.id().value())
                .query(Long.class)
                .single());
  }

  private String page(Actor reader, String path) throws Exception {
    MvcTestResult answer = mvc.get().uri(path).cookie(signedIn.cookie(reader)).exchange();
    assertThat(answer).hasStatusOk();
    return answer.getResponse().getContentAsString();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String inside(byte[] xlsx) throws IOException {
    Path file = Files.write(Files.createTempFile("pack", ".xlsx"), xlsx);
    StringBuilder all = new StringBuilder();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    } finally {
      Files.delete(file);
    }
    return all.toString();
  }
}
