package org.openmash.training;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Account;
import org.openmash.access.Accounts;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.database.Work;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.TeamId;
import org.openmash.kernel.UserId;
import org.openmash.workforce.Workers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes in whoever has an account in a post something is asked of, and lets go who has none. */
@Configuration(proxyBeanMethods = false)
class Enrolling {

  private final LearnerStore store;
  private final Needs needs;
  private final WaitingList waiting;
  private final Curriculum curriculum;
  private final Accounts accounts;
  private final Agencies agencies;
  private final Workers workers;
  private final Work work;

  Enrolling(
      LearnerStore store,
      Needs needs,
      WaitingList waiting,
      Curriculum curriculum,
      Accounts accounts,
      Agencies agencies,
      Workers workers,
      Work work) {
    this.store = store;
    this.needs = needs;
    this.waiting = waiting;
    this.curriculum = curriculum;
    this.accounts = accounts;
    this.agencies = agencies;
    this.workers = workers;
    this.work = work;
  }

  @Bean
  RecurringTask<Void> enrol() {
    return Tasks.recurring("training-enrol", Schedules.fixedDelay(Duration.ofHours(1)))
        .execute((instance, context) -> enrolAll());
  }

  void enrolAll() {
    List<Learner> all = work.as(Needs.PROGRAM, this::takeIn);
    all.forEach(each -> needs.settle(each.id()));
    waiting.freeOfLeavers();
  }

  /** Somebody who asks before the hour is over is taken in at once. */
  void enrol(UserId user) {
    work.as(
        Needs.PROGRAM,
        () -> {
          Account account = accounts.get(Needs.PROGRAM, user);
          Map<UserId, TeamId> teams = workersTeams();
          teamsOf(account.agency(), teams);
          keep(account, store.of(user), kindOf(account.agency()), teams);
          store.of(user).ifPresent(each -> needs.settle(each.id()));
        });
  }

  private List<Learner> takeIn() {
    Map<UserId, Learner> before = new HashMap<>();
    store.all().stream()
        .filter(each -> each.user() != null)
        .forEach(each -> before.put(each.user(), each));
    Map<UserId, TeamId> teams = workersTeams();
    Map<AgencyId, Optional<AgencyKind>> kinds = new HashMap<>();
    for (Account each : accounts.all(Needs.PROGRAM)) {
      if (!kinds.containsKey(each.agency())) {
        kinds.put(each.agency(), kindOf(each.agency()));
        teamsOf(each.agency(), teams);
      }
      keep(each, Optional.ofNullable(before.get(each.id())), kinds.get(each.agency()), teams);
    }
    return store.all();
  }

  private void keep(
      Account account,
      Optional<Learner> before,
      Optional<AgencyKind> kind,
      Map<UserId, TeamId> teams) {
    Optional<String> post =
        account.isOpen(needs.today())
            ? curriculum.post(account.hub(), account.roles(), kind.orElse(null))
            : Optional.empty();
    if (post.isEmpty()) {
      before
          .filter(each -> each.until() == null)
          .ifPresent(each -> store.end(each.id(), needs.today()));
      return;
    }
    Learner now = learner(account, teams.get(account.id()), post.get());
    if (before.isEmpty()) {
      store.add(now);
    } else if (!before.get().isSame(now) || before.get().until() != null) {
      store.change(before.get().as(now));
    }
  }

  private Learner learner(Account account, @Nullable TeamId team, String post) {
    return new Learner(
        LearnerId.next(),
        account.agency(),
        team,
        account.hub(),
        post,
        account.name(),
        account.email(),
        account.id(),
        null,
        needs.today(),
        null);
  }

  private Optional<AgencyKind> kindOf(AgencyId agency) {
    return agencies.find(Needs.PROGRAM, agency).map(Agency::kind);
  }

  private Map<UserId, TeamId> workersTeams() {
    Map<UserId, TeamId> teams = new HashMap<>();
    workers.all(Needs.PROGRAM).forEach(each -> put(teams, each.user(), each.team()));
    return teams;
  }

  /** Who of an agency is in which of its teams. */
  private void teamsOf(AgencyId agency, Map<UserId, TeamId> teams) {
    agencies
        .peopleOf(Needs.PROGRAM, agency)
        .forEach(each -> put(teams, each.user(), each.post().team()));
  }

  private static void put(Map<UserId, TeamId> teams, @Nullable UserId user, @Nullable TeamId team) {
    if (user != null && team != null) {
      teams.put(user, team);
    }
  }
}
