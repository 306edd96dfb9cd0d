package org.openmash.form.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.form.ExampleJourney;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.DraftId;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Role;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@HubTest
class JourneyTest {

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired ExampleJourney example;
  @Autowired HubClock clock;

  private final AgencyId school = AgencyId.next();
  private Actor head;
  private Cookie session;

  @BeforeEach
  void somebodySignsIn() {
    head = signedIn.as(school, Role.REFERRER);
    session = signedIn.cookie(head);
  }

  @Test
  void saysWhatToHaveAtHandBeforeItStarts() {
    Document page = page(get("/example/new"), 200);
    assertThat(page.select("h1").text()).isEqualTo("Tell us about a worry");
    assertThat(page.select("button").text()).contains("Start now");
  }

  @Test
  void beginsWithATaskListThatSaysWhatIsMissing() {
    String draft = begin();
    Document page = page(get(draft), 200);
    assertThat(page.select(".govuk-task-list__item").eachText())
        .containsExactly(
            "The worry Incomplete",
            "A child you saw Incomplete",
            "Check your answers Cannot start yet");
    assertThat(page.text()).contains("It will be deleted on 31 March 2026");
  }

  @Test
  void listsWhatIsUnfinishedWithTheTimeItWasSaved() {
    String draft = begin();
    clock.forward(Duration.ofMinutes(5));
    Document page = page(get("/example/new"), 200);
    assertThat(page.select(".om-row a[href=" + draft + "]").text()).contains("5 minutes ago");
  }

  @Test
  void leadsFromPageToPageToTheCheckAndOnlyThenToTheEnd() {
    String draft = begin();
    assertThat(redirect(worry(draft, "CHILD", "Bruises"))).isEqualTo(draft + "/child");
    assertThat(redirect(get(draft + "/child"))).isEqualTo(draft + "/child/1");
    assertThat(redirect(child(draft, 1, "Robin Ashdown"))).isEqualTo(draft + "/child");
    assertThat(redirect(post(draft + "/child"))).isEqualTo(draft + "/check");
    assertThat(page(get(draft + "/check"), 200).text()).contains("Robin Ashdown", "Bruises");
    assertThat(redirect(post(draft + "/send"))).startsWith("/example/sent/");
    assertThat(example.acts(id(draft))).isEqualTo(1);
  }

  @Test
  void asksAPageOnlyWhenItIsNeeded() {
    String draft = begin();
    assertThat(redirect(get(draft + "/birth"))).isEqualTo(draft);
    worry(draft, "UNBORN", "No antenatal care").exchange();
    child(draft, 1, "Wren Ashdown").exchange();
    assertThat(redirect(post(draft + "/child"))).isEqualTo(draft + "/birth");
  }

  @Test
  void keepsWhatIsWrongAsTypedWithTheMessageBesideIt() {
    String draft = begin();
    Document page = page(worry(draft, "", "<script>alert(1)</script> & more"), 400);
    assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#about");
    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select("textarea").val()).isEqualTo("<script>alert(1)</script> & more");
    assertThat(page(get(draft + "/worry"), 200).select("textarea").val()).contains("& more");
  }

  @Test
  void takesSomebodyBackToTheCheckAfterAChange() {
    String draft = complete();
    Document check = page(get(draft + "/check"), 200);
    String change = check.select(".govuk-summary-list__actions a").first().attr("href");
    assertThat(change).startsWith(draft + "/worry?_from=check");
    MockMvcRequestBuilder changed = worry(draft, "CHILD", "Other").param("_base", "1");
    assertThat(redirect(changed.param("_from", "check"))).isEqualTo(draft + "/check");
  }

  @Test
  void namesAllThatIsMissingAsLinksAndSendsNothing() {
    String draft = begin();
    worry(draft, "", "Bruises").exchange();
    Document page = page(post(draft + "/send"), 400);
    assertThat(page.select(".govuk-error-summary a").eachAttr("href"))
        .containsExactly(draft + "/worry?_from=check#about", draft + "/child?_from=check");
    assertThat(example.acts(id(draft))).isZero();
  }

  @Test
  void showsTheMistakeToWhoeverFollowsTheLinkToIt() {
    String draft = begin();
    worry(draft, "", "Bruises").exchange();
    Document page = page(get(draft + "/worry?_from=check"), 200);
    assertThat(page.select(".govuk-error-message").text()).contains("Who is this about");
    assertThat(page(get(draft + "/worry"), 200).select(".govuk-error-message")).isEmpty();
  }

  @Test
  void answersASecondPressAndTheBackButtonWithTheSameConfirmation() {
    String draft = complete();
    String sent = redirect(post(draft + "/send"));
    assertThat(redirect(post(draft + "/send"))).isEqualTo(sent);
    assertThat(redirect(get(draft + "/send"))).endsWith("/check");
    assertThat(redirect(get(draft + "/check"))).isEqualTo(sent);
    assertThat(redirect(get(draft + "/worry"))).isEqualTo(sent);
    assertThat(redirect(worry(draft, "CHILD", "Too late"))).isEqualTo(sent);
    assertThat(redirect(get(draft))).isEqualTo(sent);
    assertThat(example.acts(id(draft))).isEqualTo(1);
  }

  @Test
  void savesForLaterWithoutComplaint() {
    String draft = begin();
    MockMvcRequestBuilder later = worry(draft, "", "Half a").param("_then", "later");
    assertThat(redirect(later)).isEqualTo("/example/new");
    assertThat(page(get(draft + "/worry"), 200).select("textarea").val()).isEqualTo("Half a");
  }

  @Test
  void addsChangesAndRemovesRows() {
    String draft = complete();
    Document list = page(get(draft + "/child"), 200);
    assertThat(list.select("a[href=" + draft + "/child/2]")).hasSize(1);
    child(draft, 2, "Wren Ashdown").exchange();
    child(draft, 2, "Wren Ashdown-Lee").exchange();
    assertThat(page(get(draft + "/child"), 200).select("dt").eachText())
        .containsExactly("Robin Ashdown", "Wren Ashdown-Lee");
    Document ask = page(get(draft + "/child/1/remove"), 200);
    assertThat(ask.text()).contains("Robin Ashdown");
    assertThat(redirect(post(draft + "/child/1/remove"))).isEqualTo(draft + "/child");
    assertThat(page(get(draft + "/child"), 200).select("dt").eachText())
        .containsExactly("Wren Ashdown-Lee");
  }

  @Test
  void doesNotLeaveTheListWhileARowIsIncomplete() {
    String draft = begin();
    worry(draft, "CHILD", "Bruises").exchange();
    page(child(draft, 1, ""), 400);
    Document list = page(post(draft + "/child"), 400);
    assertThat(list.select(".govuk-error-summary").text()).contains("Number 1 is not complete");
  }

  @Test
  void knowsOnlyItsOwnWordsAndPages() {
    String draft = begin();
    page(get("/nonsense/new"), 404);
    page(get(draft + "/nonsense"), 404);
    page(get(draft + "/worry/1"), 404);
    page(get(draft + "/child/7"), 404);
    page(get("/example/new/" + DraftId.next()), 404);
    page(get("/example/new/nonsense"), 404);
  }

  @Test
  void looksLikeNothingToAnybodyElse() {
    String draft = complete();
    session = signedIn.cookie(signedIn.as(AgencyId.next(), Role.REFERRER));
    page(get(draft), 404);
    page(get(draft + "/worry"), 404);
    page(worry(draft, "CHILD", "Mine now"), 404);
    page(autosave(draft, "Mine now", 0, "z", 1), 404);
    page(post(draft + "/send"), 404);
    page(post(draft + "/discard"), 404);
    session = signedIn.cookie(signedIn.as(school, Role.SCREENER));
    page(get("/example/new"), 404);
    page(get(draft), 404);
  }

  @Test
  void deletesOnlyAfterAskingAndOnlyForItsOwner() {
    String draft = complete();
    Cookie own = session;
    session = signedIn.cookie(signedIn.as(school, Role.REFERRER));
    page(post(draft + "/discard"), 404);
    session = own;
    assertThat(page(get(draft + "/discard"), 200).select("button").text())
        .contains("Yes, delete it");
    assertThat(redirect(post(draft + "/discard"))).isEqualTo("/example/new");
    page(get(draft), 404);
  }

  @Test
  void savesWhileSomebodyTypes() throws Exception {
    String draft = begin();
    MockHttpServletResponse answer =
        autosave(draft, "Half a sen", 0, "a", 1).exchange().getResponse();
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentAsString())
        .contains("\"version\":1")
        .contains("\"savedAt\":\"2026-03-03T10:00:00Z\"")
        .contains("\"message\":\"Saved at 10am\"");
    assertThat(page(get(draft + "/worry"), 200).select("textarea").val()).isEqualTo("Half a sen");
  }

  @Test
  void warnsWhileTypingThatSomebodyElseChangedThePage() throws Exception {
    String draft = complete();
    session = signedIn.cookie(signedIn.as(school, Role.REFERRER));
    worry(draft, "CHILD", "Theirs").param("_base", "1").exchange();
    session = signedIn.cookie(head);
    MockHttpServletResponse answer = autosave(draft, "Mine", 1, "a", 1).exchange().getResponse();
    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(answer.getContentAsString()).contains("Somebody else has changed this page");
  }

  @Test
  void showsBothTextsOfTwoEditorsAndKeepsWhatIsChosen() {
    String draft = complete();
    session = signedIn.cookie(signedIn.as(school, Role.REFERRER));
    assertThat(redirect(worry(draft, "UNBORN", "Theirs, long").param("_base", "1"))).isNotEmpty();
    session = signedIn.cookie(head);
    Document both = page(worry(draft, "CHILD", "Mine, longer").param("_base", "1"), 409);
    assertThat(both.select(".om-both").eachText())
        .anyMatch(text -> text.contains("Theirs, long") && text.contains("Mine, longer"))
        .anyMatch(text -> text.contains("A child") && text.contains("An unborn baby"));
    assertThat(both.select("textarea").val()).isEqualTo("Mine, longer");
    assertThat(both.text()).contains("Robin Example saved this page at 10am");
    MockMvcRequestBuilder chosen =
        worry(draft, "CHILD", "Mine, longer still")
            .param("_base", both.select("[name=_base]").val())
            .param("_view", both.select("[name=_view]").val())
            .param("_pick.about", "theirs")
            .param("_pick.words", "mine");
    assertThat(redirect(chosen)).isEqualTo(draft + "/child");
    Document now = page(get(draft + "/worry"), 200);
    assertThat(now.select("textarea").val()).isEqualTo("Mine, longer still");
    assertThat(now.select("input[checked]").val()).isEqualTo("UNBORN");
  }

  @Test
  void keepsTheTextOfAConflictWhenItsPageIsClosed() {
    String draft = complete();
    session = signedIn.cookie(signedIn.as(school, Role.REFERRER));
    worry(draft, "CHILD", "Theirs").param("_base", "1").exchange();
    session = signedIn.cookie(head);
    worry(draft, "CHILD", "Mine").param("_base", "1").param("_at", draft + "/worry").exchange();
    Document page = page(get(draft + "/worry"), 200);
    assertThat(page.select("textarea").val()).isEqualTo("Mine");
  }

  @Test
  void letsThePageBeKeptForTheBackButtonButByNobodyBetween() {
    String draft = begin();
    assertThat(get(draft + "/worry").exchange()).hasHeader("Cache-Control", "private, no-cache");
  }

  @Test
  void showsTheJourneysOwnPanelBesideThePageThatHasOne() {
    String draft = begin();
    assertThat(page(get(draft + "/worry"), 200).select("aside").text()).contains("call 999");
    assertThat(page(get(draft + "/child/1"), 200).select("aside")).isEmpty();
  }

  @Test
  void speaksWelsh() {
    String draft = begin();
    Document page = page(get(draft + "/worry").cookie(session, new Cookie("language", "cy")), 200);
    assertThat(page.select("button").eachText()).contains("Cadw a pharhau");
  }

  // What somebody does in a browser.

  private String begin() {
    return redirect(post("/example/new"));
  }

  private String complete() {
    String draft = begin();
    worry(draft, "CHILD", "Bruises").exchange();
    child(draft, 1, "Robin Ashdown").exchange();
    return draft;
  }

  private MockMvcRequestBuilder worry(String draft, String about, String words) {
    return post(draft + "/worry").param("about", about).param("words", words);
  }

  private MockMvcRequestBuilder autosave(
      String draft, String words, int base, String view, int step) {
    return post(draft + "/worry/autosave")
        .param("about", "CHILD")
        .param("words", words)
        .param("_base", "" + base)
        .param("_view", view)
        .param("_step", "" + step);
  }

  private MockMvcRequestBuilder child(String draft, int place, String name) {
    return post(draft + "/child/" + place)
        .param("name", name)
        .param("seen.day", "2")
        .param("seen.month", "3")
        .param("seen.year", "2026")
        .param("_view", "child" + place);
  }

  private MockMvcRequestBuilder get(String path) {
    return mvc.get().uri(path).cookie(session);
  }

  private MockMvcRequestBuilder post(String path) {
    return mvc.post().uri(path).cookie(session).with(csrf());
  }

  private static Document page(MockMvcRequestBuilder request, int status) {
    MockHttpServletResponse response = request.exchange().getResponse();
    assertThat(response.getStatus()).isEqualTo(status);
    try {
      return Jsoup.parse(response.getContentAsString());
    } catch (UnsupportedEncodingException e) {
      throw new AssertionError(e);
    }
  }

  private static String redirect(MockMvcRequestBuilder request) {
    MockHttpServletResponse response = request.exchange().getResponse();
    assertThat(response.getStatus()).isEqualTo(303);
    return response.getRedirectedUrl();
  }

  private static DraftId id(String path) {
    return DraftId.parse(path.substring(path.lastIndexOf('/') + 1));
  }
}
