package org.openmash.jointplan;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Access;
import org.openmash.access.Account;
import org.openmash.access.Accounts;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.form.Choice;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Facade;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;

/** What each agency of a plan does, who of it, by when, and how far it is; each change is kept. */
@Facade
public class JointActions {

  private final JointPlanStore store;
  private final JointPlans plans;
  private final JointClock due;
  private final Accounts accounts;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  JointActions(
      JointPlanStore store,
      JointPlans plans,
      JointClock due,
      Accounts accounts,
      Access access,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.plans = plans;
    this.due = due;
    this.accounts = accounts;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Adds something to do.
   *
   * @param owner somebody of one's own agency; null for an agency that names somebody itself
   */
  public JointActionId add(
      Actor actor, JointPlanId id, AgencyId agency, @Nullable UserId owner, JointActionForm form) {
    plans.toChange(actor, id);
    JointAction it =
        action(JointActionId.next(), id, party(id, agency), named(actor, agency, owner), form);
    store.add(it);
    keep(actor, it);
    return it.id();
  }

  /** Lets pass the leads of the agencies of its plan, and whoever does it. */
  public JointAction toChange(Actor actor, JointActionId id) {
    access.require(actor, Act.CHANGED, JointAction.subject(id));
    JointAction it = store.find(id).orElseThrow(UnknownId::new);
    if (store.find(it.plan()).orElseThrow(UnknownId::new).ended()) {
      throw new NotPossibleNow("jointplan.refused.plan-ended");
    }
    return it;
  }

  /** Changes it; whoever only does it says how far it is, and nothing else changes. */
  public void change(
      Actor actor,
      JointActionId id,
      AgencyId agency,
      @Nullable UserId owner,
      JointActionForm form) {
    JointAction old = toChange(actor, id);
    JointAction now =
        plans.plans(actor, old.plan())
            ? action(
                id,
                old.plan(),
                party(old.plan(), agency),
                actor.agency().equals(agency)
                    ? named(actor, agency, owner)
                    : agency.equals(old.agency()) ? old.owner() : null,
                form)
            : old.said(form);
    store.change(now);
    keep(actor, now);
  }

  /** How it was, the last first. */
  public List<JointAction.Change> changes(Actor actor, JointActionId id) {
    return store.changes(id);
  }

  /** Who of their own agency could do something. */
  public List<Account> colleagues(Actor actor) {
    return accounts.ofAgency(actor, actor.agency()).stream()
        .filter(each -> each.isOpen(plans.today(actor)))
        .sorted((one, other) -> one.name().compareTo(other.name()))
        .toList();
  }

  /** Those of these that this actor sees. */
  List<JointAction> among(Actor actor, Collection<UUID> ids) {
    return ids.stream().flatMap(id -> store.find(new JointActionId(id)).stream()).toList();
  }

  private void keep(Actor actor, JointAction it) {
    store.keep(it, actor.user(), clock.instant());
    due.owed(it, lead(it));
    audit.note(actor, Act.CHANGED, JointPlan.subject(it.plan()));
  }

  private @Nullable UserId lead(JointAction it) {
    return store.parties(it.plan()).stream()
        .filter(each -> each.agency().equals(it.agency()))
        .findFirst()
        .map(JointPlan.Party::lead)
        .orElse(null);
  }

  private static JointAction action(
      JointActionId id,
      JointPlanId plan,
      AgencyId agency,
      @Nullable UserId owner,
      JointActionForm form) {
    Choice kind = form.kind();
    return new JointAction(
        id,
        plan,
        agency,
        owner,
        form.what(),
        kind == null ? null : kind.value(),
        form.due(),
        form.state(),
        form.progress() == null ? "" : form.progress());
  }

  private AgencyId party(JointPlanId plan, AgencyId agency) {
    return store.parties(plan).stream()
        .map(JointPlan.Party::agency)
        .filter(agency::equals)
        .findFirst()
        .orElseThrow(UnknownId::new);
  }

  private @Nullable UserId named(Actor actor, AgencyId agency, @Nullable UserId owner) {
    if (owner == null || !agency.equals(actor.agency())) {
      return null;
    }
    return colleagues(actor).stream()
        .map(Account::id)
        .filter(owner::equals)
        .findFirst()
        .orElseThrow(UnknownId::new);
  }
}
