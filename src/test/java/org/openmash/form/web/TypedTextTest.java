package org.openmash.form.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.database.Work;
import org.openmash.form.Drafts;
import org.openmash.form.TypedText;
import org.openmash.kernel.Actor;
import org.openmash.kernel.DraftId;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Role;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@HubTest
class TypedTextTest {

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired TypedText typed;
  @Autowired Drafts drafts;
  @Autowired HubClock clock;
  @Autowired Work work;
  @Autowired JdbcClient jdbc;

  private static int address;
  private Actor midwife;
  private DraftId draft;
  private String path;

  @BeforeEach
  void somebodyIsWriting() {
    midwife = signedIn.as(Role.REFERRER);
    draft = drafts.start(midwife, "example");
    path = "/example/new/" + draft + "/worry";
  }

  @Test
  void bringsSomebodyBackToTheirTextAfterTheirSessionEnded() throws Exception {
    MockHttpServletResponse turnedBack = postWithoutSession("An hour of work");
    assertThat(turnedBack.getRedirectedUrl()).startsWith("/sign-in");
    Cookie word = turnedBack.getCookie("unsaved");
    assertThat(word.isHttpOnly()).isTrue();
    assertThat(typed.wayBack(midwife, request(word))).contains(path);
    assertThat(typed.wayBack(midwife, request(word))).isEmpty();

    Cookie session = signedIn.cookie(midwife);
    Document page = page(mvc.get().uri(path).cookie(session, word));
    assertThat(page.select("textarea").val()).isEqualTo("An hour of work");
    assertThat(page.text()).contains("We kept what you typed");
  }

  @Test
  void takesAutosavedTextWithItToo() {
    MockHttpServletResponse answer =
        mvc.post()
            .uri(path + "/autosave")
            .with(csrf())
            .header("Sec-Fetch-Mode", "cors")
            .param("words", "Typed after the end")
            .param("_at", path)
            .param("_by", midwife.user().toString())
            .exchange()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(401);
    assertThat(typed.wayBack(midwife, request(answer.getCookie("unsaved")))).contains(path);
  }

  @Test
  void isGoneOnceItIsSavedWhereItBelongs() {
    Cookie word = postWithoutSession("An hour of work").getCookie("unsaved");
    assertThat(typed.wayBack(midwife, request(word))).contains(path);
    Cookie session = signedIn.cookie(midwife);
    mvc.post()
        .uri(path)
        .cookie(session, word)
        .with(csrf())
        .param("_at", path)
        .param("about", "CHILD")
        .param("words", "An hour of work, checked")
        .exchange();
    assertThat(typed.find(midwife, path)).isEmpty();
    Document page = page(mvc.get().uri(path).cookie(session, word));
    assertThat(page.select("textarea").val()).isEqualTo("An hour of work, checked");
    assertThat(page.text()).doesNotContain("We kept what you typed");
  }

  @Test
  void isShownToNobodyElseWhoSignsInAtTheSameBrowser() {
    Cookie word = postWithoutSession("Not for you").getCookie("unsaved");
    Actor other = signedIn.as(Role.REFERRER);
    assertThat(typed.wayBack(other, request(word))).isEmpty();
    assertThat(mvc.get().uri(path).cookie(signedIn.cookie(other), word).exchange()).hasStatus(404);
  }

  @Test
  void isShownOnlyInTheBrowserItWasTypedIn() {
    postWithoutSession("On the ward's computer");
    Document page = page(mvc.get().uri(path).cookie(signedIn.cookie(midwife)));
    assertThat(page.select("textarea").val()).isEmpty();
  }

  @Test
  void isForgottenAfterTwoHours() {
    Cookie word = postWithoutSession("An hour of work").getCookie("unsaved");
    clock.forward(Duration.ofMinutes(121));
    assertThat(typed.wayBack(midwife, request(word))).isEmpty();
  }

  @Test
  void keepsNothingThatDoesNotSayWhoseItIsAndWhereItBelongs() {
    for (String at :
        new String[] {"", "https://elsewhere.example/", "//elsewhere.example", "/a b"}) {
      MockHttpServletResponse answer =
          mvc.post()
              .uri(path)
              .with(csrf())
              .param("_at", at)
              .param("_by", midwife.user().toString())
              .param("words", "x")
              .exchange()
              .getResponse();
      assertThat(answer.getCookie("unsaved")).isNull();
    }
    assertThat(
            mvc.post()
                .uri(path)
                .with(csrf())
                .param("_at", path)
                .param("_by", "nobody")
                .exchange()
                .getResponse()
                .getCookie("unsaved"))
        .isNull();
  }

  @Test
  void keepsOnlySoMuchFromOneNetworkAtATime() {
    List<MockHttpServletResponse> answers =
        IntStream.range(0, 60).mapToObj(i -> postFrom("192.0.2.77", "flood " + i)).toList();
    assertThat(answers).filteredOn(answer -> answer.getCookie("unsaved") != null).hasSize(40);
    assertThat(answers).allMatch(answer -> answer.getRedirectedUrl().startsWith("/sign-in"));
    assertThat(postFrom("192.0.2.78", "An honest hour").getCookie("unsaved")).isNotNull();
  }

  @Test
  void keepsNothingThatAnotherSitePosts() {
    MockHttpServletRequest foreign = new MockHttpServletRequest("POST", path);
    foreign.addHeader("Sec-Fetch-Site", "cross-site");
    foreign.addParameter("words", "Planted");
    foreign.addParameter("_at", path);
    foreign.addParameter("_by", midwife.user().toString());
    MockHttpServletResponse response = new MockHttpServletResponse();
    assertThat(typed.park(foreign, response)).isFalse();
    assertThat(response.getCookies()).isEmpty();
  }

  @Test
  void keepsNoMoreThanASanePageHolds() {
    assertThat(postWithoutSession("x".repeat(200_001)).getCookie("unsaved")).isNull();
  }

  @Test
  void isInvisibleToEverybodyInPostgresql() {
    postWithoutSession("An hour of work");
    for (Actor actor : new Actor[] {midwife, signedIn.as(Role.ADMINISTRATOR), Actor.anonymous()}) {
      assertThat(
              work.as(
                  actor,
                  () -> jdbc.sql("select count(*) from form.parked").query(Integer.class).single()))
          .isZero();
    }
  }

  private MockHttpServletResponse postWithoutSession(String words) {
    return postFrom("192.0.2." + address++ % 200, words);
  }

  private MockHttpServletResponse postFrom(String network, String words) {
    return mvc.post()
        .uri(path)
        .with(csrf())
        .with(request -> {
          request.setRemoteAddr(network);
          return request;
        })
        .param("about", "CHILD")
        .param("words", words)
        .param("_at", path)
        .param("_by", midwife.user().toString())
        .exchange()
        .getResponse();
  }

  private static MockHttpServletRequest request(Cookie word) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setCookies(word);
    return request;
  }

  private static Document page(MockMvcRequestBuilder request) {
    MockHttpServletResponse response = request.exchange().getResponse();
    assertThat(response.getStatus()).isEqualTo(200);
    try {
      return Jsoup.parse(response.getContentAsString());
    } catch (UnsupportedEncodingException e) {
      throw new AssertionError(e);
    }
  }
}
