package org.openmash.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openmash.access.Accounts;
import org.openmash.access.NewAccount;
import org.openmash.access.Term;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.database.Work;
import org.openmash.deadline.Deadlines;
import org.openmash.deadline.LatenessReason;
import org.openmash.deadline.Worklists;
import org.openmash.form.Answers;
import org.openmash.informationrequest.RequestExamples;
import org.openmash.informationrequest.RequestId;
import org.openmash.informationrequest.Responses;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.HubId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.Referrals;
import org.openmash.referral.Submission;
import org.openmash.restriction.RestrictionExamples;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.openmash.triage.Rag;
import org.openmash.triage.RatingForm;
import org.openmash.triage.Triage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a health commissioner's post sees of the hub, and what it does not. */
@HubTest
class QueuesTest {

  @Autowired Queues queues;
  @Autowired QueueStore store;
  @Autowired RequestExamples requests;
  @Autowired Responses responses;
  @Autowired Deadlines deadlines;
  @Autowired Worklists worklists;
  @Autowired Accounts accounts;
  @Autowired Agencies agencies;
  @Autowired Referrals referrals;
  @Autowired ReferralExamples examples;
  @Autowired RestrictionExamples restricted;
  @Autowired Triage triage;
  @Autowired SignedIn signedIn;
  @Autowired HubClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired Work work;
  @Autowired MockMvcTester mvc;

  private Actor monitor;
  private Actor manager;
  private Actor screener;

  @BeforeEach
  void somebodyWhoWatches() {
    monitor = signedIn.as(agency(AgencyKind.INTEGRATED_CARE_BOARD), Role.PARTNER_MONITOR);
    manager = signedIn.as(Role.HUB_MANAGER);
    screener = signedIn.as(Role.SCREENER);
  }

  @Test
  void seesWhatWaitsAtOnceAndWithoutNames() throws Exception {
    int before = queues.now(monitor).waiting().size();
    ReferralId contact = sent(AgencyKind.SCHOOL, examples.aboutOlderSiblings(1));
    assertThat(queues.now(monitor).waiting()).hasSize(before + 1);
    assertThat(line(monitor, contact))
        .hasValueSatisfying(line -> {
          assertThat(line.agencyKind()).isEqualTo("SCHOOL");
          assertThat(line.ages()).isEqualTo("UNDER_10");
          assertThat(line.rag()).isNull();
          assertThat(line.taken()).isFalse();
          assertThat(line.isMaternity()).isFalse();
        });

    triage.take(screener, contact);
    triage.rate(screener, contact, RatingForm.of(Rag.AMBER, "A pattern."));
    clock.forward(Duration.ofHours(30));
    assertThat(line(monitor, contact))
        .hasValueSatisfying(line -> {
          assertThat(line.rag()).isEqualTo("AMBER");
          assertThat(line.taken()).isTrue();
          assertThat(queues.now(monitor).hours(line)).isEqualTo(30);
        });
    for (String path : List.of("/monitor", "/monitor?language=cy")) {
      String child = referrals.read(screener, contact).line().children().getFirst().name();
      assertThat(page(path)).contains(reference(contact)).doesNotContain(child, "A pattern.");
    }
  }

  @Test
  void hasAPageOfTheirOwnAndNoInbox() throws Exception {
    assertThat(mvc.get().uri("/").cookie(signedIn.cookie(monitor)).exchange())
        .hasHeader("Location", "/monitor");
    ReferralId contact = sent(AgencyKind.SCHOOL, examples.aboutOlderSiblings(1));
    for (String path : List.of("/inbox", "/inbox/" + contact, "/referrals/" + contact)) {
      assertThat(mvc.get().uri(path).cookie(signedIn.cookie(monitor)).exchange()).hasStatus(404);
    }
    assertThat(page("/monitor")).contains("What waits in the hub", "Not rated");
  }

  @Test
  void setsApartWhatIsAboutAnUnbornBaby() {
    ReferralId unborn = sent(AgencyKind.POLICE, examples.aboutAnUnbornBaby(1, 5));
    assertThat(line(monitor, unborn))
        .hasValueSatisfying(line -> {
          assertThat(line.ages()).isEqualTo("UNBORN");
          assertThat(line.isMaternity()).isTrue();
        });
  }

  @Test
  void neitherListsNorCountsWhatIsRestrictedForAnybody() {
    int before = queues.now(monitor).waiting().size();
    ReferralId contact = sent(AgencyKind.SCHOOL, examples.aboutOlderSiblings(1));
    restricted.restrict(manager, contact);
    assertThat(queues.now(monitor).waiting()).hasSize(before);
    assertThat(queues.now(manager).waiting()).hasSize(before);
    assertThat(line(monitor, contact)).isEmpty();
    assertThat(line(manager, contact)).isEmpty();
  }

  @Test
  void seesNothingOfAnotherHub() {
    ReferralId contact = sent(AgencyKind.SCHOOL, examples.aboutOlderSiblings(1));
    HubId elsewhere = new HubId("m" + UUID.randomUUID().toString().substring(0, 8));
    Actor stranger = signedIn.at(elsewhere, Role.PARTNER_MONITOR);
    assertThat(line(monitor, contact)).isPresent();
    assertThat(queues.now(stranger).waiting()).isEmpty();
    assertThat(queues.now(stranger).closed()).isZero();
  }

  @Test
  void seesNoRowOfAnyTableButTheirOwnAccountAndTheDirectory() {
    sent(AgencyKind.SCHOOL, examples.aboutOlderSiblings(1));
    List<String> tables =
        jdbc.sql(
                """
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and c.relrowsecurity
                  and has_table_privilege(c.oid, 'SELECT')
                  and n.nspname || '.' || c.relname not in ('access.account', 'agency.agency', 'form.definition')
                  and n.nspname <> 'monitor' -- what is made for them, without anybody's name: WeeksTest
                """)
            .query(String.class)
            .list();
    assertThat(tables).hasSizeGreaterThan(50);
    assertThat(tables).filteredOn(table -> sees("select from " + table)).isEmpty();
    assertThat(sees("select from access.account where id <> '" + monitor.user() + "'")).isFalse();
  }

  @Test
  void leavesALineInTheTrailEachTime() {
    long before = looks();
    queues.now(monitor);
    assertThat(looks()).isEqualTo(before + 1);
  }

  @ParameterizedTest
  @EnumSource(
      names = {"PARTNER_MONITOR", "HUB_MANAGER"},
      mode = EnumSource.Mode.EXCLUDE)
  void isForNobodyElse(Role role) {
    Actor somebody = Actor.guest(monitor.user(), "Robin Example", role, "test");
    assertThatThrownBy(() -> queues.now(somebody)).isInstanceOf(UnknownId.class);
    List<String> rows =
        work.as(
            somebody,
            () ->
                jdbc.sql("select reference from reporting.monitored_referral(array[:id])")
                    .param("id", UUID.randomUUID())
                    .query(String.class)
                    .list());
    assertThat(rows).isEmpty();
    long queue =
        work.as(
            somebody,
            () ->
                jdbc.sql("select count(*) from reporting.monitored_queue()")
                    .query(Long.class)
                    .single());
    assertThat(queue).isZero();
  }

  @Test
  void seesHowSoonAnAgencyAnswersAndNothingOfARestrictedContact() {
    Agency school = agencyCalled(AgencyKind.SCHOOL);
    Actor lead = signedIn.as(school.id(), Role.SAFEGUARDING_LEAD);
    ReferralId hidden = null;
    for (int number = 0; number < 5; number++) {
      ReferralId contact = sent(AgencyKind.POLICE, examples.aboutOlderSiblings(1));
      RequestId request = requests.asked(screener, contact, school.id());
      clock.forward(Duration.ofMinutes(30));
      if (number < 4) {
        responses.nothingKnown(lead, request);
      }
      hidden = contact;
    }
    clock.forward(Duration.ofDays(4));
    assertThat(asked(school.id()))
        .hasValueSatisfying(asked -> {
          assertThat(List.of(asked.asked(), asked.answered(), asked.inTime(), asked.owed()))
              .containsExactly(5, 4, 4, 1);
          assertThat(asked.late()).isOne();
          assertThat(asked.halfBy()).isEqualTo(Duration.ofMinutes(30));
        });
    assertThat(queues.answers(monitor).agencies())
        .anyMatch(line -> line.name().equals(school.name()));
    restricted.restrict(manager, Objects.requireNonNull(hidden));
    assertThat(asked(school.id()))
        .hasValueSatisfying(asked -> assertThat(asked.asked()).isEqualTo(4));
    assertThat(queues.answers(monitor).agencies())
        .noneMatch(line -> line.name().equals(school.name()));
  }

  @Test
  void seesWhyContactsWereLateByTheReasonGivenLast() throws Exception {
    ReferralId contact = sent(AgencyKind.SCHOOL, examples.aboutOlderSiblings(1));
    triage.take(screener, contact);
    Map<String, Long> before = late();
    clock.forward(Duration.ofDays(5));
    assertThat(late().getOrDefault("NOT_SAID", 0L))
        .isGreaterThan(before.getOrDefault("NOT_SAID", 0L));
    Map<String, Long> unsaid = late();
    deadlines.of(screener, Subject.of(Referrals.KIND, contact)).stream()
        .filter(deadline -> deadline.rule().id().equals("T1"))
        .forEach(deadline ->
            worklists.explainLateness(
                manager, deadline.id(), LatenessReason.SYSTEM_FAILURE, "Kestrel failed"));
    assertThat(late().getOrDefault("SYSTEM_FAILURE", 0L))
        .isEqualTo(unsaid.getOrDefault("SYSTEM_FAILURE", 0L) + 1);
    assertThat(late().get("NOT_SAID"))
        .isEqualTo(Objects.requireNonNullElse(unsaid.get("NOT_SAID"), 0L) - 1);
    assertThat(page("/monitor"))
        .contains("What was late, and why", "1 to 4")
        .doesNotContain("Kestrel");
    restricted.restrict(manager, contact);
    assertThat(late().getOrDefault("SYSTEM_FAILURE", 0L))
        .isEqualTo(unsaid.getOrDefault("SYSTEM_FAILURE", 0L));
  }

  @Test
  void seesNothingAfterTheLastDayWhateverTheyStillHold() throws Exception {
    sent(AgencyKind.SCHOOL, examples.aboutOlderSiblings(1));
    Actor ending = signedIn.as(agency(AgencyKind.INTEGRATED_CARE_BOARD), Role.PARTNER_MONITOR);
    accounts.setTerm(
        Actor.system("test"),
        ending.user(),
        new Term("Watches the hub.", LocalDate.of(2026, 3, 4)));
    var session = signedIn.cookie(ending);
    assertThat(queues.now(ending).waiting()).isNotEmpty();
    clock.forward(Duration.ofHours(30));
    assertThat(mvc.get().uri("/monitor").cookie(signedIn.cookie(ending)).exchange()).hasStatusOk();
    clock.forward(Duration.ofHours(18));
    assertThat(queues.now(ending).waiting()).isEmpty();
    assertThat(mvc.get().uri("/monitor").cookie(signedIn.cookie(ending)).exchange()).hasStatus(303);
    assertThat(mvc.get().uri("/monitor").cookie(session).exchange()).hasStatus(303);
  }

  @Test
  void opensNothingWithoutALastDay() {
    UserId user = UserId.next();
    Actor forever =
        signedIn.as(
            new NewAccount(
                user,
                user + "@example.org",
                "Robin Example",
                AgencyId.next(),
                Set.of(Role.PARTNER_MONITOR)));
    sent(AgencyKind.SCHOOL, examples.aboutOlderSiblings(1));
    assertThat(queues.now(forever).waiting()).isEmpty();
    assertThat(mvc.get().uri("/monitor").cookie(signedIn.cookie(forever)).exchange())
        .hasStatus(303);
  }

  private Optional<Answering.Asked> asked(AgencyId agency) {
    return work
        .as(monitor, () -> store.answers(clock.instant().minus(Answering.LOOK_BACK)))
        .stream()
        .filter(each -> each.agency().equals(agency))
        .findAny();
  }

  private Map<String, Long> late() {
    return work.as(monitor, () -> store.late(clock.instant().minus(Lateness.LOOK_BACK)));
  }

  private long looks() {
    return work.as(
        Actor.system("test"),
        () ->
            jdbc.sql("select count(*) from audit.line where subject_id = :id")
                .param("id", monitor.user().value())
                .query(Long.class)
                .single());
  }

  private boolean sees(String query) {
    return work.as(
        monitor, () -> jdbc.sql("select exists (" + query + ")").query(Boolean.class).single());
  }

  private Optional<Waiting> line(Actor reader, ReferralId contact) {
    String reference = reference(contact);
    return queues.now(reader).waiting().stream()
        .filter(each -> each.reference().equals(reference))
        .findAny();
  }

  private String reference(ReferralId contact) {
    return referrals.read(manager, contact).line().reference().value();
  }

  private String page(String path) throws Exception {
    var answer = mvc.get().uri(path).cookie(signedIn.cookie(monitor)).exchange();
    assertThat(answer).hasStatusOk();
    return answer.getResponse().getContentAsString();
  }

  private ReferralId sent(AgencyKind kind, Answers answers) {
    Actor referrer = signedIn.as(agency(kind), Role.REFERRER);
    return referrals.receive(referrer, new Submission(UUID.randomUUID().toString(), answers)).id();
  }

  private AgencyId agency(AgencyKind kind) {
    return agencyCalled(kind).id();
  }

  private Agency agencyCalled(AgencyKind kind) {
    return agencies.add(
        Actor.system("test"),
        Agency.of(
            AgencyId.next(),
            kind + " " + UUID.randomUUID(),
            kind,
            Reach.by("safeguarding@agency.example"),
            LocalDate.of(2020, 1, 1)));
  }
}
