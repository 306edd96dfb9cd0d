package org.openmash.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Access;
import org.openmash.access.Account;
import org.openmash.access.Accounts;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Role;
import org.openmash.kernel.TeamId;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;
import org.openmash.page.Words;
import org.openmash.workforce.Worker;
import org.openmash.workforce.Workers;

/** Who supervises whom in the agency of whoever asks; and how supervision stands everywhere. */
@Facade
public class Supervision {

  private static final int DAYS_BACK = 91;

  private final ArrangementStore store;
  private final SupervisionClock due;
  private final Policies policies;
  private final Accounts accounts;
  private final Workers workers;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  Supervision(
      ArrangementStore store,
      SupervisionClock due,
      Policies policies,
      Accounts accounts,
      Workers workers,
      Access access,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.due = due;
    this.policies = policies;
    this.accounts = accounts;
    this.workers = workers;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /** Today, in England. */
  public LocalDate today(Actor actor) {
    return LocalDate.ofInstant(clock.instant(), HubClock.LONDON);
  }

  /** Whom whoever asks supervises, what is due first on top. */
  public List<Arrangement> mine(Actor actor) {
    return store.by(actor.user());
  }

  /** By whom whoever asks is supervised. */
  public List<Arrangement> own(Actor actor) {
    return store.of(actor.user());
  }

  /** Those of these that this actor sees. */
  public List<Arrangement> among(Actor actor, Collection<ArrangementId> ids) {
    return ids.stream().flatMap(id -> store.find(id).stream()).toList();
  }

  /** How many of those whoever asks supervises are overdue. */
  public int countOverdue(Actor actor) {
    LocalDate today = today(actor);
    return (int) mine(actor).stream().filter(it -> it.isOverdue(today)).count();
  }

  /** Everybody supervised in the agency of whoever leads it there; empty for everybody else. */
  public List<Arrangement> ours(Actor actor) {
    return SupervisionRule.leads(actor) ? store.in(actor.agency()) : List.of();
  }

  /** Colleagues with an account whom nobody supervises; for whoever leads it. */
  public List<Account> unsupervised(Actor actor) {
    if (!SupervisionRule.leads(actor)) {
      return List.of();
    }
    Set<UserId> supervised = new HashSet<>();
    store.in(actor.agency()).stream()
        .map(Arrangement::user)
        .filter(Objects::nonNull)
        .forEach(supervised::add);
    return colleagues(actor).stream()
        .filter(each -> each.roles().stream().anyMatch(Supervision::isSupervised))
        .filter(each -> !supervised.contains(each.id()))
        .toList();
  }

  private static boolean isSupervised(Role role) {
    return role == Role.CASE_WORKER || role == Role.SCREENER || role == Role.REFERRER;
  }

  /** Who could supervise, or be supervised, in the agency of whoever leads it there. */
  public List<Account> colleagues(Actor actor) {
    LocalDate today = today(actor);
    List<Account> all = new ArrayList<>();
    if (actor.isHub()) {
      accounts
          .atTheHub(actor, Role.CASE_WORKER, Role.TEAM_MANAGER, Role.SCREENER, Role.HUB_MANAGER)
          .stream()
          .filter(each -> each.agency().equals(actor.agency()))
          .forEach(all::add);
    } else {
      all.addAll(accounts.ofAgency(actor, actor.agency()));
    }
    return all.stream()
        .filter(each -> each.isOpen(today))
        .sorted(Comparator.comparing(Account::name))
        .toList();
  }

  /**
   * Lets pass whoever leads supervision in their agency.
   *
   * @throws UnknownId for everybody else
   */
  public void toArrange(Actor actor) {
    if (!SupervisionRule.leads(actor)) {
      throw new UnknownId();
    }
  }

  /**
   * Begins it.
   *
   * @param user whose account it is; null for somebody who has none
   * @throws NotPossibleNow where somebody is to supervise themselves, or is supervised already
   */
  public ArrangementId begin(
      Actor actor, @Nullable UserId user, UserId supervisor, ArrangeForm form) {
    toArrange(actor);
    List<Account> colleagues = colleagues(actor);
    Account leader = one(colleagues, supervisor);
    String name = user == null ? form.name() : one(colleagues, user).name();
    if (name == null) {
      throw new NotPossibleNow("supervision.refused.name");
    }
    if (supervisor.equals(user)) {
      throw new NotPossibleNow("supervision.refused.self");
    }
    if (user != null && !store.of(user).isEmpty()) {
      throw new NotPossibleNow("supervision.refused.already");
    }
    int weeks = policies.weeks(form.policy().value());
    Arrangement it =
        new Arrangement(
            ArrangementId.next(),
            actor.agency(),
            team(actor, user),
            name,
            form.post() == null ? "" : form.post(),
            user,
            leader.id(),
            form.policy().value(),
            weeks,
            form.since(),
            null,
            form.since().plusWeeks(weeks),
            null);
    store.add(it, actor.user(), clock.instant());
    due.owed(it, it.since());
    audit.note(actor, Act.CREATED, it.subject());
    return it.id();
  }

  /** From now on somebody else supervises them, or at other intervals. */
  public void change(Actor actor, ArrangementId id, UserId supervisor, ChangeForm form) {
    Arrangement it = toChange(actor, id);
    one(colleagues(actor), supervisor);
    if (supervisor.equals(it.user())) {
      throw new NotPossibleNow("supervision.refused.self");
    }
    int weeks = policies.weeks(form.policy().value());
    LocalDate from = it.lastHeld() == null ? it.since() : it.lastHeld();
    store.change(id, supervisor, form.policy().value(), weeks, from.plusWeeks(weeks));
    if (weeks == it.weeks()) {
      due.owedBy(it, supervisor);
    } else {
      due.over(it, "other intervals");
      due.owed(store.find(id).orElseThrow(), from);
    }
    audit.note(actor, Act.CHANGED, it.subject());
  }

  /** They left, or need none any more. */
  public void end(Actor actor, ArrangementId id) {
    Arrangement it = toChange(actor, id);
    store.end(id, today(actor));
    due.over(it, "ended");
    audit.note(actor, Act.CHANGED, it.subject());
  }

  /** Lets pass whoever may arrange it anew. */
  public Arrangement toChange(Actor actor, ArrangementId id) {
    access.require(actor, Act.AUTHORISED, Arrangement.subject(id));
    return store.find(id).filter(Arrangement::isNow).orElseThrow(UnknownId::new);
  }

  /** How it stands in every team and agency this actor may count; the least in time first. */
  public List<Standing> standings(Actor actor) {
    LocalDate today = today(actor);
    return store.standings(today, today.minusDays(DAYS_BACK)).stream()
        .sorted(Comparator.comparingInt(Standing::inTime))
        .toList();
  }

  /** What a policy is called. */
  public String policy(Actor actor, String id, Words words) {
    return policies.name(id, words);
  }

  private @Nullable TeamId team(Actor actor, @Nullable UserId user) {
    Optional<Worker> worker =
        user == null || !actor.isHub()
            ? Optional.empty()
            : workers.all(actor).stream().filter(each -> each.user().equals(user)).findFirst();
    return worker.map(Worker::team).orElse(null);
  }

  private static Account one(List<Account> colleagues, UserId user) {
    return colleagues.stream()
        .filter(each -> each.id().equals(user))
        .findFirst()
        .orElseThrow(UnknownId::new);
  }
}
