package org.openmash.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.database.Work;
import org.openmash.deadline.Deadline;
import org.openmash.deadline.Deadlines;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.support.HubTest;
import org.openmash.support.OneTimeCodes;
import org.openmash.support.SignedIn;
import org.openmash.support.Visitor;
import org.openmash.support.Visitor.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One agreement of the county, accepted by each school behind a link. */
@HubTest
class AgreementsTest {

  @LocalServerPort int port;
  @Autowired Agreements agreements;
  @Autowired Acceptances offers;
  @Autowired Agencies agencies;
  @Autowired AgreementReminders reminders;
  @Autowired AgreementClocks clocks;
  @Autowired Deadlines deadlines;
  @Autowired JdbcClient jdbc;
  @Autowired Work work;
  @Autowired OneTimeCodes codes;
  @Autowired SignedIn signedIn;
  @Autowired HubClock clock;

  /** A mark of this test: agencies of others are parties too. */
  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  private final String host = mark + ".sch.uk";
  private Actor manager;
  private Agency school;

  @BeforeEach
  void aCountyWithASchool() {
    manager = signedIn.as(Role.HUB_MANAGER);
    school = agency("Elm " + mark, AgencyKind.SCHOOL, "office@" + host);
  }

  @Test
  void isPutToEveryAgencyItIsForOnceAndSaysWhoHasAccepted() {
    Agency police = agency("Police " + mark, AgencyKind.POLICE, "police@" + mark + ".example");
    Agency mute = agency("Mute " + mark, AgencyKind.SCHOOL);
    AgreementId id = agreements.add(manager, said(null, false));
    assertThat(stand(id, school)).isEqualTo(Coverage.Stand.NOT_ASKED);
    assertThat(stand(id, mute)).isEqualTo(Coverage.Stand.UNREACHED);
    assertThat(offers.coverage(manager, id).parties())
        .noneMatch(party -> party.agency().id().equals(police.id()));
    assertThat(offers.ask(manager, id)).isPositive();
    assertThat(stand(id, school)).isEqualTo(Coverage.Stand.ASKED);
    assertThat(codes.latest("office@" + host)).contains("two minutes").doesNotContain("Elm");
    assertThat(offers.ask(manager, id)).isZero();
  }

  @Test
  void isAcceptedByAHeadWithoutAnAccountBehindTheLink() throws Exception {
    OfferId offer = asked(said(null, false));
    Visitor head = new Visitor(port);
    String here = "/agreement-offers/" + offer;
    Answer read = head.get(here);
    assertThat(read.text()).contains("Elm " + mark, "What it means", "Safeguarding history");
    Answer accepted = accepts(head, here, "head@" + host, ticked());
    assertThat(accepted.status()).isBetween(302, 303);
    assertThat(head.get(here).text()).contains("Accepted on", "Anna Head, Head teacher");
    assertThat(new Visitor(port).get(here).text())
        .contains("Accepted on")
        .doesNotContain("Anna Head");
    assertThat(offers.heldBy(manager, school.id())).hasSize(1);
    assertThat(offers.read(manager, offer).offer().reply())
        .isInstanceOfSatisfying(
            Offer.Reply.Accepted.class,
            reply -> assertThat(reply.by().email()).isEqualTo("head@" + host));
    String paper = text(head.getBytes(here + "/pdf"));
    assertThat(paper).contains("Anna Head", "head@" + host, "Version 1");
  }

  @Test
  void isNotAcceptedByWhoeverIsNotKnownToWorkThere() {
    OfferId offer = asked(said(null, false));
    String here = "/agreement-offers/" + offer;
    agency("Oak " + mark, AgencyKind.SCHOOL, "oak." + mark + "@nhs.net");
    for (String stranger :
        new String[] {mark + "@gmail.com", mark + "@nhs.net", mark + "@other.sch.uk"}) {
      Visitor visitor = new Visitor(port);
      Answer refused = accepts(visitor, here, stranger, ticked());
      assertThat(refused.status()).as(stranger).isEqualTo(400);
      assertThat(refused.page().select(".govuk-error-summary").text())
          .contains("not known to belong");
      assertThat(refused.page().select("input[name=name]").val()).isEqualTo("Anna Head");
      assertThat(visitor.get(here).text()).contains("You are known here as " + stranger);
      assertThat(visitor.get(here + "/pdf").status()).isEqualTo(404);
    }
    Actor elsewhere = signedIn.as(Role.SAFEGUARDING_LEAD);
    assertThatThrownBy(() -> offers.accept(elsewhere, offer, form(), 1))
        .isInstanceOf(NotTheirs.class);
    assertThat(offers.mine(elsewhere)).isEmpty();
    assertThat(offers.heldBy(manager, school.id())).isEmpty();
  }

  @Test
  void holdsNoLongerOnceTheAgencySaysSo() {
    OfferId offer = asked(said(null, false));
    Visitor head = new Visitor(port);
    String here = "/agreement-offers/" + offer;
    accepts(head, here, "head@" + host, ticked());
    String end = head.get(here).page().select("a:contains(We no longer accept it)").attr("href");
    Answer ended =
        head.post(
            end,
            end.replaceFirst("\\?.*", ""),
            Map.of(
                "version", "1",
                "name", "Anna Head",
                "jobTitle", "Head teacher",
                "why", "The governors want to read it first."));
    assertThat(ended.status()).isBetween(302, 303);
    assertThat(offers.heldBy(manager, school.id())).isEmpty();
    assertThat(offers.coverage(manager, offers.read(manager, offer).agreement().id()).outstanding())
        .anyMatch(party ->
            party.agency().id().equals(school.id()) && party.stand() == Coverage.Stand.DECLINED);
    assertThat(new Visitor(port).get(here).text()).doesNotContain("We no longer accept it");
  }

  @Test
  void wantsBothTicksAndKeepsWhatWasTyped() {
    OfferId offer = asked(said(null, false));
    Answer refused =
        accepts(
            new Visitor(port),
            "/agreement-offers/" + offer,
            "head@" + host,
            Map.of("name", "Anna Head", "jobTitle", "Head teacher", "read", "true"));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.page().select(".govuk-error-summary").text()).contains("the authority");
    assertThat(refused.page().select("input[name=jobTitle]").val()).isEqualTo("Head teacher");
  }

  @Test
  void isAcceptedByTheSafeguardingLeadsAccountToo() {
    OfferId offer = asked(said(null, false));
    Actor lead = signedIn.as(school.id(), Role.SAFEGUARDING_LEAD);
    assertThat(offers.mine(lead)).singleElement().matches(Offered::mayAnswer);
    offers.accept(lead, offer, form(), 1);
    assertThat(offers.mine(lead)).singleElement().matches(Offered::isAccepted);
  }

  @Test
  void mustBeAcceptedAnewWhereTheTextSaysSo() {
    OfferId offer = asked(said(null, false));
    Actor lead = signedIn.as(school.id(), Role.SAFEGUARDING_LEAD);
    offers.accept(lead, offer, form(), 1);
    AgreementId id = offers.read(manager, offer).agreement().id();
    agreements.change(manager, id, said(null, false), 1);
    assertThat(stand(id, school)).isEqualTo(Coverage.Stand.ACCEPTED);
    agreements.change(manager, id, said(null, true), 2);
    assertThat(stand(id, school)).isEqualTo(Coverage.Stand.AGAIN);
    assertThat(offers.heldBy(manager, school.id())).isEmpty();
    offers.ask(manager, id);
    assertThat(stand(id, school)).isEqualTo(Coverage.Stand.ASKED);
    assertThatThrownBy(() -> offers.accept(lead, offer, form(), 2)).isInstanceOf(Overtaken.class);
    offers.accept(lead, offer, form(), 3);
    assertThat(stand(id, school)).isEqualTo(Coverage.Stand.ACCEPTED);
  }

  @Test
  void lapsesOnItsLastDayAndSaysBeforeThatItIsToBeReviewed() {
    OfferId offer = asked(said(AgreementExamples.TODAY.plusDays(90), false));
    offers.accept(signedIn.as(school.id(), Role.SAFEGUARDING_LEAD), offer, form(), 1);
    Agreement agreement = offers.read(manager, offer).agreement();
    assertThat(agreement.standing(AgreementExamples.TODAY)).isEqualTo(Agreement.Standing.IN_FORCE);
    assertThat(agreement.standing(AgreementExamples.TODAY.plusDays(31)))
        .isEqualTo(Agreement.Standing.TO_REVIEW);
    assertThat(agreement.standing(AgreementExamples.TODAY.minusDays(61)))
        .isEqualTo(Agreement.Standing.NOT_YET);
    assertThat(offers.heldBy(manager, school.id())).hasSize(1);
    clock.forward(Duration.ofDays(91));
    assertThat(offers.heldBy(manager, school.id())).isEmpty();
  }

  @Test
  void remindsASilentAgencyThreeTimesAWorkingWeekApart() {
    OfferId offer = asked(said(null, false));
    clock.forward(Duration.ofDays(6));
    reminders.remind();
    assertThat(offers.read(manager, offer).offer().reminders()).isZero();
    for (int week = 1; week <= 4; week++) {
      clock.forward(Duration.ofDays(7));
      reminders.remind();
      reminders.remind();
      assertThat(offers.read(manager, offer).offer().reminders()).isEqualTo(Math.min(week, 3));
    }
    assertThat(codes.latest("office@" + host)).contains("not answered");
  }

  @Test
  void tellsTheOwnerAndThePartiesOnceBeforeItEndsAndWhenItHasLapsed() {
    LocalDate until = AgreementExamples.TODAY.plusDays(90);
    AgreementId id = accepted(until);
    clocks.look();
    assertThat(owed(id)).containsExactlyInAnyOrder(until, AgreementExamples.TODAY.plusDays(300));
    assertThat(told()).isEmpty();
    clock.forward(Duration.ofDays(31));
    clocks.look();
    clocks.look();
    assertThat(told())
        .containsExactlyInAnyOrder(
            manager.user() + "@example.org agreement.mail.owner-ending",
            "office@" + host + " agreement.mail.party-ending");
    clock.forward(Duration.ofDays(60));
    clocks.look();
    clocks.look();
    assertThat(told())
        .hasSize(4)
        .contains(
            manager.user() + "@example.org agreement.mail.owner-lapsed",
            "office@" + host + " agreement.mail.party-lapsed");
    assertThat(owed(id)).isEmpty();
  }

  @Test
  void tellsOfAReviewAndItsOwnerThatItIsLateUntilAnotherDayStandsThere() {
    AgreementId id = accepted(null);
    clock.forward(Duration.ofDays(241));
    clocks.look();
    assertThat(told())
        .containsExactlyInAnyOrder(
            manager.user() + "@example.org agreement.mail.owner-review",
            "office@" + host + " agreement.mail.party-review");
    clock.forward(Duration.ofDays(60));
    clocks.look();
    clocks.look();
    assertThat(told())
        .hasSize(3)
        .contains(manager.user() + "@example.org agreement.mail.owner-review-late");
    AgreementForm old = agreements.read(manager, id).said();
    LocalDate next = AgreementExamples.TODAY.plusDays(700);
    agreements.change(
        manager,
        id,
        new AgreementForm(
            old.name(),
            old.tier(),
            old.purpose(),
            old.plain(),
            old.text(),
            old.parties(),
            old.kinds(),
            old.bases(),
            old.from(),
            null,
            next,
            false),
        1);
    clocks.look();
    assertThat(owed(id)).containsExactly(next);
    assertThat(told()).hasSize(3);
  }

  private AgreementId accepted(LocalDate until) {
    OfferId offer = asked(said(until, false));
    offers.accept(signedIn.as(school.id(), Role.SAFEGUARDING_LEAD), offer, form(), 1);
    return offers.read(manager, offer).agreement().id();
  }

  private List<LocalDate> owed(AgreementId id) {
    return deadlines.of(manager, Subject.of(Agreements.KIND, id)).stream()
        .filter(Deadline::isOwed)
        .map(Deadline::dueDay)
        .toList();
  }

  /** What the clocks made the program write to this owner and this school. */
  private List<String> told() {
    return work.as(
        Actor.system("test"),
        () ->
            jdbc.sql(
                    """
                    select recipient || ' ' || words from notification.message
                    where recipient = any(?) and words ~ '^agreement.mail.(owner|party)-'
                    """)
                .param(new String[] {manager.user() + "@example.org", "office@" + host})
                .query(String.class)
                .list());
  }

  @Test
  void showsTheHubWhyAnAgencyDoesNotAccept() {
    OfferId offer = asked(said(null, false));
    offers.decline(
        signedIn.as(school.id(), Role.SAFEGUARDING_LEAD),
        offer,
        new DeclineForm("Anna Head", "Head teacher", "Who pays for the postage?"),
        1);
    AgreementId id = offers.read(manager, offer).agreement().id();
    assertThat(offers.coverage(manager, id).outstanding().getFirst().stand())
        .isEqualTo(Coverage.Stand.DECLINED);
    Visitor ruth = new Visitor(port);
    ruth.putCookie(SignedIn.COOKIE, signedIn.cookie(manager).getValue());
    assertThat(ruth.get("/agreements/" + id).text()).contains("Who pays for the postage?");
  }

  @Test
  void isWrittenByManagersAndNobodyElseAndOnTopOfTheNewestText() {
    AgreementId id = agreements.add(manager, said(null, false));
    agreements.change(manager, id, said(null, false), 1);
    assertThatThrownBy(() -> agreements.change(manager, id, said(null, false), 1))
        .isInstanceOf(Overtaken.class);
    for (Role role : Set.of(Role.SCREENER, Role.INSPECTOR, Role.SAFEGUARDING_LEAD)) {
      Actor other = signedIn.as(role);
      assertThatThrownBy(() -> agreements.change(other, id, said(null, false), 2))
          .isInstanceOf(UnknownId.class);
      assertThatThrownBy(() -> offers.ask(other, id)).isInstanceOf(UnknownId.class);
    }
    assertThat(agreements.read(signedIn.as(Role.SCREENER), id).version()).isEqualTo(2);
    Actor partner = signedIn.as(Role.SAFEGUARDING_LEAD);
    assertThatThrownBy(() -> agreements.read(partner, id)).isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> agreements.all(partner)).isInstanceOf(UnknownId.class);
  }

  @Test
  void countsByKindByDistrictAndByCluster() {
    Agency cluster = agency("Cluster " + mark, AgencyKind.SCHOOL_CLUSTER);
    agencies.change(
        Actor.system("test"),
        new Agency(
            school.id(),
            school.name(),
            school.kind(),
            "",
            new Reach(school.reach().mailboxes(), null, "1 Elm Road, Northam ZZ9 1AA"),
            cluster.id(),
            school.span()));
    Coverage coverage = offers.coverage(manager, agreements.add(manager, said(null, false)));
    assertThat(coverage.byCluster())
        .anyMatch(share -> share.of().equals("Cluster " + mark) && share.all() == 1);
    assertThat(coverage.byDistrict()).anyMatch(share -> share.of().equals("ZZ9"));
    assertThat(coverage.byKind().stream().mapToInt(Coverage.Share::all).sum())
        .isEqualTo(coverage.parties().size());
  }

  private OfferId asked(AgreementForm said) {
    AgreementId id = agreements.add(manager, said);
    offers.ask(manager, id);
    return party(id, school).offer().id();
  }

  private Coverage.Stand stand(AgreementId id, Agency agency) {
    return party(id, agency).stand();
  }

  private Coverage.Party party(AgreementId id, Agency agency) {
    return offers.coverage(manager, id).parties().stream()
        .filter(party -> party.agency().id().equals(agency.id()))
        .findFirst()
        .orElseThrow();
  }

  /** Opens the link, proves the address, and posts what is given. */
  private Answer accepts(Visitor visitor, String here, String email, Map<String, String> typed) {
    String accept = here + "/accept?version=1";
    visitor.post("/guest", "/guest", Map.of("email", email, "next", accept));
    Answer in = visitor.post("/guest", "/guest/code", Map.of("code", codes.sentTo(email)));
    assertThat(in.location()).hasValue(accept);
    return visitor.post(accept, accept, typed);
  }

  private static Map<String, String> ticked() {
    return Map.of(
        "name", "Anna Head", "jobTitle", "Head teacher", "read", "true", "authority", "true");
  }

  private static AcceptForm form() {
    return new AcceptForm("Anna Head", "Head teacher", true, true);
  }

  private static String text(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private Agency agency(String name, AgencyKind kind, String... mailboxes) {
    return agencies.add(
        Actor.system("test"),
        Agency.of(AgencyId.next(), name, kind, Reach.by(mailboxes), LocalDate.of(2020, 1, 1)));
  }

  private AgreementForm said(LocalDate until, boolean again) {
    return AgreementExamples.forSchools(mark, until, again);
  }
}
