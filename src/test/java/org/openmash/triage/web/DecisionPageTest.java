package org.openmash.triage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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
import org.openmash.deadline.Deadline;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.Referrals;
import org.openmash.referral.Submission;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.openmash.triage.ContactView;
import org.openmash.triage.DecisionState;
import org.openmash.triage.DecisionView;
import org.openmash.triage.Triage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** What a screener sees beside the questions of a decision, and what comes of the answers. */
@HubTest
class DecisionPageTest {

  @Autowired MockMvcTester mvc;
  @Autowired Agencies agencies;
  @Autowired Referrals referrals;
  @Autowired ReferralExamples examples;
  @Autowired SignedIn signedIn;
  @Autowired Triage triage;
  @Autowired HubClock clock;

  private Actor head;
  private Actor screener;
  private Cookie session;

  @BeforeEach
  void aSchoolAndAScreener() {
    Agency school =
        agencies.add(
            Actor.system("test"),
            Agency.of(
                AgencyId.next(),
                "School " + UUID.randomUUID(),
                AgencyKind.SCHOOL,
                Reach.by("safeguarding@school.example"),
                LocalDate.of(2020, 1, 1)));
    head = signedIn.as(school.id(), Role.REFERRER);
    screener = signedIn.as(Role.SCREENER);
    session = signedIn.cookie(screener);
  }

  @Test
  void asksBesideTheReasonsWhatWasSeenAndNotWhatTheChildSaysAndWhatCameBefore() {
    Document page = page(taken(examples.aboutOlderSiblings(1)));
    String beside = page.selectFirst("[name=rationale]").attr("aria-describedby");
    String hints = page.select("#" + beside.trim().replaceAll("\\s+", ", #")).text();
    assertThat(hints)
        .contains("What was seen?", "What was not seen?", "child say or show?", "came before?");
  }

  @Test
  void choosesNothingBeforehand() {
    Document page = page(taken(examples.aboutOlderSiblings(1)));
    assertThat(page.select("form.om-form input[checked]")).isEmpty();
    assertThat(page.select("form.om-form [name=outcome]")).hasSize(11);
  }

  @Test
  void offersTheIndicatorsThatFitTheChildTheReferrersOwnFirst() {
    ReferralId born = taken(examples.aboutOlderSiblings(1));
    List<String> named =
        triage.read(screener, born).referral().pages().stream()
            .filter(each -> each.page().equals("level"))
            .flatMap(each -> each.recorded().answers().texts("indicators").stream())
            .toList();
    List<String> offered = page(born).select("[name=indicators]").eachAttr("value");
    assertThat(offered.subList(0, named.size())).containsExactlyInAnyOrderElementsOf(named);
    assertThat(offered).noneMatch(id -> id.startsWith("U"));
    ReferralId unborn = taken(examples.aboutAnUnbornBaby(1, 77));
    assertThat(page(unborn).select("[name=indicators]").eachAttr("value"))
        .isNotEmpty()
        .allMatch(id -> id.startsWith("U"));
  }

  @Test
  void laysTheReferrersWordsAndWhatIsMissingBesideTheQuestions() {
    ReferralId referral = taken(examples.aboutOlderSiblings(1));
    Document page = page(referral);
    String beside = page.select(".om-split__stay").text();
    assertThat(beside)
        .contains(triage.read(screener, referral).referral().line().concern().substring(0, 20))
        .contains("Not known, or not answered")
        .contains("NHS number")
        .contains("GP practice");
  }

  @Test
  void showsEarlierContactsOfTheSameChildWithTheirOutcomes() {
    Answers first = examples.aboutOlderSiblings(1);
    ReferralId earlier = taken(first);
    decide(earlier, "INFORMATION_AND_ADVICE");
    ReferralId now = taken(first);
    Document page = page(now);
    assertThat(page.select(".om-earlier li")).hasSize(1);
    assertThat(page.select(".om-earlier").text())
        .contains("Information and advice")
        .contains("same name and birth date");
    assertThat(page.select(".om-earlier a").attr("href")).isEqualTo("/inbox/" + earlier);
    assertThat(page(taken(examples.aboutOlderSiblings(1))).text())
        .contains("None found of the same known record");
  }

  @Test
  void asksForASecondPersonAtTheThirdContactAndSaysWhy() {
    Answers same = examples.aboutOlderSiblings(1);
    decide(taken(same), "INFORMATION_AND_ADVICE");
    decide(taken(same), "INFORMATION_AND_ADVICE");
    ReferralId third = taken(same);
    DecisionView proposed = decide(third, "INFORMATION_AND_ADVICE");
    assertThat(proposed.state()).isEqualTo(DecisionState.PROPOSED);
    assertThat(proposed.secondPerson()).containsExactly("third-contact");
    Document contact = document(mvc.get().uri("/inbox/" + third).cookie(session));
    assertThat(contact.text())
        .contains("A second person looks at it: It is at least the third contact in 12 months");
  }

  @Test
  void wantsIndicatorsForHelpButNotForAdvice() {
    ReferralId referral = taken(examples.aboutOlderSiblings(1));
    MockHttpServletResponse without = answer(post(referral, "EARLY_HELP", "Because."));
    assertThat(without.getStatus()).isEqualTo(400);
    assertThat(document(without).select(".govuk-error-summary").text())
        .contains("Select what the decision rests on");
    assertThat(answer(post(referral, "INFORMATION_AND_ADVICE", "Because.")).getStatus())
        .isEqualTo(302);
  }

  @Test
  void asksWhyALateDecisionIsLateAndKeepsTheReason() {
    ReferralId referral = taken(examples.aboutOlderSiblings(1));
    assertThat(page(referral).text()).doesNotContain("This decision is late");
    clock.forward(Duration.ofDays(3));
    session = signedIn.cookie(screener);
    assertThat(page(referral).text()).contains("This decision is late");
    MockHttpServletResponse silent = answer(post(referral, "INFORMATION_AND_ADVICE", "Because."));
    assertThat(silent.getStatus()).isEqualTo(400);
    assertThat(document(silent).select("textarea[name=rationale]").val()).isEqualTo("Because.");
    MockHttpServletResponse said =
        answer(
            post(referral, "INFORMATION_AND_ADVICE", "Because.")
                .param("lateReason", "NOT_ENOUGH_STAFF"));
    assertThat(said.getStatus()).isEqualTo(302);
    assertThat(triage.read(screener, referral).deadlines())
        .filteredOn(deadline -> !deadline.rule().id().startsWith("FRONT.feedback"))
        .isNotEmpty()
        .allMatch(Deadline::explained);
  }

  @Test
  void tellsTheReferrerThatSomethingIsKeptBackAndWhy() {
    ReferralId referral = taken(examples.aboutOlderSiblings(1));
    assertThat(
            answer(
                    post(referral, "INFORMATION_AND_ADVICE", "Because.")
                        .param("withheld", "THIRD_PERSON"))
                .getStatus())
        .isEqualTo(302);
    Document told = document(mvc.get().uri("/referrals/" + referral).cookie(signedIn.cookie(head)));
    assertThat(told.text())
        .contains("Something is kept back from you, because it is about somebody else.")
        .doesNotContain("Because.");
  }

  private ReferralId taken(Answers answers) {
    ReferralId referral =
        referrals.receive(head, new Submission(UUID.randomUUID().toString(), answers)).id();
    triage.take(screener, referral);
    return referral;
  }

  private DecisionView decide(ReferralId referral, String outcome) {
    ContactView contact = triage.read(screener, referral);
    Map<String, Object> decision = new LinkedHashMap<>();
    decision.put("level", "2");
    decision.put("outcome", outcome);
    decision.put("family", "TOLD");
    decision.put("rationale", "It fits.");
    decision.put("toReferrer", "Thank you.");
    decision.put("evidence", List.of("THE_REFERRAL"));
    return triage
        .decide(
            screener,
            referral,
            List.of(contact.referral().line().children().getFirst().id()),
            Answers.of(decision))
        .getFirst();
  }

  private MockMvcRequestBuilder post(ReferralId referral, String outcome, String rationale) {
    return mvc.post()
        .uri("/inbox/" + referral + "/decision")
        .cookie(session)
        .with(csrf())
        .param("child", child(referral))
        .param("level", "2")
        .param("outcome", outcome)
        .param("family", "TOLD")
        .param("rationale", rationale)
        .param("toReferrer", "Thank you.")
        .param("evidence", "THE_REFERRAL");
  }

  private Document page(ReferralId referral) {
    return document(
        mvc.get().uri("/inbox/" + referral + "/decision?child=" + child(referral)).cookie(session));
  }

  private String child(ReferralId referral) {
    return triage.read(screener, referral).referral().line().children().getFirst().id().toString();
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
