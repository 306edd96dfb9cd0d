package org.openmash.contact.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.contact.Typed;
import org.openmash.hub.TestHubs;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.referral.ContactKind;
import org.openmash.referral.ReferralView;
import org.openmash.referral.Referrals;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** What a call taker and a partner see when they fill in a short form. */
@HubTest
class ContactPagesTest {

  private static final String CALL = "/contacts/call/new";

  @Autowired TestHubs hubs;
  @Autowired MockMvcTester mvc;
  @Autowired Agencies agencies;
  @Autowired Referrals referrals;
  @Autowired SignedIn signedIn;

  private Actor screener;
  private Cookie session;
  private Agency police;
  private Cookie officer;

  @BeforeEach
  void aCallTakerAndAnOfficer() {
    screener = signedIn.as(Role.SCREENER);
    session = signedIn.cookie(screener);
    police =
        agencies.add(
            Actor.system("test"),
            Agency.of(
                AgencyId.next(),
                "Police " + UUID.randomUUID(),
                AgencyKind.POLICE,
                Reach.by("desk@police.example"),
                LocalDate.of(2020, 1, 1)));
    officer = signedIn.cookie(signedIn.as(police.id(), Role.REFERRER));
  }

  @Test
  void suggestsTheAgenciesThereAreWhileTheCallersIsTyped() {
    Element box = open(CALL).getElementById("agency");

    assertThat(box.attr("list")).isEqualTo("agency-list");
    assertThat(open(CALL).select("#agency-list option[value='" + police.name() + "']")).hasSize(1);
  }

  @Test
  void beginsWithAChildAndTheTimeItIs() {
    Document page = open(CALL);

    assertThat(page.select("input[name=about][checked]").val()).isEqualTo("CHILDREN");
    assertThat(page.select("input[name=at]").val()).isEqualTo("10:00");
    assertThat(page.select("input[name='children.0.name']")).hasSize(1);
    assertThat(page.select("[data-focus]").attr("data-focus")).isEqualTo("callerName");
  }

  @Test
  void recordsACallAndShowsItOnTheContactsPage() {
    Document contact = open(recorded(CALL, session, Typed.call()));

    assertThat(contact.text())
        .contains("Recorded. It is yours.")
        .contains("Nia Fielding")
        .contains("The older boy at number 7, about 9")
        .contains("Shouting and crying most nights since Friday.")
        .contains("A neighbour or somebody else");
    assertThat(contact.select(".om-identity__flags").text()).contains("Call");
  }

  @Test
  void leavesItInTheInboxWhenThatButtonIsPressed() {
    Document contact = open(recorded(CALL, session, Typed.with(Typed.call(), "then=leave")));

    assertThat(contact.text()).contains("It waits in the inbox.").contains("Take this contact");
  }

  @Test
  void closesAdviceWithoutANameAndOffersToGoOnFromIt() {
    String path = recorded(CALL, session, Typed.advice());
    Document advice = open(path);

    assertThat(advice.text())
        .contains("Nobody was named")
        .contains("A caller who gave no name")
        .contains("Advice without a name")
        .doesNotContain("Take this contact");
    String next = advice.select("a[href*='?from=']").attr("href");
    Document call = open(next);
    assertThat(call.select("textarea[name=worries]").text()).contains("after a report is made");
    assertThat(call.select("input[name=about][checked]").val()).isEqualTo("CHILDREN");

    String grown =
        recorded(
            CALL, session, Typed.with(Typed.call(), "from=" + path.substring("/inbox/".length())));
    assertThat(open(grown).text()).contains("It grew out of advice without a name");
    assertThat(open(path).text()).contains("A call about a child grew out of it");
  }

  @Test
  void asksAgainForWhatIsMissingAndKeepsEverythingTyped() {
    Map<String, String> typed = Typed.with(Typed.call(), "children.0.age=31 2 2019");
    typed.remove("worries");
    typed.remove("inDanger");
    MockHttpServletResponse answer = post(CALL, session, typed);

    assertThat(answer.getStatus()).isEqualTo(400);
    Document page = document(answer);
    assertThat(page.select(".govuk-error-summary a").eachAttr("href"))
        .containsExactly("#children-0-age", "#worries", "#inDanger");
    assertThat(page.select("input[name='children.0.name']").val())
        .isEqualTo("The older boy at number 7");
    assertThat(page.select("input[name='children.0.age']").val()).isEqualTo("31 2 2019");
    assertThat(page.select("textarea[name=advice]").text()).contains("Ring 999");
    assertThat(page.select("[data-focus]")).isEmpty();
  }

  @Test
  void addsAnotherChildWithoutLosingAnythingAndPutsTheCursorThere() {
    MockHttpServletResponse answer = post(CALL, session, Typed.with(Typed.call(), "_add=children"));

    Document page = document(answer);
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(page.select("input[name='children.1.name']")).hasSize(1);
    assertThat(page.select("[data-focus]").attr("data-focus")).isEqualTo("children-1-name");
    assertThat(page.select("textarea[name=worries]").text()).contains("Shouting");
    assertThat(page.select(".govuk-error-summary")).isEmpty();
  }

  @Test
  void keepsWhatIsTypedWhileTheCallerTalks() {
    answer(
        mvc.post()
            .uri("/typed")
            .cookie(session)
            .with(csrf())
            .param("_at", CALL)
            .param("callerName", "Nia Fielding")
            .param("worries", "Shouting at night."));

    Document page = open(CALL);
    assertThat(page.select("input[name=callerName]").val()).isEqualTo("Nia Fielding");
    assertThat(page.select("textarea[name=worries]").text()).isEqualTo("Shouting at night.");
    recorded(CALL, session, Typed.with(Typed.call(), "_at=" + CALL));
    assertThat(open(CALL).select("input[name=callerName]").val()).isEmpty();
  }

  @Test
  void recordsEachShortForm() {
    shows("right-care-right-person", Typed.rightCare(), "No immediate risk to life");
    shows("missing", Typed.missing(), "Return home interview");
    shows("private-fostering", Typed.privateFostering(), "First private fostering visit");
    shows("transfer-in", Typed.transferIn(), "Transfer-in conference");
    shows("for-information", Typed.forInformation(), "A hospital attendance");
  }

  private void shows(String form, Map<String, String> typed, String words) {
    String path = recorded("/contacts/" + form + "/new", session, typed);
    assertThat(open(path).text()).as(form).contains(words).contains(typed.get("worries"));
  }

  @Test
  void saysThatNoticeOfPrivateFosteringCameLate() {
    String path = recorded("/contacts/private-fostering/new", session, Typed.privateFostering());

    assertThat(open(path).text()).contains("notice was due by 18 February 2026").contains("late");
  }

  @Test
  void takesAShortFormFromAPartnerAndShowsItOnTheirList() {
    String sent = recorded("/contacts/right-care-right-person/new", officer, Typed.rightCare());

    assertThat(sent).startsWith("/referrals/").endsWith("/sent");
    assertThat(open(officer, "/referrals").text())
        .contains("Right Care Right Person")
        .contains("Ada Bevan");
    ReferralView view = referrals.read(screener, ReferralId.parse(sent.split("/")[2]));
    assertThat(view.line().kind()).isEqualTo(ContactKind.RIGHT_CARE_RIGHT_PERSON);
  }

  @Test
  void asksAPartnerForWhichOfSeveralHubsItIs() {
    String path = "/contacts/right-care-right-person/new";
    assertThat(open(officer, path).select("input[name=hub]")).isEmpty();
    hubs.countyAndCity();
    try {
      assertThat(open(path).select("input[name=hub]")).isEmpty();
      assertThat(open(officer, path).select("input[name=hub]").eachAttr("value"))
          .containsExactly("main", "northam");
      MockHttpServletResponse unsaid = post(path, officer, Typed.rightCare());
      assertThat(unsaid.getStatus()).isEqualTo(400);
      assertThat(document(unsaid).select(".govuk-error-summary").text())
          .contains("Choose where they live");
      String sent = recorded(path, officer, Typed.with(Typed.rightCare(), "hub=northam"));
      ReferralId contact = ReferralId.parse(sent.split("/")[2]);
      assertThat(referrals.read(signedIn.at(TestHubs.CITY, Role.SCREENER), contact).line().hub())
          .isEqualTo(TestHubs.CITY);
    } finally {
      hubs.isOne();
    }
  }

  @Test
  void offersAPartnerNoCallAndNoTransfer() {
    assertThat(open(officer, "/contacts/new").select("main h2").eachText())
        .containsExactly(
            "Right Care Right Person", "Missing child", "Private fostering", "For information");
    assertThat(answer(mvc.get().uri(CALL).cookie(officer)).getStatus()).isEqualTo(404);
    assertThat(post(CALL, officer, Typed.call()).getStatus()).isEqualTo(404);
  }

  @Test
  void ticksOffWhatWasPromised() {
    String call = recorded(CALL, session, Typed.with(Typed.call(), "promised=true"));
    String arrived = "/contacts/" + call.substring("/inbox/".length()) + "/arrived";
    assertThat(open("/contacts/promises").select("a[href='" + arrived + "']")).hasSize(1);

    assertThat(post(arrived, session, Map.of()).getStatus()).isEqualTo(400);
    assertThat(post(arrived, session, Map.of("as", "otherwise")).getRedirectedUrl())
        .isEqualTo(call);

    assertThat(open("/contacts/promises").select("a[href='" + arrived + "']")).isEmpty();
    assertThat(open(call).text()).contains("What was promised in writing came");
  }

  private String recorded(String path, Cookie who, Map<String, String> typed) {
    MockHttpServletResponse answer = post(path, who, typed);
    assertThat(answer.getStatus()).as(() -> document(answer).text()).isEqualTo(302);
    return String.valueOf(answer.getRedirectedUrl());
  }

  private MockHttpServletResponse post(String path, Cookie who, Map<String, String> typed) {
    MockMvcRequestBuilder request = mvc.post().uri(path).cookie(who).with(csrf());
    typed.forEach(request::param);
    return answer(request);
  }

  private Document open(String path) {
    return open(session, path);
  }

  private Document open(Cookie who, String path) {
    return document(answer(mvc.get().uri(path).cookie(who)));
  }

  private static MockHttpServletResponse answer(MockMvcRequestBuilder request) {
    return request.exchange().getResponse();
  }

  private static Document document(MockHttpServletResponse answer) {
    try {
      return Jsoup.parse(answer.getContentAsString());
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
