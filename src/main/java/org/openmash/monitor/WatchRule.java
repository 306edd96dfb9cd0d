package org.openmash.monitor;

import java.util.Optional;
import org.openmash.access.AccessRule;
import org.openmash.access.Policy;
import org.openmash.access.Verdict;
import org.openmash.audit.Act;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.springframework.stereotype.Component;

/**
 * A week of a hub, and what was found in it, open to its monitors and its managers; only monitors
 * find, only managers answer.
 */
@Component
class WatchRule implements AccessRule {

  private final WeekStore weeks;
  private final SampleStore samples;

  WatchRule(WeekStore weeks, SampleStore samples) {
    this.weeks = weeks;
    this.samples = samples;
  }

  @Override
  public Optional<Verdict> judge(Actor actor, Act act, Subject subject) {
    return switch (subject.kind()) {
      case Weeks.KIND -> Optional.of(said(Policy.MONITORS.admits(actor) && isWeek(subject)));
      case Samples.FINDING ->
          Optional.of(
              said(
                  actor.hasAny(Role.HUB_MANAGER)
                      && samples.find(new FindingId(subject.id())).isPresent()));
      default -> Optional.empty();
    };
  }

  private boolean isWeek(Subject subject) {
    return weeks.find(new WeekId(subject.id())).isPresent();
  }

  private static Verdict said(boolean may) {
    return may
        ? new Verdict.Permitted("watches this hub, or answers for it")
        : new Verdict.Hidden("does not watch this hub");
  }
}
