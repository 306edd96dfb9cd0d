package org.openmash.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.openmash.form.Answers;
import org.openmash.form.WhichHub;
import org.openmash.hub.Hub;
import org.openmash.hub.Hubs;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Here;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Scope;
import org.openmash.kernel.UnknownId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What happens to a referral, each step with its line, entry and message. */
@Component
class Desk {

  private final Reception reception;
  private final ReferralStore store;
  private final Paperwork paperwork;
  private final GuestDesk guests;
  private final Hubs hubs;
  private final ApplicationEventPublisher events;

  Desk(
      Reception reception,
      ReferralStore store,
      Paperwork paperwork,
      GuestDesk guests,
      Hubs hubs,
      ApplicationEventPublisher events) {
    this.reception = reception;
    this.store = store;
    this.paperwork = paperwork;
    this.guests = guests;
    this.hubs = hubs;
    this.events = events;
  }

  List<PageProblem> check(Actor actor, Submission submission) {
    try {
      Answers answers = submission.answers();
      inItsHub(answers, () -> reception.accept(actor, answers, Instant.EPOCH));
      return List.of();
    } catch (IncompleteReferral incomplete) {
      return incomplete.problems();
    }
  }

  Receipt receive(Actor actor, Submission submission, Instant at) {
    Answers answers = submission.answers();
    return inItsHub(
        answers, () -> take(actor, submission.key(), reception.accept(actor, answers, at)));
  }

  /** It goes to the hub it is sent in, or else to the one it names. */
  private <T> T inItsHub(Answers answers, Supplier<T> work) {
    Optional<Hub> named = WhichHub.in(answers, hubs);
    return Here.hub().isPresent() || named.isEmpty() ? work.get() : Here.in(named.get().id(), work);
  }

  Receipt receive(Actor actor, Notice notice) {
    return take(actor, notice.key(), Reception.accept(notice));
  }

  private Receipt take(Actor actor, String key, Reception.Accepted sent) {
    HubId hub = actor.hub() == null ? hubs.here().id() : actor.hub();
    Reception.Accepted accepted = sent;
    while (!store.add(actor, hub, accepted, key)) {
      Optional<Receipt> known = store.receiptOf(actor, key);
      if (known.isPresent()) {
        return known.get();
      }
      // One reference in some hundreds is drawn a second time once a county has a million.
      accepted = accepted.drawnAgain();
    }
    return taken(actor, hub, accepted);
  }

  private Receipt taken(Actor actor, HubId hub, Reception.Accepted accepted) {
    keep(actor, accepted);
    if (actor.hasAny(Role.GUEST)) {
      guests.open(actor, accepted.id());
    }
    paperwork.received(actor, accepted);
    events.publishEvent(
        new ReferralReceived(
            accepted.id(),
            accepted.reference(),
            accepted.kind(),
            actor.agency(),
            hub,
            accepted.at(),
            accepted.children().stream().map(ReferredChild::id).toList(),
            accepted.suspicions()));
    return new Receipt(accepted.id(), accepted.reference());
  }

  private void keep(Actor actor, Reception.Accepted accepted) {
    AgencyId agency = actor.agency();
    accepted.children().forEach(child -> store.addChild(accepted.id(), agency, child));
    store.addPages(accepted.id(), agency, accepted.pages());
    store.addStep(accepted.id(), agency, ReferralStatus.RECEIVED, accepted.at(), actor.user());
  }

  /** Opens a guest's own referral for this session, to whoever knows its reference. */
  Optional<ReferralId> open(Actor guest, Reference reference) {
    Optional<ReferralId> own = guests.ownOf(guest, reference);
    own.ifPresent(id -> guests.open(guest, id));
    return own;
  }

  /** Moves on where the table of states allows it; arriving twice is no fault. */
  void move(Actor actor, ReferralId id, ReferralStatus next, Instant at) {
    store.lock(id);
    ReferralStore.Owner owner = store.ownerOf(id).orElseThrow(UnknownId::new);
    if (owner.status() == next) {
      return;
    }
    if (!owner.status().leadsTo(next)) {
      throw new IllegalStateException(
          "a referral goes from %s to %s, not to %s"
              .formatted(owner.status(), owner.status().onward(), next));
    }
    store.move(id, next);
    store.addStep(id, owner.agency(), next, at, actor.user());
    paperwork.moved(actor, id, owner, next, at);
  }

  void nudge(Actor actor, ReferralId id, String words) {
    paperwork.nudge(actor, id, store.ownerOf(id).orElseThrow(UnknownId::new), words);
  }

  void tell(Actor actor, ReferralId id, List<ToldOutcome> outcomes, Instant at) {
    ReferralStore.Owner owner = store.ownerOf(id).orElseThrow(UnknownId::new);
    outcomes.forEach(outcome -> store.addTold(id, owner.agency(), outcome));
    if (owner.email() != null) {
      paperwork.told(actor, id, owner, at);
      events.publishEvent(new OutcomeTold(id, owner.agency(), owner.isGuests(), at));
    }
  }

  /** Whoever is no worker of the hub, and sees an outcome, has been told it. */
  void seen(Actor actor, ReferralView view, Instant at) {
    if (actor.scope() != Scope.SYSTEM && !actor.isHub() && !view.told().isEmpty()) {
      events.publishEvent(new OutcomeRead(view.line().id(), actor.user(), at));
    }
  }
}
