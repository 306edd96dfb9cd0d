package org.openmash.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openmash.domesticabuse.NotificationId;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Lots;
import org.openmash.kernel.ReferralId;
import org.openmash.triage.DecisionState;
import org.openmash.triage.DecisionView;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells of one contact, step by step up to now, each by the person whose work it is. */
@Component
@Profile("demo")
class Storyteller {

  private final Arrival arrival;
  private final Nights nights;
  private final Screening screening;
  private final After after;
  private final Partners partners;

  Storyteller(Arrival arrival, Nights nights, Screening screening, After after, Partners partners) {
    this.arrival = arrival;
    this.nights = nights;
    this.screening = screening;
    this.after = after;
    this.partners = partners;
  }

  /** What is done besides deciding: agencies asked, relatives written down, children given. */
  @Component
  @Profile("demo")
  record Partners(Sharing sharing, Relating relating, Casework casework) {}

  /** Something that happens at a moment. */
  record Step(Instant at, Runnable happen) {}

  /** What lies ahead of now is not told: it is still open. */
  void tell(Plan plan, Directory directory, int number) {
    Plan.Planned contact = plan.contact(number);
    Instant now = plan.size().now();
    Lots.from(plan.size().seedOf(number), () -> new Tell(contact, directory, now).all());
  }

  /** One contact while it is told. */
  private final class Tell {
    private final Plan.Planned plan;
    private final Worker referrer;
    private final Actor screener;
    private final Actor manager;
    private final String school;
    private final Directory directory;
    private final Instant now;

    Tell(Plan.Planned plan, Directory directory, Instant now) {
      this.plan = plan;
      this.referrer = directory.referrer(plan.kind(), plan);
      this.screener = directory.screener(plan).actor();
      this.manager = directory.manager(plan).actor();
      this.school = directory.schoolOf(plan.family());
      this.directory = directory;
      this.now = now;
    }

    void all() {
      HubClock.at(plan.at(), this::begin);
    }

    private void begin() {
      switch (plan.told()) {
        case Tale tale -> {
          List<String> indicators = screening.indicators(plan, tale.unborn());
          desk(arrival.referral(plan, tale, referrer, indicators), List.of());
        }
        case Brief brief -> begin(brief);
      }
    }

    private void begin(Brief brief) {
      switch (plan.kind()) {
        case DOMESTIC_ABUSE -> {
          Night night = new Night(plan, brief, referrer, school);
          NotificationId sent = nights.send(night);
          Instant decided = taken().plus(plan.untilDecided());
          desk(nights.contact(screener, sent), nights.support(screener, night, sent, decided));
        }
        case PUBLIC_REPORT -> desk(arrival.report(plan, brief, screener), List.of());
        case ADVICE -> arrival.shortForm(plan, new Shorts(plan, brief), referrer);
        case SCHOOL,
            POLICE,
            HEALTH_VISITOR,
            GP,
            MIDWIFE,
            CALL,
            RIGHT_CARE,
            MISSING,
            FOR_INFORMATION,
            PRIVATE_FOSTERING,
            TRANSFER_IN -> {
          Shorts shorts = new Shorts(plan, brief);
          ReferralId contact = arrival.shortForm(plan, shorts, referrer);
          desk(contact, after.writtenDown(screener, contact, shorts, plan.at()));
        }
      }
    }

    private Instant taken() {
      // The last days are told faster, so that they are where they should be by now.
      return plan.stage() == Plan.Stage.SETTLED
          ? Days.inHubHours(plan.at().plus(plan.untilTaken()))
          : plan.at().plusSeconds(60);
    }

    /** Everything after its receipt, in the order of time. */
    private void desk(ReferralId contact, List<Step> besides) {
      List<Step> steps = new ArrayList<>();
      if (plan.stage() != Plan.Stage.WAITING) {
        steps.addAll(screened(contact));
      }
      if (plan.stage() == Plan.Stage.SETTLED) {
        steps.addAll(besides);
      }
      steps.sort(Comparator.comparing(Step::at));
      for (Step step : steps) {
        if (step.at().isBefore(now)) {
          HubClock.at(step.at(), step.happen());
        }
      }
    }

    private List<Step> screened(ReferralId contact) {
      Instant taken = taken();
      boolean settled = plan.stage() == Plan.Stage.SETTLED;
      Duration until = settled ? plan.untilDecided() : Duration.ofSeconds(150);
      List<Step> steps = new ArrayList<>();
      steps.add(new Step(taken, () -> screening.take(screener, contact)));
      steps.add(new Step(taken.plusSeconds(20), () -> screening.rate(screener, contact, plan)));
      steps.addAll(partners.sharing().asked(plan, contact, screener, taken));
      if (plan.stage() == Plan.Stage.TAKEN) {
        return steps;
      }
      if (settled && isElsewhere()) {
        steps.add(new Step(taken.plusSeconds(900), () -> screening.handOver(screener, contact)));
        return steps;
      }
      Instant heard = taken;
      if (plan.stage() == Plan.Stage.ASKED || (settled && isAsked())) {
        heard = after.asked(steps, plan, contact, screener, referrer.actor(), taken, settled);
      }
      Instant done = settled ? Days.inHubHours(heard.plus(until)) : heard.plus(until);
      if (plan.stage() != Plan.Stage.ASKED) {
        decided(steps, contact, done);
      }
      return steps;
    }

    private void decided(List<Step> steps, ReferralId contact, Instant done) {
      if (plan.number() % 5 < 3 || plan.stage() == Plan.Stage.RECORDED) {
        steps.add(
            new Step(done.minusSeconds(30), () -> screening.keepRecord(screener, contact, plan)));
      }
      if (plan.stage() == Plan.Stage.RECORDED) {
        return;
      }
      if (Relating.isTold(plan)) {
        steps.add(
            new Step(done.minusSeconds(60), () -> partners.relating().relate(screener, contact)));
      }
      List<DecisionView> made = new ArrayList<>();
      steps.add(new Step(done, () -> made.addAll(screening.decide(screener, contact, plan))));
      if (plan.stage() == Plan.Stage.SETTLED) {
        Instant seen = Days.inHubHours(done.plus(Duration.ofMinutes(15 + plan.number() % 60)));
        steps.add(new Step(seen, () -> authorise(made)));
        steps.addAll(partners.casework().follow(contact, plan, directory, seen, now));
        if (plan.kind().hasReferrer() && plan.number() % 10 < 7) {
          Instant read = seen.plus(Duration.ofHours(1 + plan.number() % 50));
          steps.add(new Step(read, () -> after.read(referrer.actor(), contact, plan.number())));
        }
      }
    }

    private void authorise(List<DecisionView> made) {
      made.stream()
          .filter(decision -> decision.state() == DecisionState.PROPOSED)
          .forEach(decision -> screening.authorise(manager, decision));
    }

    private boolean isElsewhere() {
      return plan.number() % 83 == 7 && !Written.isWithoutConsent(plan);
    }

    /** One in eight, and whoever asked nobody for consent. */
    private boolean isAsked() {
      return plan.kind().hasReferrer()
          && (plan.number() % 8 == 3 || Written.isWithoutConsent(plan));
    }
  }
}
