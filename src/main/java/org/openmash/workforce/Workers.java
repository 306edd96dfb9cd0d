package org.openmash.workforce;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Account;
import org.openmash.access.Accounts;
import org.openmash.agency.Agencies;
import org.openmash.agency.Team;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.TeamId;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;

/** The register of who works with children: taken in, changed, and gone after their last day. */
@Facade
public class Workers {

  private static final String KIND = "worker";

  private final WorkerStore store;
  private final Accounts accounts;
  private final Agencies agencies;
  private final Audit audit;
  private final Clock clock;

  Workers(WorkerStore store, Accounts accounts, Agencies agencies, Audit audit, Clock clock) {
    this.store = store;
    this.accounts = accounts;
    this.agencies = agencies;
    this.audit = audit;
    this.clock = clock;
  }

  /** Today, in England. */
  public LocalDate today(Actor actor) {
    return LocalDate.ofInstant(clock.instant(), HubClock.LONDON);
  }

  /** Everybody, by name; those who left too. */
  public List<Worker> all(Actor actor) {
    Map<UserId, String> names = new HashMap<>();
    accounts
        .atTheHub(actor, Role.CASE_WORKER)
        .forEach(account -> names.put(account.id(), account.name()));
    return store.all().stream()
        .map(each -> {
          String name = names.get(each.user());
          return each.named(name == null ? accounts.nameOf(actor, each.user()) : name);
        })
        .sorted(Comparator.comparing(Worker::name))
        .toList();
  }

  /** Accounts of people who may work with children, and of whom nothing else is known yet. */
  public List<Account> unknown(Actor actor) {
    return accounts.atTheHub(actor, Role.CASE_WORKER).stream()
        .filter(account -> store.find(account.id()).isEmpty())
        .toList();
  }

  /** The council's teams a worker can be in today. */
  public List<Team> teams(Actor actor) {
    LocalDate today = today(actor);
    return agencies.teamsOf(actor, actor.agency()).stream()
        .filter(team -> team.span().holds(today))
        .toList();
  }

  /**
   * What is known of somebody, for whoever may change it; empty of whom nothing is.
   *
   * @throws UnknownId for everybody else, and of people of another hub
   */
  public Optional<Worker> toChange(Actor actor, UserId user) {
    Optional<Worker> known = store.find(user);
    boolean ours =
        known.isPresent() || unknown(actor).stream().anyMatch(each -> each.id().equals(user));
    if (!actor.hasAny(Role.TEAM_MANAGER, Role.HUB_MANAGER) || !ours) {
      throw new UnknownId();
    }
    return known;
  }

  /** Takes somebody in, or changes what is known of them. */
  public void put(Actor actor, UserId user, @Nullable TeamId team, WorkerForm form) {
    toChange(actor, user);
    if (team != null && teams(actor).stream().noneMatch(each -> each.id().equals(team))) {
      throw new UnknownId();
    }
    store.put(user, team, form, actor.user(), clock.instant());
    audit.note(actor, Act.CHANGED, Subject.of(KIND, user));
  }

  /** Names the last day somebody works here. */
  public void setLastDay(Actor actor, UserId user, LocalDate day) {
    toChange(actor, user);
    store.setLastDay(user, day);
    audit.note(actor, Act.CHANGED, Subject.of(KIND, user));
  }
}
