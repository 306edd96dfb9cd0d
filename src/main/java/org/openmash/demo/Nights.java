package org.openmash.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openmash.domesticabuse.Marac;
import org.openmash.domesticabuse.Maracs;
import org.openmash.domesticabuse.NotificationId;
import org.openmash.domesticabuse.PoliceNotifications;
import org.openmash.domesticabuse.Receiving;
import org.openmash.domesticabuse.Support;
import org.openmash.domesticabuse.Supports;
import org.openmash.form.Choice;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.ReferralId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the police tell of domestic abuse, and the help that is offered then. */
@Component
@Profile("demo")
class Nights {

  private final PoliceNotifications notifications;
  private final Supports supports;
  private final Maracs maracs;

  Nights(PoliceNotifications notifications, Supports supports, Maracs maracs) {
    this.notifications = notifications;
    this.supports = supports;
    this.maracs = maracs;
  }

  /** The notification itself; sent again it is the same one. */
  NotificationId send(Night night) {
    Receiving received =
        notifications.receive(night.officer().actor(), County.POLICE.id(), night.submitted());
    return switch (received) {
      case Receiving.Taken taken -> taken.id();
      case Receiving.Incomplete wrong ->
          throw new IllegalStateException("The county tells nonsense: " + wrong);
    };
  }

  /** What the hub has to weigh of it: one contact, since a home has children or expects one. */
  ReferralId contact(Actor screener, NotificationId sent) {
    return notifications.read(screener, sent).contacts().getFirst();
  }

  /** Support for the victim, and the conference where the risk is high. */
  List<Storyteller.Step> support(
      Actor screener, Night night, NotificationId sent, Instant decided) {
    if (night.grade().equals("STANDARD")) {
      return List.of();
    }
    Instant offered = decided.plus(Duration.ofDays(1 + night.plan().number() % 6));
    Instant started = offered.plus(Duration.ofDays(4 + night.plan().number() % 17));
    List<Storyteller.Step> steps = new ArrayList<>();
    steps.add(
        new Storyteller.Step(offered, () -> step(screener, sent, Support.Step.OFFERED, offered)));
    if (night.plan().number() % 4 != 0) {
      Actor adviser = County.ADVISER.actor();
      steps.add(
          new Storyteller.Step(
              offered.plusSeconds(600), () -> step(adviser, sent, Support.Step.ACCEPTED, offered)));
      steps.add(
          new Storyteller.Step(started, () -> step(adviser, sent, Support.Step.STARTED, started)));
    }
    if (night.grade().equals("HIGH")) {
      steps.addAll(conference(screener, night, sent, decided));
    }
    return steps;
  }

  private List<Storyteller.Step> conference(
      Actor screener, Night night, NotificationId sent, Instant decided) {
    LocalDate meets = night.day().plusDays(14);
    return List.of(
        new Storyteller.Step(
            decided.plusSeconds(900),
            () -> maracs.arrange(screener, sent, new Marac.Meeting(meets))),
        new Storyteller.Step(
            decided.plus(Duration.ofDays(13)),
            () ->
                maracs.agree(
                    screener,
                    sent,
                    new Marac.NewAction(
                        "New locks and a marker on the address", "Police", meets.plusDays(7)))));
  }

  private void step(Actor actor, NotificationId sent, Support.Step step, Instant at) {
    supports.record(
        actor,
        sent,
        new Support.NewStep(
            step,
            LocalDate.ofInstant(at, HubClock.LONDON),
            step == Support.Step.OFFERED ? new Choice(County.SERVICE.id().toString()) : null));
  }
}
