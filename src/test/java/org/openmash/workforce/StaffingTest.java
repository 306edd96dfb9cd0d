package org.openmash.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.access.NewAccount;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.agency.Span;
import org.openmash.agency.Team;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Ethnicity;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Role;
import org.openmash.kernel.TeamId;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A council with one team on 3 March 2026. */
@HubTest
class StaffingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

  @Autowired Staffing staffing;
  @Autowired Censuses censuses;
  @Autowired Workers workers;
  @Autowired Absences absences;
  @Autowired Agencies agencies;
  @Autowired Work work;
  @Autowired JdbcClient jdbc;
  @Autowired SignedIn signedIn;
  @Autowired MockMvcTester mvc;

  private final HubId hub = new HubId("w" + UUID.randomUUID().toString().substring(0, 8));
  private AgencyId council;
  private TeamId team;
  private Actor leader;

  @BeforeEach
  void aCouncil() {
    council =
        agencies
            .add(
                Actor.system("test"),
                Agency.of(
                    AgencyId.next(),
                    "Council " + UUID.randomUUID(),
                    AgencyKind.CHILDRENS_SOCIAL_CARE,
                    Reach.by("council@council.example"),
                    LocalDate.of(2020, 1, 1)))
            .id();
    team = TeamId.next();
    agencies.put(
        Actor.system("test"),
        new Team(team, council, "North", null, new Span(LocalDate.of(2020, 1, 1), null)));
    leader = somebody("Lou Hart", Role.TEAM_MANAGER);
  }

  private Actor somebody(String name, Role role) {
    UserId user = UserId.next();
    return signedIn.as(
        new NewAccount(user, user + "@example.org", name, council, Set.of(role), hub));
  }

  private UserId worker(String name, int hours, @Nullable LocalDate agencyUntil) {
    UserId user = somebody(name, Role.CASE_WORKER).user();
    workers.put(
        leader,
        user,
        team,
        new WorkerForm(Grade.SOCIAL_WORKER, "SW100001", hours, null, agencyUntil, null, null));
    return user;
  }

  private static AgencyForm stay(
      LocalDate qualified, @Nullable LocalDate left, @Nullable String why) {
    return new AgencyForm(
        "Locum Ltd", TODAY, TODAY.plusMonths(6), qualified, left, true, 40, 4, why);
  }

  private static CensusForm census(CensusCodes.@Nullable Destination destination) {
    return new CensusForm(
        LocalDate.of(1985, 6, 2),
        CensusCodes.Gender.FEMALE,
        Ethnicity.WROM,
        CensusCodes.Post.WITHOUT_CASES,
        LocalDate.of(2021, 1, 4),
        null,
        "University of Northam",
        CensusCodes.Qualification.POSTGRADUATE,
        true,
        false,
        null,
        null,
        destination,
        destination == null ? null : CensusCodes.Reason.RESIGNED);
  }

  @Test
  void countsPostsThatNobodyIsInAndThoseAnAgencyCovers() throws Exception {
    worker("Ada Reed", 100, null);
    worker("Ben Holt", 60, null);
    worker("Cy Locum", 100, TODAY.plusDays(20));
    staffing.setPosts(leader, team, new PostsForm(350));
    Staffing.OfTeam north = staffing.teams(leader).getFirst();
    assertThat(north.own()).isEqualTo(160);
    assertThat(north.vacant()).isEqualTo(190);
    assertThat(north.uncovered()).isEqualTo(90);
    assertThat(page("/workforce"))
        .contains("1.90 posts are vacant, 54 % of all", "Cy Locum", "20 days left", "/leaving");
  }

  @Test
  void asksWhyWhereTheRulesForAgencyWorkersSpeakAgainstIt() throws Exception {
    UserId locum = worker("Cy Locum", 100, null);
    AgencyForm tooSoon = stay(TODAY.minusYears(2), TODAY.minusMonths(2), null);
    assertThat(staffing.takeIn(leader, locum, tooSoon))
        .containsExactly("workforce.against.cool-off", "workforce.against.experience");
    assertThat(staffing.byAgency(leader)).as("nothing is changed").isEmpty();
    staffing.takeIn(
        leader,
        locum,
        stay(TODAY.minusYears(2), TODAY.minusMonths(2), "Nobody else for two sisters in court."));
    Staffing.ByAgency here = staffing.byAgency(leader).getFirst();
    assertThat(here.worker().agencyUntil()).isEqualTo(TODAY.plusMonths(6));
    assertThat(here.against()).hasSize(2);
    assertThat(page("/workforce"))
        .contains("They left a council of the region too lately", "two sisters in court");
    assertThat(
            staffing.takeIn(leader, locum, stay(TODAY.minusYears(3), TODAY.minusMonths(3), null)))
        .as("three years and three months to the day")
        .isEmpty();
  }

  @Test
  void saysWhatWouldComeBackBeforeTheCensusIsSent() throws Exception {
    UserId ada = worker("Ada Reed", 80, null);
    assertThat(censuses.census(leader, 2026).problems())
        .extracting(Census.Problem::key)
        .containsExactly("workforce.wrong.nothing");
    censuses.say(leader, ada, census(CensusCodes.Destination.AGENCY));
    assertThat(censuses.census(leader, 2026).problems())
        .extracting(Census.Problem::key)
        .containsExactly("workforce.wrong.not-left");
    workers.setLastDay(leader, ada, LocalDate.of(2026, 9, 30));
    assertThat(censuses.census(leader, 2026).problems()).isEmpty();
    assertThat(censuses.census(leader, 2027).lines()).as("she left the year before").isEmpty();
    assertThat(page("/workforce/census?year=2026"))
        .contains("1 social worker, nothing that would come back", "Nothing missing");
  }

  @Test
  void writesTheElementsOfTheCensusInTheirOrder() {
    UserId ada = worker("Ada Reed", 80, null);
    worker("Cy Locum", 100, LocalDate.of(2027, 1, 31));
    staffing.setPosts(leader, team, new PostsForm(200));
    censuses.say(leader, ada, census(CensusCodes.Destination.AGENCY));
    absences.add(leader, ada, away(LocalDate.of(2026, 2, 26), LocalDate.of(2026, 3, 2)));
    workers.setLastDay(leader, ada, LocalDate.of(2026, 5, 31));
    String xml = new String(censuses.file(leader, 2026), StandardCharsets.UTF_8);
    assertThat(xml)
        .contains(
            "<Collection>CSWW</Collection><Year>2026</Year><ReferenceDate>2026-09-30</ReferenceDate>",
            "<NumberOfVacancies>1.20</NumberOfVacancies><NoAgencyFTE>1.00</NoAgencyFTE><NoAgencyHeadcount>1</NoAgencyHeadcount>",
            "<CSWWWorker><AgencyWorker>0</AgencyWorker><SWENo>SW100001</SWENo><FTE>0.80</FTE>"
                + "<PersonBirthDate>1985-06-02</PersonBirthDate><GenderCurrent>2</GenderCurrent>"
                + "<Ethnicity>WOTH</Ethnicity><QualInst>University of Northam</QualInst>"
                + "<QualLevel>2</QualLevel><StepUpGrad>1</StepUpGrad><OrgRole>6</OrgRole>"
                + "<RoleStartDate>2021-01-04</RoleStartDate><RoleEndDate>2026-05-31</RoleEndDate>"
                + "<LeaverDestination>3</LeaverDestination><ReasonLeave>1</ReasonLeave>"
                + "<WorkingDaysLost>3.00</WorkingDaysLost><FrontlineGrad>0</FrontlineGrad></CSWWWorker>",
            "<AgencyWorker>1</AgencyWorker><SWENo>SW100001</SWENo><FTE>1.00</FTE><FTE30>1.00</FTE30><Cases30>0</Cases30>");
  }

  private static AbsenceForm away(LocalDate from, @Nullable LocalDate until) {
    return new AbsenceForm(CensusCodes.Absence.SIC, from, until);
  }

  @Test
  void countsDaysLostToSicknessOnceAndOnWorkingDaysAlone() {
    UserId ada = worker("Ada Reed", 100, null);
    absences.add(leader, ada, away(LocalDate.of(2025, 9, 24), LocalDate.of(2025, 10, 2)));
    absences.add(leader, ada, away(LocalDate.of(2025, 12, 24), LocalDate.of(2025, 12, 29)));
    AbsenceId open = absences.add(leader, ada, away(LocalDate.of(2025, 12, 29), null));
    absences.change(leader, open, away(LocalDate.of(2025, 12, 29), LocalDate.of(2025, 12, 30)));
    absences.add(
        leader,
        ada,
        new AbsenceForm(
            CensusCodes.Absence.TRN, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 9)));
    assertThat(censuses.figures(leader).daysLost())
        .as("1 and 2 October, 24, 29 and 30 December; 25 and 26 are bank holidays")
        .isEqualTo(5);
    assertThat(absences.of(leader, ada)).hasSize(4);
  }

  @Test
  void countsSomebodyAsAwayWhileNobodyKnowsUntilWhen() throws Exception {
    UserId ada = worker("Ada Reed", 100, null);
    AbsenceId id = absences.add(leader, ada, away(TODAY.minusDays(3), null));
    Worker away = workers.toChange(leader, ada).orElseThrow();
    assertThat(away.isAway(TODAY)).isTrue();
    assertThat(away.isAway(TODAY.minusDays(4))).isFalse();
    assertThat(away.isAway(TODAY.plusYears(1))).isTrue();
    assertThat(page("/workers/" + ada)).contains("Times away: 1", "Since ", "Sick");
    absences.change(leader, id, away(TODAY.minusDays(3), TODAY.minusDays(1)));
    assertThat(workers.toChange(leader, ada).orElseThrow().isAway(TODAY)).isFalse();
  }

  @Test
  void tellsWhySomebodyIsAwayToWhoeverAnswersForThemAlone() {
    UserId ada = worker("Ada Reed", 100, null);
    AbsenceId id = absences.add(leader, ada, away(TODAY, null));
    for (Role role : List.of(Role.CASE_WORKER, Role.SCREENER, Role.INSPECTOR, Role.DIRECTOR)) {
      Actor other = somebody("Al Other", role);
      assertThatThrownBy(() -> absences.of(other, ada)).isInstanceOf(UnknownId.class);
      assertThatThrownBy(() -> absences.toChange(other, id)).isInstanceOf(UnknownId.class);
      assertThat(
              work.as(
                  other,
                  () ->
                      jdbc.sql("select count(*) from workforce.absence_why")
                          .query(Integer.class)
                          .single()))
          .as(role.name())
          .isZero();
    }
  }

  @Test
  void refusesAnAbsenceThatEndsBeforeItBegins() throws Exception {
    UserId ada = worker("Ada Reed", 100, null);
    assertThat(
            mvc.post()
                .uri("/workers/" + ada + "/away")
                .cookie(signedIn.cookie(leader))
                .with(csrf())
                .param("why", "SIC")
                .param("from.day", "5")
                .param("from.month", "3")
                .param("from.year", "2026")
                .param("until.day", "4")
                .param("until.month", "3")
                .param("until.year", "2026"))
        .bodyText()
        .contains("The last day must not be before the first", "value=\"5\"");
    assertThat(absences.of(leader, ada)).isEmpty();
  }

  @Test
  void putsEverybodyIntoTheirNewTeamInOneStepOrNobody() throws Exception {
    UserId ada = worker("Ada Reed", 100, null);
    UserId ben = worker("Ben Holt", 100, null);
    TeamId south = TeamId.next();
    agencies.put(
        Actor.system("test"),
        new Team(south, council, "South", null, new Span(LocalDate.of(2020, 1, 1), null)));
    Map<UserId, TeamId> wrong = Map.of(ada, south, ben, TeamId.next());
    assertThatThrownBy(() -> staffing.reorganise(leader, wrong)).isInstanceOf(UnknownId.class);
    assertThat(staffing.moves(leader)).isEmpty();
    assertThat(staffing.reorganise(leader, Map.of(ada, south, ben, team))).isOne();
    assertThat(staffing.moves(leader))
        .singleElement()
        .satisfies(move -> {
          assertThat(move.user()).isEqualTo(ada);
          assertThat(move.from()).isEqualTo(team);
          assertThat(move.to()).isEqualTo(south);
        });
    assertThat(page("/workforce/teams")).contains("Ada Reed", "From North to South, by Lou Hart");
  }

  @Test
  void isForThoseWhoAnswerForTheWorkers() {
    UserId ada = worker("Ada Reed", 80, null);
    Actor other = somebody("Ben Holt", Role.CASE_WORKER);
    Actor inspector = somebody("Ivy Lee", Role.INSPECTOR);
    for (Actor each : Set.of(other, inspector)) {
      assertThatThrownBy(() -> censuses.census(each, 2026)).isInstanceOf(UnknownId.class);
      assertThatThrownBy(() -> censuses.said(each, ada)).isInstanceOf(UnknownId.class);
      assertThatThrownBy(() -> staffing.setPosts(each, team, new PostsForm(1)))
          .isInstanceOf(UnknownId.class);
    }
  }

  private String page(String path) throws Exception {
    return mvc.get()
        .uri(path)
        .cookie(signedIn.cookie(leader))
        .exchange()
        .getResponse()
        .getContentAsString();
  }
}
