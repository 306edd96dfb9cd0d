package org.openmash.baby;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Writes how a step stands for a child; some are done by what is recorded anyway. */
@Component
class SettledSteps {

  static final String BOOKING = "booking";
  static final String DISCHARGE = "discharge";

  private final ChildStore children;
  private final BabySteps steps;
  private final BabyClocks clocks;
  private final BabyPapers papers;

  SettledSteps(ChildStore children, BabySteps steps, BabyClocks clocks, BabyPapers papers) {
    this.children = children;
    this.steps = steps;
    this.clocks = clocks;
    this.papers = papers;
  }

  /** Nobody says twice what was recorded: for a child of the board, where the area has the step. */
  void done(Actor actor, PersonId person, String step, LocalDate on, @Nullable String who) {
    StepForm done = new StepForm(StepForm.What.DONE, on, who, null);
    steps
        .step(step)
        .ifPresent(
            planned -> children.find(person).ifPresent(child -> say(actor, child, planned, done)));
  }

  void say(Actor actor, Child child, BabySteps.Planned step, StepForm said) {
    LocalDate expected = child.expected();
    children.say(
        actor,
        child.person(),
        step.id(),
        said,
        expected == null ? null : step.due(expected),
        papers.now());
    clocks.said(child, step, said);
    papers.changed(
        actor,
        child.person(),
        "step." + step.id() + "." + said.what().name(),
        said.on() == null ? papers.now() : said.on().atStartOfDay(HubClock.LONDON).toInstant());
  }
}
