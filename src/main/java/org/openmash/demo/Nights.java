package org.openmash.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.openmash.domesticabuse.Marac;
import org.openmash.domesticabuse.Maracs;
import org.openmash.domesticabuse.NotificationId;
import org.openmash.domesticabuse.PoliceNotifications;
import org.openmash.domesticabuse.Receiving;
import org.openmash.domesticabuse.Submitted;
import org.openmash.domesticabuse.Support;
import org.openmash.domesticabuse.Supports;
import org.openmash.form.Answers;
import org.openmash.form.Choice;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.ReferralId;
import org.openmash.referral.ReferredChild;
import org.openmash.triage.ContactState;
import org.openmash.triage.DecisionState;
import org.openmash.triage.DecisionView;
import org.openmash.triage.Triage;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The nights on which the police are called to a home, some of them to the same home again. */
@Component
@Profile("demo")
class Nights {

  private static final int DAYS = 355;
  private static final List<String> GRADES = List.of("STANDARD", "MEDIUM", "HIGH");

  private final PoliceNotifications notifications;
  private final Supports supports;
  private final Maracs maracs;
  private final Triage triage;

  Nights(PoliceNotifications notifications, Supports supports, Maracs maracs, Triage triage) {
    this.notifications = notifications;
    this.supports = supports;
    this.maracs = maracs;
    this.triage = triage;
  }

  /** As many nights over the twelve months before, the same for the same seed. */
  List<Storyteller.Step> stepsOf(long seed, Instant now, int nights) {
    Random random = new Random(seed + nights);
    LocalDate today = LocalDate.ofInstant(now, HubClock.LONDON);
    List<Storyteller.Step> steps = new ArrayList<>();
    List<Night.Home> homes = new ArrayList<>();
    for (int number = 0; number < nights; number++) {
      boolean again = homes.size() > 3 && random.nextInt(10) < 3;
      Night.Home home =
          again ? homes.get(random.nextInt(homes.size())) : Night.home(new Invented(random));
      if (!again) {
        homes.add(home);
      }
      // In the order of time, so that a home visited again is worse the later time.
      int ago = DAYS - number * DAYS / nights;
      String grade = GRADES.get(Math.min(2, random.nextInt(8) / 4 + (again ? 1 : 0)));
      steps.addAll(steps(new Night(number, home, grade, today.minusDays(ago))));
    }
    return steps;
  }

  private List<Storyteller.Step> steps(Night night) {
    Instant seven =
        night.day().plusDays(1).atTime(7, night.number() % 40).atZone(HubClock.LONDON).toInstant();
    Instant taken = Storyteller.inHubHours(seven.plus(Duration.ofMinutes(90)));
    Instant decided = taken.plus(Duration.ofMinutes(35 + night.number() % 60));
    List<Storyteller.Step> steps = new ArrayList<>();
    steps.add(new Storyteller.Step(seven, () -> send(night)));
    steps.add(new Storyteller.Step(taken, () -> contacts(night).forEach(this::take)));
    steps.add(new Storyteller.Step(decided, () -> contacts(night).forEach(c -> decide(c, night))));
    if (!night.grade().equals("STANDARD")) {
      steps.addAll(support(night, decided));
    }
    return steps;
  }

  private List<Storyteller.Step> support(Night night, Instant decided) {
    Instant offered = decided.plus(Duration.ofDays(1 + night.number() % 6));
    Instant started = offered.plus(Duration.ofDays(4 + night.number() % 17));
    Actor screener = County.SCREENER.actor();
    List<Storyteller.Step> steps = new ArrayList<>();
    steps.add(
        new Storyteller.Step(offered, () -> step(screener, night, Support.Step.OFFERED, offered)));
    if (night.number() % 4 != 0) {
      steps.add(
          new Storyteller.Step(
              offered.plusSeconds(600),
              () -> step(County.ADVISER.actor(), night, Support.Step.ACCEPTED, offered)));
      steps.add(
          new Storyteller.Step(
              started, () -> step(County.ADVISER.actor(), night, Support.Step.STARTED, started)));
    }
    if (night.grade().equals("HIGH")) {
      LocalDate meets = night.day().plusDays(14);
      steps.add(
          new Storyteller.Step(
              decided.plusSeconds(900),
              () -> maracs.arrange(screener, send(night), new Marac.Meeting(meets))));
      steps.add(
          new Storyteller.Step(
              decided.plus(Duration.ofDays(13)),
              () ->
                  maracs.agree(
                      screener,
                      send(night),
                      new Marac.NewAction(
                          "New locks and a marker on the address", "Police", meets.plusDays(7)))));
    }
    return steps;
  }

  /** Sent again it is the same one. */
  private NotificationId send(Night night) {
    Receiving received =
        notifications.receive(
            County.CONSTABLE.actor(),
            County.POLICE.id(),
            new Submitted(
                Answers.of(night.report()),
                Answers.of(
                    Map.of(
                        "safeWay",
                        "CALL",
                        "safeNumber",
                        "01632 960%03d".formatted(night.number()),
                        "safeTime",
                        "Weekday mornings"))));
    return switch (received) {
      case Receiving.Taken taken -> taken.id();
      case Receiving.Incomplete wrong ->
          throw new IllegalStateException("The county tells nonsense: " + wrong);
    };
  }

  private List<ReferralId> contacts(Night night) {
    return notifications.read(County.SCREENER.actor(), send(night)).contacts();
  }

  private void take(ReferralId contact) {
    triage.take(County.SCREENER.actor(), contact);
  }

  private void decide(ReferralId contact, Night night) {
    Actor screener = County.SCREENER.actor();
    var view = triage.read(screener, contact);
    if (view.line().state() == ContactState.DECIDED || !view.decisions().isEmpty()) {
      return;
    }
    boolean unborn = view.referral().line().unborn();
    boolean high = night.grade().equals("HIGH");
    Map<String, Object> decision = new LinkedHashMap<>();
    decision.put("level", high ? "4" : "2");
    decision.put("indicators", List.of(unborn ? high ? "U42" : "U34" : high ? "F41" : "F21"));
    decision.put("outcome", high ? "ASSESSMENT" : "EARLY_HELP");
    decision.put("family", "TO_BE_TOLD");
    decision.put("evidence", List.of("THE_REFERRAL", "POLICE", "COUNCIL_RECORDS"));
    decision.put("rationale", "The children were in the home; the police grade is the reason.");
    decision.put("toReferrer", "Thank you. The family is offered help, and school knows.");
    List<ChildId> children =
        view.referral().line().children().stream().map(ReferredChild::id).toList();
    for (DecisionView made : triage.decide(screener, contact, children, Answers.of(decision))) {
      if (made.state() == DecisionState.PROPOSED) {
        triage.authorise(County.MANAGER.actor(), made.id());
      }
    }
  }

  private void step(Actor actor, Night night, Support.Step step, Instant at) {
    supports.record(
        actor,
        send(night),
        new Support.NewStep(
            step,
            LocalDate.ofInstant(at, HubClock.LONDON),
            step == Support.Step.OFFERED ? new Choice(County.SERVICE.id().toString()) : null));
  }
}
