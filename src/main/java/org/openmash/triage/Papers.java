package org.openmash.triage;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.openmash.audit.Act;
import org.openmash.chronology.Chronology;
import org.openmash.chronology.Circle;
import org.openmash.form.Forms;
import org.openmash.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The audit line and the chronology entry of each step at the desk, and the moment it happened. */
@Component
class Papers {

  private final Gate gate;
  private final Chronology chronology;
  private final Forms forms;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Papers(
      Gate gate,
      Chronology chronology,
      Forms forms,
      Clock clock,
      ApplicationEventPublisher events) {
    this.gate = gate;
    this.chronology = chronology;
    this.forms = forms;
    this.clock = clock;
    this.events = events;
  }

  Instant now() {
    return clock.instant();
  }

  Forms forms() {
    return forms;
  }

  /** Tells whoever asked for it that a decision is in force. */
  void taken(Actor actor, DecisionView decision) {
    events.publishEvent(
        new DecisionTaken(
            decision.id(),
            decision.referral(),
            decision.child(),
            decision.outcome(),
            decision.level(),
            decision.correction() != null,
            actor,
            now()));
  }

  /** Notes a step that only the hub reads. */
  void note(Actor actor, Act act, ContactLine contact, String what) {
    gate.changed(actor, act, contact.referral());
    chronology.enter(
        actor, Gate.subject(contact.referral()), Circle.hubOnly(), what, now(), Map.of());
  }
}
