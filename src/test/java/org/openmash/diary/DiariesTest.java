package org.openmash.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.access.Accounts;
import org.openmash.access.NewAccount;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;
import org.openmash.page.Languages;
import org.openmash.supervision.ArrangementId;
import org.openmash.supervision.PlanForm;
import org.openmash.supervision.SupervisionExamples;
import org.openmash.supervision.SupervisionSessions;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A supervisor with one overdue and one planned meeting, on 3 March 2026. */
@HubTest
class DiariesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

  @Autowired Diaries diaries;
  @Autowired SupervisionExamples supervised;
  @Autowired SupervisionSessions sessions;
  @Autowired Accounts accounts;
  @Autowired Languages languages;
  @Autowired SignedIn signedIn;
  @Autowired HubClock clock;
  @Autowired MockMvcTester mvc;

  private final HubId hub = new HubId("d" + UUID.randomUUID().toString().substring(0, 8));
  private final AgencyId council = AgencyId.next();
  private Actor leader;

  @BeforeEach
  void somebodySupervises() {
    leader = somebody("Lou Hart", Role.TEAM_MANAGER);
    Actor worker = somebody("Ada Reed-Okonkwo", Role.CASE_WORKER);
    ArrangementId id = supervised.overdue(leader, leader, worker);
    sessions.plan(leader, id, new PlanForm(LocalDate.of(2026, 4, 7), LocalTime.of(14, 30), 1));
    sessions.plan(leader, id, new PlanForm(LocalDate.of(2026, 7, 7), null, 1));
  }

  private Actor somebody(String name, Role role) {
    UserId user = UserId.next();
    return signedIn.as(
        new NewAccount(user, user + "@example.org", name, council, Set.of(role), hub));
  }

  @Test
  void showWhatIsLateTodayAndWhatIsPlannedOnItsDay() throws Exception {
    assertThat(diaries.mine(leader))
        .extracting(DiaryEntry::day, DiaryEntry::late, DiaryEntry::words)
        .containsExactly(
            tuple(TODAY, true, "deadline.rule.SUPERVISION.held"),
            tuple(LocalDate.of(2026, 4, 7), false, "supervision.title"));
    assertThat(page("/diary", leader)).contains("Ada Reed-Okonkwo", "14:30", "7 April 2026");
    assertThat(page("/diary/today", leader))
        .contains("The next supervision – Late")
        .doesNotContain("Reed");
  }

  @Test
  void areReadByACalendarWithoutANameAtTheHourOfEngland() throws Exception {
    String secret = diaries.makeAddress(leader);
    MvcTestResult answer = mvc.get().uri("/diary/feed/" + secret + ".ics").exchange();
    assertThat(answer).hasStatusOk();
    String read = answer.getResponse().getContentAsString();
    assertThat(answer.getResponse().getContentType()).isEqualTo("text/calendar;charset=UTF-8");
    assertThat(read)
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        .endsWith("END:VCALENDAR\r\n")
        .contains(
            "SUMMARY:Late: The next supervision\r\n",
            "DTSTART;VALUE=DATE:20260303\r\n",
            "DTSTART:20260407T133000Z\r\nDTEND:20260407T143000Z\r\nSUMMARY:Supervision\r\n")
        .doesNotContain("Ada", "Reed", "Lou");
    assertThat(read.lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(76));
    assertThat(diaries.calendar(Actor.anonymous(), secret))
        .as("the same each time")
        .isEqualTo(read);
  }

  @Test
  void openToNobodyOnceTheAddressOrTheAccountIsOver() {
    String first = diaries.makeAddress(leader);
    String second = diaries.makeAddress(leader);
    assertRefused(first);
    diaries.endAddress(leader);
    assertRefused(second);
    String third = diaries.makeAddress(leader);
    accounts.disable(signedIn.as(Role.ADMINISTRATOR), leader.user());
    assertRefused(third);
    assertRefused("nobody-has-this-one");
  }

  private void assertRefused(String secret) {
    assertThatThrownBy(() -> diaries.calendar(Actor.anonymous(), secret))
        .isInstanceOf(UnknownId.class);
    assertThat(mvc.get().uri("/diary/feed/" + secret + ".ics").exchange()).hasStatus(404);
  }

  @Test
  void foldALongLineWithoutBreakingALetter() {
    DiaryEntry entry =
        new DiaryEntry(UUID.randomUUID(), TODAY, null, "diary.address.lead", "", "/diary", false);
    String text = Calendar.of(List.of(entry), languages.english(), clock.instant());
    assertThat(text.replace("\r\n ", ""))
        .contains("what is due and when you meet\\, without anybody’s name");
    assertThat(text.split("\r\n"))
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
  }

  private String page(String path, Actor actor) throws Exception {
    return mvc.get()
        .uri(path)
        .cookie(signedIn.cookie(actor))
        .exchange()
        .getResponse()
        .getContentAsString();
  }
}
