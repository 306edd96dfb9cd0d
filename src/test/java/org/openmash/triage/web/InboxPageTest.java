package org.openmash.triage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.access.NewAccount;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UserId;
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.Referrals;
import org.openmash.referral.Submission;
import org.openmash.support.HubTest;
import org.openmash.support.Routes;
import org.openmash.support.SignedIn;
import org.openmash.support.Visitor;
import org.openmash.triage.Triage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;

/** The inbox as it comes over the wire. */
@HubTest
class InboxPageTest {

  @LocalServerPort int port;
  @Autowired Agencies agencies;
  @Autowired Referrals referrals;
  @Autowired ReferralExamples examples;
  @Autowired SignedIn signedIn;
  @Autowired Triage triage;
  @Autowired Routes routes;

  private Actor midwife;
  private Actor screener;
  private Visitor visitor;

  @BeforeEach
  void aMidwifeAndAScreener() {
    Agency trust =
        agencies.add(
            Actor.system("test"),
            Agency.of(
                AgencyId.next(),
                "Trust " + UUID.randomUUID(),
                AgencyKind.MATERNITY_TRUST,
                Reach.by("safeguarding@trust.example"),
                LocalDate.of(2020, 1, 1)));
    midwife = signedIn.as(trust.id(), Role.REFERRER);
    screener = somebody("Sam Okoro");
    visitor = as(screener);
  }

  @Test
  void givesAContactToOneOfThirtyWhoPressAtOnceAndTellsTheOthersWho() throws Exception {
    ReferralId referral = referred();
    List<Visitor> hub = new ArrayList<>();
    IntStream.range(0, 30).forEach(i -> hub.add(as(somebody("Person Number" + i))));
    List<String> tokens =
        hub.stream().map(each -> token(each.get("/inbox/" + referral).page())).toList();
    try (ExecutorService pressing = Executors.newFixedThreadPool(30)) {
      List<Callable<String>> presses = new ArrayList<>();
      for (int i = 0; i < hub.size(); i++) {
        Visitor one = hub.get(i);
        String token = tokens.get(i);
        presses.add(() -> {
          one.postWithToken("/inbox/" + referral + "/take", token, Map.of());
          return one.get("/inbox/" + referral)
              .page()
              .select(".govuk-notification-banner__content")
              .text();
        });
      }
      List<String> told = pressing.invokeAll(presses).stream().map(Future::resultNow).toList();
      UserId winner = triage.read(screener, referral).line().takenBy();
      int at =
          IntStream.range(0, told.size())
              .filter(i -> told.get(i).equals("It is yours."))
              .findFirst()
              .orElseThrow();
      assertThat(told).filteredOn("It is yours."::equals).hasSize(1);
      assertThat(told)
          .filteredOn(words -> words.equals("Person Number" + at + " has it already."))
          .hasSize(29);
      assertThat(winner).isNotNull();
    }
  }

  @Test
  void showsAsManyRowsAsTheBadgeOfEachPileAndViewSays() {
    triage.take(screener, referred());
    referred();
    visitor.post(
        "/inbox/views",
        "/inbox/views",
        Map.of(
            "name",
            "Maternity waiting",
            "whose",
            "TEAM",
            "pile",
            "WAITING",
            "agencies",
            "MATERNITY_TRUST"));
    visitor.post(
        "/inbox/views",
        "/inbox/views",
        Map.of("name", "Mine in red", "whose", "MINE", "pile", "MINE", "colours", "RED"));
    Map<String, Integer> badges = new LinkedHashMap<>();
    for (Element link : visitor.get("/inbox").page().select(".om-sub__link")) {
      if (!link.select(".om-count").isEmpty()) {
        badges.put(
            link.attr("href"), Integer.parseInt(link.select(".om-count [aria-hidden]").text()));
      }
    }
    assertThat(badges).hasSizeGreaterThanOrEqualTo(6);
    badges.forEach((list, count) -> assertThat(rows(list)).as(list).hasSize(count));
    assertThat(badges.values()).anyMatch(count -> count > 0);
  }

  @Test
  void keepsSomebodysOwnViewToThemselves() {
    String mine =
        visitor
            .post(
                "/inbox/views",
                "/inbox/views",
                Map.of("name", "My reds", "whose", "MINE", "pile", "OPEN", "colours", "RED"))
            .location()
            .orElseThrow()
            .replaceFirst("^http://[^/]+", "");
    Visitor other = as(somebody("Leila Marsh"));
    assertThat(visitor.get(mine).page().select("h1").text()).isEqualTo("My reds");
    assertThat(other.get(mine).status()).isEqualTo(404);
    assertThat(other.get("/inbox").page().select(".om-sub__link").text()).doesNotContain("My reds");
    String drop = "/inbox/views/" + mine.replaceFirst(".*=", "") + "/drop";
    assertThat(other.post("/inbox/keys", drop, Map.of()).status()).isEqualTo(404);
    assertThat(visitor.post("/inbox/views", drop, Map.of()).status()).isEqualTo(302);
    assertThat(visitor.get(mine).status()).isEqualTo(404);
  }

  @Test
  void wantsANameForAViewAndKeepsWhatWasTyped() {
    Visitor.Answer answer =
        visitor.post("/inbox/views", "/inbox/views", Map.of("pile", "WAITING", "whose", "TEAM"));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.page().select("input[value=WAITING]").hasAttr("checked")).isTrue();
  }

  @Test
  void opensAContactBesideTheListAndLeadsBackToItsRow() {
    ReferralId referral = referred();
    String list = pageWith(referral);
    Document page = visitor.get(list + "&open=" + referral).page();
    assertThat(page.select("#beside h2")).hasSize(1);
    assertThat(page.select("#c-" + referral).attr("aria-current")).isEqualTo("true");
    assertThat(page.select(".om-pane__close a").attr("href")).isEqualTo(list + "#c-" + referral);
    assertThat(visitor.get("/inbox?open=" + UUID.randomUUID()).status()).isEqualTo(404);
  }

  @Test
  void givesSeveralToAColleagueAndSaysHowMany() {
    Actor colleague = somebody("Leila Marsh");
    ReferralId contact = referred();
    Visitor.Answer answer =
        visitor.post(
            "/inbox",
            "/inbox/assign",
            Map.of(
                "contact",
                contact.toString(),
                "to",
                colleague.user().toString(),
                "tray",
                "WAITING"));
    assertThat(answer.location().orElseThrow()).endsWith("/inbox?tray=WAITING");
    assertThat(visitor.get("/inbox?tray=WAITING").text())
        .contains("1 contact given to Leila Marsh.");
    assertThat(triage.read(screener, contact).line().takenBy()).isEqualTo(colleague.user());
    assertThat(
            visitor
                .post("/inbox", "/inbox/assign", Map.of("to", colleague.user().toString()))
                .page()
                .select(".govuk-error-summary")
                .text())
        .contains("Select at least one contact");
    assertThat(
            visitor
                .post(
                    "/inbox",
                    "/inbox/assign",
                    Map.of("contact", contact.toString(), "to", midwife.user().toString()))
                .status())
        .isEqualTo(400);
  }

  @Test
  void hasNoWayToDecideSeveralAtOnce() {
    Set<String> several =
        routes.all().stream()
            .filter(route -> route.method() == HttpMethod.POST)
            .map(Routes.Route::path)
            .filter(path -> path.startsWith("/inbox") && !path.contains("{"))
            .collect(Collectors.toSet());
    assertThat(several)
        .containsExactlyInAnyOrder(
            "/inbox/assign", "/inbox/ask", "/inbox/ask/chosen", "/inbox/keys", "/inbox/views");
  }

  @Test
  void saysHowManyCameInSinceAndNothingOfThem() {
    String ask =
        visitor.get("/inbox?tray=WAITING").page().select("[data-arrivals]").attr("data-arrivals");
    assertThat(visitor.get(ask).raw().body()).contains("\"more\":0");
    referred();
    String answer = visitor.get(ask).raw().body();
    assertThat(answer).contains("\"more\":1", "1 new – show").hasSizeLessThan(60);
    assertThat(visitor.get("/inbox/new?since=nonsense").raw().body()).contains("\"more\":0");
  }

  @Test
  void leavesTheKeysOffUntilSomebodySwitchesThemOn() {
    assertThat(visitor.get("/inbox").page().select("[data-keys]")).isEmpty();
    visitor.post("/inbox/keys", "/inbox/keys", Map.of("on", "true"));
    assertThat(visitor.get("/inbox").page().select("[data-keys]")).hasSize(1);
    assertThat(as(somebody("Leila Marsh")).get("/inbox").page().select("[data-keys]")).isEmpty();
    visitor.post("/inbox/keys", "/inbox/keys", Map.of("on", "false"));
    assertThat(visitor.get("/inbox").page().select("[data-keys]")).isEmpty();
  }

  @Test
  void findsAContactByItsReference() {
    ReferralId referral = referred();
    String reference = triage.read(screener, referral).referral().line().reference().value();
    assertThat(visitor.get("/inbox/find?reference=" + reference).location().orElseThrow())
        .endsWith("/inbox/" + referral);
    assertThat(visitor.get("/inbox/find?reference=nothing").status()).isEqualTo(400);
  }

  @Test
  void showsAnInspectorTheListWithoutAnythingToPress() {
    referred();
    Document page = as(signedIn.as(Role.INSPECTOR)).get("/inbox").page();
    assertThat(page.select(".om-inbox__row")).isNotEmpty();
    assertThat(page.select("main button")).hasSize(1);
    assertThat(page.select(".om-tick")).isEmpty();
  }

  /** All rows of a list, page after page. */
  private List<String> rows(String list) {
    List<String> rows = new ArrayList<>();
    String next = list;
    while (!next.isEmpty()) {
      Document page = visitor.get(next).page();
      rows.addAll(page.select(".om-inbox__row").eachAttr("id"));
      next = page.select("a[rel=next]").attr("href");
    }
    assertThat(rows).doesNotHaveDuplicates();
    return rows;
  }

  private String pageWith(ReferralId referral) {
    String next = "/inbox?tray=WAITING";
    while (!next.isEmpty()) {
      Document page = visitor.get(next).page();
      if (!page.select("#c-" + referral).isEmpty()) {
        return next;
      }
      next = page.select("a[rel=next]").attr("href");
    }
    throw new AssertionError("not in the list");
  }

  private static String token(Document page) {
    return page.select("input[name=_csrf]").attr("value");
  }

  private ReferralId referred() {
    return referrals
        .receive(
            midwife, new Submission(UUID.randomUUID().toString(), examples.aboutOlderSiblings(1)))
        .id();
  }

  private Actor somebody(String name) {
    UserId user = UserId.next();
    return signedIn.as(
        new NewAccount(user, user + "@example.org", name, AgencyId.next(), Set.of(Role.SCREENER)));
  }

  private Visitor as(Actor actor) {
    Visitor one = new Visitor(port);
    one.putCookie(SignedIn.COOKIE, signedIn.cookie(actor).getValue());
    return one;
  }
}
