package org.openmash.escalation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.access.Accounts;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.HubId;
import org.openmash.kernel.UserId;
import org.openmash.triage.ContactView;
import org.openmash.triage.DecisionView;
import org.springframework.stereotype.Component;

/** Who there is to answer: a level nobody holds a post of is passed by. */
@Component
class Staff {

  private static final Actor PROGRAM = Actor.system("escalation");
  private final Levels levels;
  private final Accounts accounts;
  private final DisagreementSteps steps;
  private final Work work;
  private final Clock clock;

  Staff(Levels levels, Accounts accounts, DisagreementSteps steps, Work work, Clock clock) {
    this.levels = levels;
    this.accounts = accounts;
    this.steps = steps;
    this.work = work;
    this.clock = clock;
  }

  /** The first level from there on of which somebody in that hub holds a post; else the last. */
  int firstHeld(HubId hub, int from) {
    int level = from;
    while (!levels.isLast(hub, level) && !holds(hub, levels.of(hub, level))) {
      level++;
    }
    return level;
  }

  /** Says where it was passed on, because nobody holds the post. */
  void notePassed(Disagreement of, int from, int to, Instant at) {
    if (to > from) {
      work.as(PROGRAM, () -> steps.add(PROGRAM, of, Step.What.PASSED, to, null, at));
    }
  }

  private boolean holds(HubId hub, Levels.Level level) {
    return !of(hub, level).isEmpty();
  }

  /** Where everybody of that hub reads mail who may answer on this level today. */
  Set<EmailAddress> of(HubId hub, Levels.Level level) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    return work.as(
        PROGRAM,
        () ->
            accounts.all(PROGRAM).stream()
                .filter(account -> account.hub().equals(hub) && account.isOpen(today))
                .filter(account -> account.roles().stream().anyMatch(level.to()::contains))
                .map(account -> EmailAddress.parse(account.email()))
                .collect(Collectors.toSet()));
  }

  /** Whether they decided or authorised what is disputed, or answered on a level below. */
  boolean isJudgeOfOneself(Actor actor, Disagreement of, ContactView contact) {
    UserId me = actor.user();
    return contact.decisions().stream().anyMatch(decision -> isOf(decision, me))
        || steps.of(of.id()).stream()
            .anyMatch(step ->
                step.what() == Step.What.ANSWERED
                    && step.level() < of.level()
                    && me.equals(step.by()));
  }

  private static boolean isOf(DecisionView decision, UserId me) {
    return decision.proposedBy().equals(me) || me.equals(decision.settledBy());
  }
}
