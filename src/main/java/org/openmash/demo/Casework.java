package org.openmash.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openmash.agency.Agencies;
import org.openmash.agency.Span;
import org.openmash.agency.Team;
import org.openmash.allocation.AllocateForm;
import org.openmash.allocation.CaseLine;
import org.openmash.allocation.Cases;
import org.openmash.allocation.ChangeReason;
import org.openmash.allocation.EndCaseForm;
import org.openmash.allocation.SeenForm;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Ethnicity;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Postcode;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.TeamId;
import org.openmash.workforce.AbsenceForm;
import org.openmash.workforce.Absences;
import org.openmash.workforce.AgencyForm;
import org.openmash.workforce.CensusCodes;
import org.openmash.workforce.CensusForm;
import org.openmash.workforce.Censuses;
import org.openmash.workforce.Grade;
import org.openmash.workforce.PostsForm;
import org.openmash.workforce.Staffing;
import org.openmash.workforce.WorkerForm;
import org.openmash.workforce.Workers;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The council's own people, in two teams: each child gets a worker, is seen, and goes on. */
@Component
@Profile("demo")
class Casework {

  private static final Duration LATELY = Duration.ofDays(12);
  private static final int POSTS = 500;
  private static final Actor MAKER = Actor.system("demo");
  private static final List<TeamId> TEAMS =
      List.of(new TeamId(County.id("Team North")), new TeamId(County.id("Team South")));
  private static final List<String> KNOWS =
      List.of("Polish", "Mill Lane and the north", "Punjabi, Urdu", "British Sign Language", "");

  private final Agencies agencies;
  private final Workers workers;
  private final Absences absences;
  private final Staffing staffing;
  private final Censuses censuses;
  private final Cases cases;

  Casework(
      Agencies agencies,
      Workers workers,
      Absences absences,
      Staffing staffing,
      Censuses censuses,
      Cases cases) {
    this.agencies = agencies;
    this.workers = workers;
    this.absences = absences;
    this.staffing = staffing;
    this.censuses = censuses;
    this.cases = cases;
  }

  /** Both teams, and who is in which. */
  void employ(Directory directory, LocalDate day) {
    List<String> names = List.of("North team", "South team");
    for (int i = 0; i < names.size(); i++) {
      agencies.put(
          MAKER,
          new Team(
              TEAMS.get(i), County.HUB.id(), names.get(i), null, new Span(County.FOUNDED, null)));
    }
    Actor manager = County.TEAM_MANAGER.actor();
    List<Worker> all = directory.caseWorkers();
    for (int i = 0; i < all.size(); i++) {
      workers.put(manager, all.get(i).user(), TEAMS.get(i % 2), terms(i, day));
    }
    TEAMS.forEach(team -> staffing.setPosts(manager, team, new PostsForm(POSTS)));
    for (int i = 0; i < all.size(); i++) {
      if (i % 6 == 5) {
        staffing.takeIn(manager, all.get(i).user(), stay(day));
      } else if (i % 2 == 0) {
        censuses.say(manager, all.get(i).user(), census(i, day));
      }
    }
    absences.add(
        manager,
        all.get(1).user(),
        new AbsenceForm(CensusCodes.Absence.SIC, day.plusDays(9), day.plusDays(13)));
    workers.put(
        manager,
        County.PRACTITIONER.user(),
        TEAMS.getFirst(),
        new WorkerForm(Grade.PRACTITIONER, null, 100, null, null, null, "Polish"));
  }

  private static AgencyForm stay(LocalDate day) {
    return new AgencyForm(
        "Bridgewater Locums",
        day,
        day.plusMonths(14),
        day.minusMonths(30),
        null,
        true,
        39,
        4,
        "Knows court work; two sisters have a hearing next month.");
  }

  private static CensusForm census(int number, LocalDate day) {
    return new CensusForm(
        LocalDate.of(1972 + number * 3, 1 + number % 12, 1 + number),
        CensusCodes.Gender.FEMALE,
        Ethnicity.WBRI,
        CensusCodes.Post.CASE_HOLDER,
        day.minusYears(1 + number % 4),
        null,
        "University of Ashmere",
        CensusCodes.Qualification.POSTGRADUATE,
        number % 4 == 0,
        false,
        null,
        null,
        null,
        null);
  }

  private static WorkerForm terms(int number, LocalDate day) {
    boolean first = number % 5 == 3;
    boolean agency = number % 6 == 5;
    return new WorkerForm(
        Grade.SOCIAL_WORKER,
        "SW" + (100_000 + number),
        number % 4 == 2 ? 60 : 100,
        first ? day.plusMonths(15) : null,
        agency ? day.plusMonths(14) : null,
        Postcode.parse(number % 2 == 0 ? "ZA1 1AA" : "ZA2 1AA"),
        number % 2 == 0 ? KNOWS.get(number / 2 % KNOWS.size()) : null);
  }

  /**
   * What happens with the children of a contact once it is decided. Some of the last weeks wait
   * still: that is what the page of those without a worker is for.
   */
  List<Storyteller.Step> follow(
      ReferralId contact, Plan.Planned plan, Directory directory, Instant decided, Instant now) {
    if (plan.number() % 3 != 0 && decided.isAfter(now.minus(LATELY))) {
      return List.of();
    }
    Instant given = Days.inHubHours(decided.plus(Duration.ofHours(1 + plan.number() % 26)));
    Instant seen = Days.inHubHours(given.plus(Duration.ofHours(2 + plan.number() % 5)));
    Instant ended = Days.inHubHours(given.plus(Duration.ofDays(20 + plan.number() % 70)));
    Actor manager = County.TEAM_MANAGER.actor();
    List<Worker> all = directory.caseWorkers();
    Worker worker = all.get(plan.number() % all.size());
    List<Storyteller.Step> steps = new ArrayList<>();
    steps.add(new Storyteller.Step(given, () -> give(manager, contact, worker)));
    steps.add(new Storyteller.Step(seen, () -> see(worker.actor(), contact, seen)));
    if (plan.number() % 7 != 0) {
      steps.add(new Storyteller.Step(ended, () -> end(manager, contact)));
    }
    return steps;
  }

  private void give(Actor manager, ReferralId contact, Worker worker) {
    AllocateForm why =
        new AllocateForm(ChangeReason.FCONTA, "Knows the family; two others close this week.");
    for (CaseLine line : cases.about(manager, contact)) {
      cases.give(manager, line.it().id(), worker.user(), why);
    }
  }

  private void see(Actor worker, ReferralId contact, Instant at) {
    LocalDate on = LocalDate.ofInstant(at, HubClock.LONDON);
    for (CaseLine line : cases.about(worker, contact)) {
      cases.seen(worker, line.it().id(), new SeenForm(on, SeenForm.How.ALONE, null));
    }
  }

  private void end(Actor manager, ReferralId contact) {
    for (CaseLine line : cases.about(manager, contact)) {
      cases.end(
          manager,
          line.it().id(),
          new EndCaseForm(EndCaseForm.Why.DONE, "The assessment is done and the plan is kept."));
    }
  }
}
