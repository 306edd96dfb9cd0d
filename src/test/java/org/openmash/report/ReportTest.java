package org.openmash.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openmash.database.Work;
import org.openmash.hub.TestHubs;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Reference;
import org.openmash.kernel.Role;
import org.openmash.referral.ContactKind;
import org.openmash.referral.Suspicion;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.openmash.support.Visitor;
import org.openmash.support.Visitor.Answer;
import org.openmash.triage.Filter;
import org.openmash.triage.Inbox;
import org.openmash.triage.InboxLine;
import org.openmash.triage.Tray;
import org.openmash.triage.Triage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody of the public tells the hub of a child, named or not, and is told it was received. */
@HubTest
class ReportTest {

  @LocalServerPort int port;
  @Autowired Triage triage;
  @Autowired Inbox inbox;
  @Autowired SignedIn signedIn;
  @Autowired HubClock clock;
  @Autowired Watch watch;
  @Autowired JdbcClient jdbc;
  @Autowired Work work;
  @Autowired TestHubs hubs;

  @Test
  void reachesTheHubWithoutANameAndSaysOnlyThatItWasReceived() {
    Neighbour neighbour = new Neighbour(port);
    Answer received = sent(neighbour, neighbour.writes(Neighbour.ANONYMOUS), "");
    assertThat(received.text()).contains("We have your report").doesNotContain("Tommy");
    InboxLine line = onDesk(received);
    assertThat(line.referral().kind()).isEqualTo(ContactKind.PUBLIC_REPORT);
    assertThat(line.referral().from()).isEqualTo("Member of the public, no name given");
    assertThat(line.referral().children().getFirst().name()).isEqualTo("Tommy");
    assertThat(messagesOf(received)).isZero();
  }

  @Test
  void forgetsTheWriterOnceItIsSent() {
    Neighbour neighbour = new Neighbour(port);
    String check = neighbour.writes(Neighbour.ANONYMOUS);
    sent(neighbour, check, "");
    assertThat(neighbour.visitor().get(check).status()).isEqualTo(404);
    assertThat(neighbour.visitor().get("/report").text()).doesNotContain("Go on with");
  }

  @Test
  void keepsWhatWasTypedForThisBrowserAndNoOther() {
    Neighbour neighbour = new Neighbour(port);
    String check = neighbour.writes(Neighbour.ANONYMOUS);
    assertThat(neighbour.visitor().get(check).text()).contains("14 Elm Road");
    assertThat(neighbour.visitor().get("/report").text()).contains("Go on with what you wrote");
    Visitor other = new Visitor(port);
    assertThat(other.get(check).status()).isEqualTo(404);
    other.putCookie("visitor", forged(neighbour.visitor().cookie("visitor")));
    assertThat(other.get(check).status()).isEqualTo(404);
  }

  @Test
  void saysToCall999BeforeAnythingElseWhenSomebodyIsInDanger() {
    Neighbour neighbour = new Neighbour(port);
    Answer danger = neighbour.answered(neighbour.started(), Map.of("now", "YES"));
    Answer call = neighbour.visitor().get(danger.location().orElseThrow());
    assertThat(Neighbour.shown(call))
        .containsExactly("Tell us you are worried about a child Call 999 now");
  }

  @Test
  void asksHowToReachSomebodySafelyOnlyIfTheyGiveTheirName() {
    Neighbour neighbour = new Neighbour(port);
    Map<String, String> named = new HashMap<>(Neighbour.ANONYMOUS);
    named.putAll(
        Map.of(
            "named", "NAMED",
            "name", "Jo Fenwick",
            "knowsChildAs", "I live next door",
            "way", "PHONE",
            "phone", "01632 960123",
            "message", "NO"));
    Answer received = sent(neighbour, neighbour.writes(named), "");
    assertThat(onDesk(received).referral().from()).isEqualTo("Jo Fenwick (member of the public)");
  }

  @Test
  void isTheSameReportHoweverOftenTheButtonIsPressed() {
    Neighbour neighbour = new Neighbour(port);
    String check = neighbour.writes(Neighbour.ANONYMOUS);
    clock.forward(Duration.ofMinutes(3));
    String token = neighbour.visitor().get(check).page().select("input[name=_csrf]").attr("value");
    String send = check.replaceFirst("/check$", "/send");
    Answer first = neighbour.visitor().postWithToken(send, token, Map.of());
    Answer again = neighbour.visitor().postWithToken(send, token, Map.of());
    assertThat(first.location().orElseThrow()).startsWith("/report/received/");
    assertThat(again.location()).isEqualTo(first.location());
  }

  @Test
  void leavesOutWhatSomebodySignedInIs() {
    Actor teacher = signedIn.as(Role.REFERRER);
    Neighbour neighbour = new Neighbour(port);
    neighbour.visitor().putCookie(SignedIn.COOKIE, signedIn.cookie(teacher).getValue());
    Answer page = neighbour.visitor().get(neighbour.writes(Neighbour.ANONYMOUS));
    assertThat(page.text()).doesNotContain("Robin Example").doesNotContain("Sign out");
    Answer received = sent(neighbour, neighbour.writes(Neighbour.ANONYMOUS), "");
    assertThat(referrerOf(received)).isNotEqualTo(teacher.user().value());
  }

  @Test
  void putsWhatFillsInTheHiddenFieldInTheTrayToCheckAndNowhereElse() {
    Neighbour robot = new Neighbour(port);
    String reference = reference(sent(robot, robot.writes(Neighbour.ANONYMOUS), "http://x"));
    Actor screener = signedIn.as(Role.SCREENER);
    InboxLine line = find(screener, Tray.CHECK, reference);
    assertThat(line.referral().suspicions()).contains(Suspicion.HIDDEN_FIELD);
    assertThat(inbox.page(screener, Filter.all(Tray.WAITING), null, 10_000).lines())
        .noneMatch(l -> is(l, reference));
    assertThat(inbox.page(screener, Filter.all(Tray.OPEN), null, 10_000).lines())
        .noneMatch(l -> is(l, reference));
    triage.take(screener, line.referral().id());
    assertThat(inbox.page(screener, Filter.all(Tray.MINE), null, 10_000).lines())
        .anyMatch(l -> is(l, reference));
    assertThat(inbox.page(screener, Filter.all(Tray.CHECK), null, 10_000).lines())
        .noneMatch(l -> is(l, reference));
  }

  @Test
  void suspectsWhatIsWrittenFasterThanPeopleWrite() {
    Neighbour robot = new Neighbour(port);
    Answer sent = robot.sends(robot.writes(Neighbour.ANONYMOUS), "");
    String reference = sent.location().orElseThrow().replaceFirst(".*/", "");
    assertThat(find(signedIn.as(Role.SCREENER), Tray.CHECK, reference).referral().suspicions())
        .contains(Suspicion.TOO_FAST);
  }

  @Test
  void suspectsOneNetworkThatSendsVeryManyAndNobodyBesideIt() {
    String network = "2001:db8:" + Integer.toHexString(UUID.randomUUID().hashCode() & 0xffff);
    Duration calmly = Duration.ofMinutes(4);
    for (int report = 0; report < 10; report++) {
      assertThat(watch.look("", calmly, network + ":1::1")).isEmpty();
    }
    assertThat(watch.look("", calmly, network + ":1::1")).containsExactly(Suspicion.NETWORK);
    assertThat(watch.look("", calmly, network + ":2::1")).isEmpty();
  }

  @Test
  void forgetsWhatNobodySentAfterADay() {
    Neighbour neighbour = new Neighbour(port);
    String check = neighbour.writes(Neighbour.ANONYMOUS);
    Instant begun = clock.instant();
    clock.forward(Duration.ofHours(25));
    assertThat(neighbour.visitor().get(check).status()).isEqualTo(404);
    assertThat(clock.instant()).isAfter(begun);
  }

  @Test
  void tellsWhenTheHubIsClosedWhomToCall() {
    assertThat(new Visitor(port).get("/report").text())
        .contains("call 999")
        .contains("press 55")
        .doesNotContain("Our office is closed");
    clock.forward(Duration.ofHours(10));
    assertThat(new Visitor(port).get("/report").text()).contains("Our office is closed");
  }

  @Test
  void isAskedWhereTheyLiveIfThereAreSeveralHubsAndReachesThatOneAlone() {
    hubs.countyAndCity();
    try {
      Neighbour neighbour = new Neighbour(port);
      String which = neighbour.answered(neighbour.started(), Map.of("now", "NO")).location().get();
      assertThat(neighbour.visitor().get(which).page().select("label").eachText())
          .contains("In Borset, outside Northam", "In the city of Northam");
      Answer unsaid = neighbour.answered(which, Map.of());
      assertThat(unsaid.status()).isEqualTo(400);
      assertThat(unsaid.page().select(".govuk-error-summary").text())
          .contains("Choose where they live");
      Map<String, String> inTheCity = new HashMap<>(Neighbour.ANONYMOUS);
      inTheCity.put("hub", TestHubs.CITY.value());
      Reference theirs =
          Reference.parse(reference(sent(neighbour, neighbour.writes(inTheCity), "")));
      assertThat(inbox.find(signedIn.at(TestHubs.CITY, Role.SCREENER), theirs)).isPresent();
      assertThat(inbox.find(signedIn.as(Role.SCREENER), theirs)).isEmpty();
    } finally {
      hubs.isOne();
    }
  }

  @Test
  void isAskedInWelshToo() {
    Neighbour cymdoges = new Neighbour(port);
    cymdoges.visitor().get("/report?language=cy");
    String first = cymdoges.started();
    assertThat(cymdoges.visitor().get(first).text())
        .contains("mewn perygl")
        .contains("Gadael y dudalen hon")
        .doesNotContain("Continue");
  }

  private Answer sent(Neighbour neighbour, String check, String trap) {
    clock.forward(Duration.ofMinutes(3));
    String received = neighbour.sends(check, trap).location().orElseThrow();
    assertThat(received).startsWith("/report/received/OM-");
    return neighbour.visitor().get(received);
  }

  private InboxLine onDesk(Answer received) {
    return find(signedIn.as(Role.SCREENER), Tray.WAITING, reference(received));
  }

  private InboxLine find(Actor screener, Tray tray, String reference) {
    return inbox.page(screener, Filter.all(tray), null, 10_000).lines().stream()
        .filter(line -> is(line, reference))
        .findFirst()
        .orElseThrow();
  }

  private static boolean is(InboxLine line, String reference) {
    return line.referral().reference().equals(Reference.parse(reference));
  }

  private static String reference(Answer received) {
    return received.page().select(".govuk-panel strong").text();
  }

  private static String forged(String cookie) {
    String[] parts = cookie.split("\\.");
    return parts[0] + "." + parts[1] + ".AAAAAAAAAAAAAAAAAAAAAA";
  }

  private int messagesOf(Answer received) {
    return work.as(
        Actor.system("test"),
        () ->
            jdbc.sql("select count(*) from notification.message where reference = ?")
                .param(reference(received))
                .query(Integer.class)
                .single());
  }

  private UUID referrerOf(Answer received) {
    return work.as(
        Actor.system("test"),
        () ->
            jdbc.sql("select referrer_id from referral.referral where reference = ?")
                .param(reference(received))
                .query(UUID.class)
                .single());
  }
}
