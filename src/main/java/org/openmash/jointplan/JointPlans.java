package org.openmash.jointplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openmash.access.Access;
import org.openmash.access.Policy;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.form.Choice;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Facade;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.UnknownId;

/** What several agencies do together about a gap: seen and changed by the leads of each of them. */
@Facade
public class JointPlans {

  private final JointPlanStore store;
  private final JointClock due;
  private final JointMail mail;
  private final Agencies agencies;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  JointPlans(
      JointPlanStore store,
      JointClock due,
      JointMail mail,
      Agencies agencies,
      Access access,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.due = due;
    this.mail = mail;
    this.agencies = agencies;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /** One plan, with what is due first on top. */
  public record Whole(JointPlan it, List<JointPlan.Party> parties, List<JointAction> actions) {}

  /** Today, in England. */
  public LocalDate today(Actor actor) {
    return LocalDate.ofInstant(clock.instant(), HubClock.LONDON);
  }

  /** Those whoever asks is in, the last begun first. */
  public List<Whole> all(Actor actor) {
    List<JointPlan> plans = store.plans();
    List<JointAction> actions = store.actions(plans.stream().map(JointPlan::id).toList());
    return plans.stream()
        .map(each ->
            new Whole(
                each,
                store.parties(each.id()),
                actions.stream().filter(one -> one.plan().equals(each.id())).toList()))
        .toList();
  }

  public Whole one(Actor actor, JointPlanId id) {
    JointPlan it = require(actor, Act.READ, id);
    audit.note(actor, Act.READ, JointPlan.subject(id));
    return new Whole(it, store.parties(id), store.actions(List.of(id)));
  }

  /** Lets pass whoever leads training in their agency. */
  public void toBegin(Actor actor) {
    if (!Policy.LEADS_TRAINING.admits(actor)) {
      throw new UnknownId();
    }
  }

  /**
   * Begins one with another agency, whose lead is asked to join.
   *
   * @throws NotPossibleNow where no one agency has that name, or it is one's own
   */
  public JointPlanId begin(Actor actor, JointPlanForm form) {
    toBegin(actor);
    AgencyId other = other(actor, form.agency());
    Choice requirement = form.requirement();
    JointPlan it =
        new JointPlan(
            JointPlanId.next(),
            actor.agency(),
            form.about(),
            requirement == null ? null : requirement.value(),
            false);
    store.add(it, actor.user(), clock.instant());
    store.add(it.id(), actor.agency(), actor.user());
    ask(it.id(), other);
    audit.note(actor, Act.CREATED, JointPlan.subject(it.id()));
    return it.id();
  }

  /** Lets pass whoever leads training in an agency of it, while it goes on. */
  public JointPlan toChange(Actor actor, JointPlanId id) {
    JointPlan it = require(actor, Act.AUTHORISED, id);
    if (it.ended()) {
      throw new NotPossibleNow("jointplan.refused.plan-ended");
    }
    return it;
  }

  /** One more agency is asked to join. */
  public void ask(Actor actor, JointPlanId id, PartyForm form) {
    toChange(actor, id);
    ask(id, other(actor, form.agency()));
    audit.note(actor, Act.CHANGED, JointPlan.subject(id));
  }

  /** Whoever asks sees to it for their agency. */
  public void join(Actor actor, JointPlanId id) {
    toChange(actor, id);
    store.join(id, actor.agency(), actor.user());
    store.actions(List.of(id)).stream()
        .filter(each -> each.agency().equals(actor.agency()))
        .forEach(each -> due.owed(each, actor.user()));
    audit.note(actor, Act.CHANGED, JointPlan.subject(id));
  }

  /** It is over; what is still open is owed no longer. */
  public void end(Actor actor, JointPlanId id) {
    toChange(actor, id);
    store.end(id);
    store.actions(List.of(id)).forEach(due::over);
    audit.note(actor, Act.CHANGED, JointPlan.subject(id));
  }

  /** Whether whoever asks leads training in an agency of that plan. */
  public boolean plans(Actor actor, JointPlanId id) {
    return Policy.LEADS_TRAINING.admits(actor)
        && store.parties(id).stream().anyMatch(each -> each.agency().equals(actor.agency()));
  }

  private void ask(JointPlanId id, AgencyId agency) {
    store.add(id, agency, null);
    mail.asked(id, agency);
  }

  private AgencyId other(Actor actor, String name) {
    List<Agency> called = agencies.called(actor, name);
    if (called.size() != 1) {
      throw new NotPossibleNow("jointplan.refused.agency");
    }
    return Optional.of(called.getFirst().id())
        .filter(each -> !each.equals(actor.agency()))
        .orElseThrow(() -> new NotPossibleNow("jointplan.refused.own"));
  }

  private JointPlan require(Actor actor, Act act, JointPlanId id) {
    access.require(actor, act, JointPlan.subject(id));
    return store.find(id).orElseThrow(UnknownId::new);
  }
}
