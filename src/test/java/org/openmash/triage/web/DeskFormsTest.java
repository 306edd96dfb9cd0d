package org.openmash.triage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
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
import org.openmash.form.Answers;
import org.openmash.form.TypedText;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.Referrals;
import org.openmash.referral.ReferredChild;
import org.openmash.referral.Submission;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.openmash.triage.CorrectionForm;
import org.openmash.triage.Triage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** What a screener types at the desk outlives everything that can happen to the page. */
@HubTest
class DeskFormsTest {

  private static final String REASON = "The bruise is older than the story told about it.";

  @Autowired MockMvcTester mvc;
  @Autowired Agencies agencies;
  @Autowired Referrals referrals;
  @Autowired ReferralExamples examples;
  @Autowired SignedIn signedIn;
  @Autowired Triage triage;
  @Autowired TypedText typed;

  private Actor screener;
  private Cookie session;
  private ReferralId referral;
  private String rating;

  @BeforeEach
  void aScreenerHasAContact() {
    Agency school =
        agencies.add(
            Actor.system("test"),
            Agency.of(
                AgencyId.next(),
                "School " + UUID.randomUUID(),
                AgencyKind.SCHOOL,
                Reach.by("safeguarding@school.example"),
                LocalDate.of(2020, 1, 1)));
    referral =
        referrals
            .receive(
                signedIn.as(school.id(), Role.REFERRER),
                new Submission(UUID.randomUUID().toString(), examples.aboutOlderSiblings(2)))
            .id();
    screener = signedIn.as(Role.SCREENER);
    session = signedIn.cookie(screener);
    triage.take(screener, referral);
    rating = "/inbox/" + referral + "/rating";
  }

  @Test
  void keepsTheTextWhileItIsTypedAndShowsItAgainOnTheSamePage() {
    autosave(rating, "reason", REASON);
    Document page = open(rating);
    assertThat(page.select("textarea").val()).isEqualTo(REASON);
    assertThat(page.text()).contains("You typed this").contains("did not save it");
    assertThat(open("/inbox/" + referral + "/record").text()).doesNotContain("You typed this");
  }

  @Test
  void throwsItAwayOnRequest() {
    autosave(rating, "reason", REASON);
    MockHttpServletResponse answer =
        answer(mvc.post().uri("/typed/forget").cookie(session).with(csrf()).param("_at", rating));
    assertThat(answer.getStatus()).isEqualTo(303);
    assertThat(answer.getRedirectedUrl()).isEqualTo(rating);
    assertThat(open(rating).select("textarea").val()).isEmpty();
  }

  @Test
  void forgetsItOnceItIsRecorded() {
    autosave(rating, "reason", REASON);
    MockHttpServletResponse answer =
        answer(post(rating, rating).param("rag", "RED").param("reason", REASON));
    assertThat(answer.getStatus()).isEqualTo(302);
    assertThat(typed.find(screener, rating)).isEmpty();
  }

  @Test
  void keepsItWhenSomethingIsWrongWithIt() {
    MockHttpServletResponse answer = answer(post(rating, rating).param("reason", REASON));
    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat(open(rating).select("textarea").val()).isEqualTo(REASON);
  }

  @Test
  void bringsTheScreenerBackToItAfterTheSignInHadEnded() {
    MockHttpServletResponse turnedBack =
        answer(
            mvc.post()
                .uri(rating)
                .with(csrf())
                .param("_at", rating)
                .param("_by", screener.user().toString())
                .param("reason", REASON));
    assertThat(turnedBack.getRedirectedUrl()).startsWith("/sign-in");
    MockHttpServletRequest back = new MockHttpServletRequest();
    back.setCookies(turnedBack.getCookie("unsaved"));
    assertThat(typed.wayBack(signedIn.as(Role.SCREENER), back)).isEmpty();
    assertThat(typed.wayBack(screener, back)).contains(rating);
    assertThat(open(rating).select("textarea").val()).isEqualTo(REASON);
  }

  @Test
  void keepsItWhenTheFormWasLeftOpenTooLong() {
    MockHttpServletResponse answer =
        answer(
            mvc.post()
                .uri(rating)
                .cookie(session)
                .header("Sec-Fetch-Site", "same-origin")
                .param("_csrf", "of yesterday")
                .param("_at", rating)
                .param("_by", screener.user().toString())
                .param("reason", REASON));
    assertThat(answer.getStatus()).isEqualTo(303);
    assertThat(answer.getRedirectedUrl()).isEqualTo(rating);
    assertThat(open(rating).select("textarea").val()).isEqualTo(REASON);
  }

  @Test
  void showsItToNobodyElse() {
    autosave(rating, "reason", REASON);
    Actor colleague = signedIn.as(Role.SCREENER);
    Document page = document(mvc.get().uri(rating).cookie(signedIn.cookie(colleague)));
    assertThat(page.html()).doesNotContain(REASON);
  }

  @Test
  void showsBothTextsWhenAColleagueSavedTheRecordWhileMineLayUnsaved() {
    String record = "/inbox/" + referral + "/record";
    answer(
        mvc.post()
            .uri("/typed")
            .cookie(session)
            .with(csrf())
            .param("_at", record)
            .param("base", "0")
            .param("analysis", REASON));
    triage.keepRecord(signedIn.as(Role.SCREENER), referral, record("Theirs."), 0);
    Document mine = open(record);
    assertThat(mine.select("textarea[name=analysis]").val()).isEqualTo(REASON);
    assertThat(mine.select("input[name=base]").val()).isEqualTo("0");
    MockHttpServletResponse answer =
        answer(
            post(record, record)
                .param("base", "0")
                .param("familySpokenTo", "YES")
                .param("childSeenByAnybody", "YES")
                .param("analysis", REASON));
    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(document(answer).select(".om-conflict").text()).contains("Theirs.");
    assertThat(document(answer).select("textarea[name=analysis]").val()).isEqualTo(REASON);
  }

  @Test
  void showsTheColleaguesDecisionBesideMineWhenTheyWereQuicker() {
    List<ReferredChild> children = triage.read(screener, referral).referral().line().children();
    String page = "/inbox/" + referral + "/decision?child=" + children.getFirst().id();
    Actor colleague = signedIn.as(Role.SCREENER);
    triage.decide(colleague, referral, List.of(children.getFirst().id()), decision("Theirs."));
    MockMvcRequestBuilder post =
        post("/inbox/" + referral + "/decision", page)
            .param("child", children.getFirst().id().toString())
            .param("child", children.getLast().id().toString())
            .param("level", "3")
            .param("indicators", "U21")
            .param("outcome", "EARLY_HELP")
            .param("evidence", "THE_REFERRAL")
            .param("family", "TOLD")
            .param("rationale", REASON)
            .param("toReferrer", "The family agreed to help.");
    MockHttpServletResponse answer = answer(post);
    Document both = document(answer);
    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(both.select(".om-conflict").text()).contains("Theirs.");
    assertThat(both.select("textarea[name=rationale]").val()).isEqualTo(REASON);
    assertThat(both.select("[name=child]").eachAttr("value"))
        .containsExactly(children.getLast().id().toString());
    assertThat(typed.find(screener, page)).isPresent();
  }

  @Test
  void handsTheWordsBackWhenTheRulesRefuse() {
    List<ReferredChild> children = triage.read(screener, referral).referral().line().children();
    var decided =
        triage.decide(screener, referral, List.of(children.getFirst().id()), decision("First."));
    String correction = "/decisions/" + decided.getFirst().id() + "/correction";
    triage.correct(
        screener, decided.getFirst().id(), decision("Second."), new CorrectionForm("Meanwhile."));
    MockHttpServletResponse answer =
        answer(
            post(correction, correction)
                .param("why", "A word about why.")
                .param("level", "3")
                .param("indicators", "U21")
                .param("outcome", "EARLY_HELP")
                .param("evidence", "THE_REFERRAL")
                .param("family", "TOLD")
                .param("rationale", REASON)
                .param("toReferrer", "The family agreed to help."));
    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(document(answer).text()).contains("What you wrote").contains(REASON);
  }

  private static Answers decision(String rationale) {
    return Answers.of(
        Map.of(
            "level",
            "3",
            "indicators",
            List.of("U21"),
            "outcome",
            "EARLY_HELP",
            "family",
            "TOLD",
            "evidence",
            List.of("THE_REFERRAL"),
            "rationale",
            rationale,
            "toReferrer",
            "Help is on its way."));
  }

  private static Answers record(String analysis) {
    return Answers.of(
        Map.of("familySpokenTo", "YES", "childSeenByAnybody", "YES", "analysis", analysis));
  }

  private MockMvcRequestBuilder post(String action, String page) {
    return mvc.post()
        .uri(action)
        .cookie(session)
        .with(csrf())
        .param("_at", page)
        .param("_by", screener.user().toString());
  }

  private void autosave(String page, String field, String text) {
    MockHttpServletResponse answer =
        answer(
            mvc.post()
                .uri("/typed")
                .cookie(session)
                .with(csrf())
                .param("_at", page)
                .param(field, text));
    assertThat(answer.getStatus()).isEqualTo(200);
  }

  private Document open(String page) {
    return document(mvc.get().uri(page).cookie(session));
  }

  private static Document document(MockMvcRequestBuilder request) {
    return document(answer(request));
  }

  private static Document document(MockHttpServletResponse response) {
    try {
      return Jsoup.parse(response.getContentAsString());
    } catch (UnsupportedEncodingException e) {
      throw new AssertionError(e);
    }
  }

  private static MockHttpServletResponse answer(MockMvcRequestBuilder request) {
    return request.exchange().getResponse();
  }
}
