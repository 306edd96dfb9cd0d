package org.openmash.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openmash.agency.AgencyKind;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.HubId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.notification.Outbox;
import org.openmash.notification.Told;
import org.openmash.referral.Referrals;
import org.openmash.restriction.RestrictionExamples;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The week of a hub in figures and the sample of its decisions, for a monitor and the managers. */
@HubTest
class WeeksTest {

  private static final Actor PROGRAM = Actor.system("test");
  private static final String RATIONALE =
      "Kestrel family: the school sees him cared for, and nobody who knows the family is worried about him any more this term.";

  @Autowired Weeks weeks;
  @Autowired Samples samples;
  @Autowired WeekMaking making;
  @Autowired WeekStore store;
  @Autowired SampleStore drawing;
  @Autowired Watched watched;
  @Autowired MonitorExamples examples;
  @Autowired RestrictionExamples restricted;
  @Autowired Referrals referrals;
  @Autowired SignedIn signedIn;
  @Autowired Outbox outbox;
  @Autowired HubClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired Work work;
  @Autowired MockMvcTester mvc;

  private HubId hub;
  private Actor monitor;
  private Actor manager;

  /** Contacts are received by the main hub and given to one of this test's own. */
  @BeforeEach
  void aHubThatIsWatched() {
    hub = new HubId("w" + UUID.randomUUID().toString().substring(0, 8));
    monitor = signedIn.at(hub, Role.PARTNER_MONITOR);
    manager = signedIn.at(hub, Role.HUB_MANAGER);
  }

  @Test
  void areMadeOnceAndToldToTheMonitorOfThatHubWithoutAFigureOrAName() {
    Actor elsewhere = signedIn.at(new HubId("other"), Role.PARTNER_MONITOR);
    decided();
    clock.forward(Duration.ofDays(6));
    assertThat(making.make(hub)).isTrue();
    assertThat(making.make(hub)).isFalse();
    Week week = only();
    assertThat(week.monday()).isEqualTo(LocalDate.of(2026, 3, 2));
    Subject about = Subject.of(Weeks.KIND, week.id());
    assertThat(work.as(PROGRAM, () -> outbox.about(PROGRAM, about)))
        .extracting(told -> told.to().value(), Told::words)
        .containsExactly(tuple(monitor.user() + "@example.org", "monitor.mail.week"));
    assertThat(weeks.all(elsewhere)).noneMatch(each -> each.id().equals(week.id()));
  }

  @Test
  void countWhatHappenedInTheWeekAndNothingRestricted() throws Exception {
    decided();
    ReferralId hidden = decided();
    watched.given(watched.sent(school()), hub);
    restricted.restrict(manager, hidden);
    WeekId id = made();
    List<Week.Line> lines = weeks.read(monitor, id).lines();
    assertThat(lines)
        .contains(
            new Week.Line(Week.What.RECEIVED, "", 2),
            new Week.Line(Week.What.DECIDED, "", 1),
            new Week.Line(Week.What.CLOSED_OTHERWISE, "", 0),
            new Week.Line(Week.What.WAITING, "", 1),
            new Week.Line(Week.What.LATE, "", 1));
    assertThat(lines).anyMatch(line -> line.what() == Week.What.LEVEL && line.word().equals("2"));
    assertThat(page(monitor, "/monitor/weeks/" + id)).contains("Contacts decided", "1 to 4");
    assertThat(page(monitor, "/monitor/weeks?language=cy")).contains("Wythnosau a samplau");
  }

  @Test
  void areDrawnByTheSeedAloneAndTheNextTakesThePlaceOfWhatIsRestrictedLater() {
    for (int number = 0; number < Week.SAMPLE + 2; number++) {
      decided();
    }
    WeekId id = made();
    List<ReferralId> first = drawn(id);
    assertThat(first).hasSize(Week.SAMPLE).doesNotHaveDuplicates();
    assertThat(drawn(id)).isEqualTo(first);
    assertThat(samples.of(manager, id)).extracting(Sampled::contact).isEqualTo(first);
    restricted.restrict(manager, first.get(3));
    List<ReferralId> then = drawn(id);
    assertThat(then).hasSize(Week.SAMPLE).doesNotContain(first.get(3));
    assertThat(then.subList(0, 9))
        .isEqualTo(first.stream().filter(each -> !each.equals(first.get(3))).toList());
    Week other = new Week(id, only().monday(), "0".repeat(32), only().made(), List.of());
    assertThat(work.as(monitor, () -> drawing.drawn(other)))
        .extracting(Sampled::contact)
        .isNotEqualTo(then);
    for (Actor somebody : List.of(monitor, manager, PROGRAM.at(hub))) {
      assertThatThrownBy(() ->
              work.as(
                  somebody,
                  () ->
                      jdbc.sql("update monitor.week set seed = '" + "1".repeat(32) + "'").update()))
          .isInstanceOf(DataAccessException.class);
    }
  }

  @Test
  void showCodesAndTimesOfADecisionAndNotAWordOfIt() throws Exception {
    ReferralId contact = decided();
    WeekId id = made();
    String child = referrals.read(manager, contact).line().children().getFirst().name();
    Sampled sampled = samples.read(monitor, id, contact);
    assertThat(sampled.children())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.level()).isEqualTo("2");
          assertThat(one.ages()).isEqualTo("UNDER_10");
          assertThat(one.outcome()).isEqualTo("INFORMATION_AND_ADVICE");
          assertThat(one.evidence()).containsExactlyInAnyOrder("THE_REFERRAL", "SCHOOL");
          assertThat(one.family()).isEqualTo("TOLD");
          assertThat(one.reasonWords()).isEqualTo(22);
          assertThat(one.referrerWords()).isEqualTo(4);
          assertThat(one.checks()).contains(new Sampled.Check("reasons", true));
        });
    String page = page(monitor, "/monitor/weeks/" + id + "/contacts/" + contact);
    assertThat(page)
        .contains("Information from school", "Level", sampled.reference())
        .doesNotContain("Kestrel", child, "family agreed");
    assertThat(trail(contact)).contains("sampled-contact READ allowed");
  }

  @Test
  void takeAFindingThatTheManagerReadsAndAnswers() throws Exception {
    ReferralId contact = decided();
    WeekId id = made();
    String there = "/monitor/weeks/" + id + "/contacts/" + contact;
    assertThat(post(monitor, there, "comment", "Too low."))
        .hasStatus(400)
        .bodyText()
        .contains("Too low.");
    assertThat(post(monitor, there, "judgement", "DOUBTFUL", "comment", "Level 2 looks low."))
        .hasStatus3xxRedirection();
    assertThat(page(manager, "/monitor/weeks")).contains("Level 2 looks low.", "1 finding waits");
    Finding finding = samples.unanswered(manager).getFirst();
    String answer = "/monitor/findings/" + finding.id();
    assertThat(post(manager, answer)).hasStatus(400);
    assertThat(post(manager, answer, "words", "We looked again.")).hasStatus3xxRedirection();
    assertThat(samples.unanswered(manager)).isEmpty();
    assertThat(page(monitor, there)).contains("We looked again.");
    assertThat(post(monitor, answer, "words", "Mine.")).hasStatus(404);
    assertThat(post(manager, there, "judgement", "FITS", "comment", "Mine.")).hasStatus(404);
  }

  @Test
  void hideAContactThatWasNotDrawnAndWhatWasFoundInOneThatIsRestrictedSince() {
    ReferralId contact = decided();
    ReferralId before = watched.given(watched.sent(school()), hub);
    WeekId id = made();
    samples.find(monitor, id, contact, new FindingForm(Finding.Judgement.FITS, "It does."));
    assertThatThrownBy(() -> samples.read(monitor, id, before)).isInstanceOf(UnknownId.class);
    assertThat(trail(before)).contains("sampled-contact READ refused");
    restricted.restrict(manager, contact);
    assertThatThrownBy(() -> samples.read(monitor, id, contact)).isInstanceOf(UnknownId.class);
    assertThat(samples.findings(monitor, id)).isEmpty();
    assertThat(rows(monitor, "monitor.finding")).isZero();
    assertThat(rows(manager, "monitor.finding")).isOne();
  }

  @Test
  void areForNobodyOfAnotherHubAndNotAfterTheLastDay() {
    WeekId id = made();
    Actor elsewhere = signedIn.at(new HubId("other"), Role.PARTNER_MONITOR);
    Actor managerElsewhere = signedIn.at(new HubId("other"), Role.HUB_MANAGER);
    for (Actor stranger : List.of(elsewhere, managerElsewhere)) {
      assertThatThrownBy(() -> weeks.read(stranger, id)).isInstanceOf(UnknownId.class);
    }
    clock.forward(Duration.ofDays(400));
    assertThatThrownBy(() -> weeks.read(monitor, id)).isInstanceOf(UnknownId.class);
    assertThat(weeks.all(monitor)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      names = {"PARTNER_MONITOR", "HUB_MANAGER"},
      mode = EnumSource.Mode.EXCLUDE)
  void areForNobodyElse(Role role) {
    Actor somebody =
        Actor.signedIn(monitor.user(), AgencyId.next(), "Robin Example", Set.of(role), "test", hub);
    WeekId none = WeekId.next();
    assertThatThrownBy(() -> weeks.all(somebody)).isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> weeks.read(somebody, none)).isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> samples.unanswered(somebody)).isInstanceOf(UnknownId.class);
  }

  private ReferralId decided() {
    return watched.given(watched.decided(school(), RATIONALE), hub);
  }

  private AgencyId school() {
    return watched.agency(AgencyKind.SCHOOL).id();
  }

  private WeekId made() {
    clock.forward(Duration.ofDays(6));
    making.make(hub);
    return only().id();
  }

  private Week only() {
    return weeks.all(manager).getFirst();
  }

  private List<ReferralId> drawn(WeekId id) {
    return samples.of(monitor, id).stream().map(Sampled::contact).toList();
  }

  private long rows(Actor reader, String table) {
    return work.as(
        reader, () -> jdbc.sql("select count(*) from " + table).query(Long.class).single());
  }

  private List<String> trail(ReferralId contact) {
    return work.as(
        PROGRAM,
        () ->
            jdbc.sql(
                    "select subject_kind || ' ' || act || ' ' || outcome from audit.line where subject_id = ?")
                .param(contact.value())
                .query(String.class)
                .list());
  }

  private String page(Actor reader, String path) throws Exception {
    MvcTestResult answer = mvc.get().uri(path).cookie(signedIn.cookie(reader)).exchange();
    assertThat(answer).hasStatusOk();
    return answer.getResponse().getContentAsString();
  }

  private MvcTestResult post(Actor writer, String path, String... fields) {
    var request = mvc.post().uri(path).cookie(signedIn.cookie(writer)).with(csrf());
    for (int field = 0; field < fields.length; field += 2) {
      request = request.param(fields[field], fields[field + 1]);
    }
    return request.exchange();
  }
}
