package org.openmash.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Answers;
import org.openmash.hub.PerHub;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.ReferralId;
import org.openmash.referral.Indicator;
import org.openmash.referral.Referrals;
import org.openmash.referral.ReferredChild;
import org.openmash.referral.Submission;
import org.openmash.referral.Thresholds;
import org.openmash.triage.DecisionState;
import org.openmash.triage.DecisionView;
import org.openmash.triage.Rag;
import org.openmash.triage.RatingForm;
import org.openmash.triage.Triage;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What happens to each planned referral, step by step, each by the person whose work it is. */
@Component
@Profile("demo")
class Storyteller {

  private final Referrals referrals;
  private final Triage triage;
  private final PerHub<Thresholds> thresholds;
  private final Nights nights;

  Storyteller(Referrals referrals, Triage triage, PerHub<Thresholds> thresholds, Nights nights) {
    this.nights = nights;
    this.referrals = referrals;
    this.triage = triage;
    this.thresholds = thresholds;
  }

  /** The nights of the same year on which the police are called: three for ten referrals. */
  List<Step> nightsOf(long seed, Instant now, int referrals) {
    return nights.stepsOf(seed, now, referrals * 3 / 10);
  }

  /** Something that happens at a moment. */
  record Step(Instant at, Runnable happen) {}

  /** Each step finds what it needs of the earlier ones, which an earlier start may have told. */
  List<Step> stepsOf(Plan.Planned planned) {
    Sent sent = new Sent(planned);
    Actor screener = (planned.number() % 3 == 0 ? County.SECOND_SCREENER : County.SCREENER).actor();
    boolean settled = planned.stage() == Plan.Stage.SETTLED;
    // The last days are told faster, so that they are where they should be by now.
    Instant taken =
        settled
            ? inHubHours(planned.at().plus(planned.untilTaken()))
            : planned.at().plusSeconds(300);
    Instant done =
        settled ? inHubHours(taken.plus(planned.untilDecided())) : taken.plusSeconds(600);
    List<Step> steps = new ArrayList<>();
    steps.add(new Step(planned.at(), sent::referral));
    steps.add(new Step(taken, () -> triage.take(screener, sent.referral())));
    steps.add(
        new Step(
            taken.plus(Duration.ofMinutes(2)),
            () -> triage.rate(screener, sent.referral(), rating(planned))));
    steps.add(
        new Step(
            done.minus(Duration.ofMinutes(3)),
            () -> triage.keepRecord(screener, sent.referral(), record(planned), 0)));
    steps.add(new Step(done, () -> decide(screener, sent.referral(), planned)));
    steps.add(
        new Step(
            inHubHours(done.plus(Duration.ofMinutes(25 + planned.number() % 50))),
            () -> authorise(sent.referral())));
    return steps.subList(
        0,
        switch (planned.stage()) {
          case WAITING -> 1;
          case TAKEN -> 3;
          case RECORDED -> 4;
          case PROPOSED -> 5;
          case SETTLED -> steps.size();
        });
  }

  /** A referral, sent when it is first asked for; under its key it is the same in every start. */
  private final class Sent {
    private final Plan.Planned planned;
    private @Nullable ReferralId id;

    Sent(Plan.Planned planned) {
      this.planned = planned;
    }

    ReferralId referral() {
      ReferralId known = id;
      if (known == null) {
        Worker referrer = County.referrer(planned.tale().from());
        Answers answers = Written.by(referrer, planned, indicators(planned));
        Submission submission = new Submission("demo-" + planned.number(), answers);
        known = referrals.receive(referrer.actor(), submission).id();
        id = known;
      }
      return known;
    }
  }

  private void decide(Actor screener, ReferralId referral, Plan.Planned planned) {
    List<ChildId> children =
        triage.read(screener, referral).referral().line().children().stream()
            .map(ReferredChild::id)
            .toList();
    triage.decide(screener, referral, children, Written.decision(planned, indicators(planned)));
  }

  private void authorise(ReferralId referral) {
    Actor manager = County.MANAGER.actor();
    for (DecisionView decision : triage.read(manager, referral).decisions()) {
      if (decision.state() == DecisionState.PROPOSED) {
        triage.authorise(manager, decision.id());
      }
    }
  }

  private static RatingForm rating(Plan.Planned planned) {
    return switch (planned.tale().level()) {
      case "4" -> RatingForm.of(Rag.RED, "A child may be harmed today.");
      case "3" -> RatingForm.of(Rag.AMBER, "A pattern that harms, no sign of danger today.");
      case "2" -> RatingForm.of(Rag.GREEN, "Help is needed, the family is willing.");
      default -> RatingForm.of(Rag.BLUE, "Universal services meet this.");
    };
  }

  private static Answers record(Plan.Planned planned) {
    return Answers.of(
        Map.of(
            "callWithReferrer",
            "Spoke to the referrer, who confirmed what is written and had nothing to add.",
            "knownHistory",
            planned.number() % 4 == 0
                ? "Two earlier contacts within the year, both advice."
                : "No earlier contact found.",
            "checks",
            List.of("SOCIAL_CARE", "EARLY_HELP"),
            "familySpokenTo",
            planned.tale().level().equals("4") ? "NO" : "YES",
            "whyNotFamily",
            "Speaking to them first could put a child at more risk.",
            "childSeenByAnybody",
            "YES",
            "analysis",
            Written.said(planned, planned.tale().rationale())));
  }

  private List<String> indicators(Plan.Planned planned) {
    List<Indicator> fitting =
        thresholds.here().indicators().stream()
            .filter(i -> i.level() == Integer.parseInt(planned.tale().level()))
            .filter(i -> i.fits(planned.tale().unborn()))
            .toList();
    Random random = new Random(planned.seed());
    int first = random.nextInt(Math.max(1, fitting.size() - 1));
    return fitting.stream().skip(first).limit(2).map(Indicator::id).toList();
  }

  /** The hub works from eight to six on weekdays: what falls outside waits for the morning. */
  static Instant inHubHours(Instant at) {
    var when = at.atZone(HubClock.LONDON);
    if (when.getHour() >= 18) {
      when = when.plusDays(1).withHour(8).withMinute(when.getMinute());
    } else if (when.getHour() < 8) {
      when = when.withHour(8);
    }
    while (when.getDayOfWeek().getValue() > 5) {
      when = when.plusDays(1).withHour(8);
    }
    return when.toInstant();
  }
}
