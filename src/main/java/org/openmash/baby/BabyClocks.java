package org.openmash.baby;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openmash.database.Work;
import org.openmash.deadline.Deadline;
import org.openmash.deadline.Deadlines;
import org.openmash.deadline.Owner;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.PersonId;
import org.openmash.person.Lives;
import org.openmash.person.PersonLine;
import org.openmash.person.Persons;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Keeps a clock for each step of each unborn child, counted from the expected date; moves those
 * still owed when that date moves, and lets them go on when the child is born.
 */
@Configuration(proxyBeanMethods = false)
class BabyClocks {

  private static final int PASSED_DAYS = 30;
  private static final Actor PROGRAM = Actor.system("clocks of unborn babies");

  private final Persons persons;
  private final Lives lives;
  private final ChildStore children;
  private final BabySteps steps;
  private final BabyPapers papers;
  private final Deadlines deadlines;
  private final Work work;

  BabyClocks(
      Persons persons,
      Lives lives,
      ChildStore children,
      BabySteps steps,
      BabyPapers papers,
      Deadlines deadlines,
      Work work) {
    this.persons = persons;
    this.lives = lives;
    this.children = children;
    this.steps = steps;
    this.papers = papers;
    this.deadlines = deadlines;
    this.work = work;
  }

  @Bean
  RecurringTask<Void> countForUnborn() {
    return Tasks.recurring("baby-clocks", FixedDelay.ofHours(1))
        .execute((instance, context) -> look());
  }

  void look() {
    LocalDate since = papers.today().minusDays(PASSED_DAYS);
    work.as(
        PROGRAM,
        () -> {
          lives.unborn(PROGRAM, since).forEach(this::keep);
          stopThoseOf(persons.lines(PROGRAM, children.expectedSince(since)).values());
        });
  }

  /** The same for one, at once; whoever acts need not be able to see its clocks. */
  void keepNow(PersonLine line) {
    work.as(PROGRAM, () -> keep(line));
  }

  private void keep(PersonLine line) {
    children.begin(line.id(), papers.now());
    Child child = children.find(line.id()).orElseThrow();
    LocalDate expected = line.expected();
    if (expected != null && !expected.equals(child.expected())) {
      children.expect(line.id(), expected);
      Actor program = PROGRAM.at(child.hub());
      work.as(program, () -> count(program, line.id(), expected));
    }
  }

  /** What is done or not needed stays so; everything else is owed by its day. */
  private void count(Actor program, PersonId child, LocalDate expected) {
    Map<String, Settled> settled = children.settled(List.of(child)).getOrDefault(child, Map.of());
    for (BabySteps.Planned step : steps.all()) {
      Settled said = settled.get(step.id());
      if (said == null || said.what() == StepForm.What.OPEN) {
        owe(program, child, step, expected);
      }
    }
  }

  private void owe(Actor program, PersonId child, BabySteps.Planned step, LocalDate expected) {
    deadlines.cancel(program, step.rule(), BabyPapers.subject(child), "counted anew");
    deadlines.promised(
        program,
        step.rule(),
        BabyPapers.subject(child),
        Owner.hub(),
        papers.now(),
        end(step.due(expected)),
        null);
  }

  /** The clock of a step after something was said of it. */
  void said(Child child, BabySteps.Planned step, StepForm form) {
    Actor program = PROGRAM.at(child.hub());
    work.as(
        program,
        () -> {
          switch (form.what()) {
            case DONE -> {
              LocalDate on = form.on() == null ? papers.today() : form.on();
              deadlines.meet(
                  program,
                  step.rule(),
                  BabyPapers.subject(child.person()),
                  on.atStartOfDay(HubClock.LONDON).toInstant());
            }
            case NOT_NEEDED ->
                deadlines.cancel(
                    program, step.rule(), BabyPapers.subject(child.person()), "not needed");
            case OPEN -> {
              if (child.expected() != null) {
                owe(program, child.person(), step, child.expected());
              }
            }
          }
        });
  }

  /** Nothing is owed any longer for a pregnancy that ended without a living child. */
  private void stopThoseOf(Collection<PersonLine> lines) {
    List<UUID> ended =
        lines.stream()
            .filter(line -> line.life().ended() != null)
            .map(line -> line.id().value())
            .toList();
    deadlines
        .of(PROGRAM, Babies.KIND, ended)
        .values()
        .forEach(owed ->
            owed.stream()
                .filter(Deadline::isOwed)
                .forEach(
                    each -> deadlines.cancel(PROGRAM, each.rule().id(), each.subject(), "ended")));
  }

  private static Instant end(LocalDate day) {
    return day.plusDays(1).atStartOfDay(HubClock.LONDON).toInstant().minusNanos(1_000);
  }
}
