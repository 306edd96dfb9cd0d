package org.openmash.informationrequest;

import java.util.Optional;
import org.openmash.access.AccessRule;
import org.openmash.access.Verdict;
import org.openmash.agency.Agencies;
import org.openmash.agency.Signatories;
import org.openmash.audit.Act;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Role;
import org.openmash.kernel.Scope;
import org.openmash.kernel.Subject;
import org.springframework.stereotype.Component;

/**
 * A request is the hub's and the asked agency's: the hub reads and withdraws it, whoever may speak
 * for the agency answers it. It is sent only upon an agreement, or upon a written reason.
 */
@Component
class RequestRule implements AccessRule {

  private static final Actor PROGRAM = Actor.system("information requests");

  private final RequestStore store;
  private final Lawfulness lawfulness;
  private final Signatories signatories;
  private final Agencies agencies;
  private final Work work;

  RequestRule(
      RequestStore store,
      Lawfulness lawfulness,
      Signatories signatories,
      Agencies agencies,
      Work work) {
    this.store = store;
    this.lawfulness = lawfulness;
    this.signatories = signatories;
    this.agencies = agencies;
    this.work = work;
  }

  @Override
  public Optional<Verdict> judge(Actor actor, Act act, Subject subject) {
    return subject.kind().equals(InformationRequests.KIND)
        ? Optional.of(
            find(actor, new RequestId(subject.id()))
                .map(request -> verdict(actor, act, request))
                .orElse(new Verdict.Hidden("no such request in this actor's sight")))
        : Optional.empty();
  }

  /** A guest sees no row of it: the program looks for them. */
  private Optional<Request> find(Actor actor, RequestId id) {
    return actor.hasAny(Role.GUEST) ? work.as(PROGRAM, () -> store.find(id)) : store.find(id);
  }

  private Verdict verdict(Actor actor, Act act, Request request) {
    if (act == Act.DISCLOSED) {
      return sharing(actor, request);
    }
    if (actor.scope() == Scope.SYSTEM) {
      return new Verdict.Permitted("the program itself");
    }
    if (actor.isHub()) {
      return hub(actor, act);
    }
    return speaks(actor, request)
        ? agency(act, request)
        : new Verdict.Hidden("not for their agency");
  }

  private Verdict sharing(Actor actor, Request request) {
    return actor.hasAny(Role.SCREENER, Role.HUB_MANAGER) && lawfulness.stillHolds(actor, request)
        ? new Verdict.Permitted("covered by an agreement, or by a written reason")
        : new Verdict.Refused("no agreement covers it and no reason is written");
  }

  private static Verdict hub(Actor actor, Act act) {
    if (actor.hasAny(Role.SCREENER, Role.HUB_MANAGER)) {
      return act == Act.SENT || act == Act.ATTACHED
          ? new Verdict.Refused("the answer is the agency's")
          : new Verdict.Permitted("works in the hub");
    }
    return act == Act.READ && actor.hasAny(Role.INSPECTOR)
        ? new Verdict.Permitted("inspects the hub")
        : new Verdict.Refused("has no part in requests");
  }

  private static Verdict agency(Act act, Request request) {
    boolean open = request.state() != RequestState.WITHDRAWN;
    return switch (act) {
      case READ -> new Verdict.Permitted("asked of their agency");
      case SENT, ATTACHED ->
          open
              ? new Verdict.Permitted("answers for their agency")
              : new Verdict.Refused("withdrawn");
      default -> new Verdict.Refused("the hub's to change");
    };
  }

  private boolean speaks(Actor actor, Request request) {
    return work.as(
        PROGRAM,
        () ->
            agencies
                .find(PROGRAM, request.agency())
                .filter(agency -> signatories.maySpeakFor(agency, actor))
                .isPresent());
  }
}
