package org.openmash.training;

import static org.openmash.kernel.HubClock.LONDON;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.database.Work;
import org.openmash.deadline.Deadline;
import org.openmash.deadline.Deadlines;
import org.openmash.deadline.Owner;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Subject;
import org.springframework.stereotype.Component;

/** What each person must hold, made from what they learnt; once it comes near it is owed. */
@Component
class Needs {

  static final String RULE = "TRAINING.held";
  static final Actor PROGRAM = Actor.system("training");

  private final NeedStore store;
  private final LearnerStore learners;
  private final Curriculum curriculum;
  private final Deadlines deadlines;
  private final Work work;
  private final Clock clock;

  Needs(
      NeedStore store,
      LearnerStore learners,
      Curriculum curriculum,
      Deadlines deadlines,
      Work work,
      Clock clock) {
    this.store = store;
    this.learners = learners;
    this.curriculum = curriculum;
    this.deadlines = deadlines;
    this.work = work;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), HubClock.LONDON);
  }

  /** Brings what one person must hold up to date. */
  void settle(LearnerId id) {
    work.as(PROGRAM, () -> learners.find(id).ifPresent(this::settle));
  }

  private void settle(Learner learner) {
    Map<String, Need> before = new HashMap<>();
    store.of(List.of(learner.id())).forEach(each -> before.put(each.requirement(), each));
    List<Certificate> learnt = learners.certificates(learner.id());
    List<Requirement> asked =
        learner.until() == null ? curriculum.of(learner.hub(), learner.post()) : List.of();
    Map<UUID, List<Deadline>> owed = owed(before.values());
    for (Requirement each : asked) {
      Need old = before.remove(each.id());
      Need now = need(learner, each, learnt, old == null ? NeedId.next() : old.id());
      if (old == null || !old.isSame(now)) {
        store.put(now);
      }
      owe(learner, old, now, owed.getOrDefault(now.id().value(), List.of()));
    }
    before.values().forEach(this::over);
  }

  private static Need need(
      Learner learner, Requirement asked, List<Certificate> learnt, NeedId id) {
    Optional<LocalDate> held =
        learnt.stream()
            .filter(each -> asked.met().contains(each.kind()))
            .map(Certificate::heldOn)
            .max(Comparator.naturalOrder());
    return new Need(
        id,
        learner.id(),
        learner.agency(),
        learner.team(),
        learner.post(),
        asked.id(),
        held.orElse(null),
        held.map(on -> on.plusMonths(asked.months()))
            .orElse(learner.since().plusDays(asked.within())));
  }

  private void owe(Learner learner, @Nullable Need old, Need now, List<Deadline> all) {
    Subject subject = Need.subject(now.id());
    Optional<Deadline> owed = all.stream().filter(Deadline::isOwed).findFirst();
    boolean moved = owed.isPresent() && !owed.get().due().equals(endOf(now.due()));
    if (moved) {
      LocalDate held = now.heldOn();
      if (held != null && (old == null || !held.equals(old.heldOn()))) {
        Instant noon = held.atTime(LocalTime.NOON).atZone(LONDON).toInstant();
        deadlines.meet(PROGRAM, RULE, subject, noon);
      } else {
        deadlines.cancel(PROGRAM, RULE, subject, "counted otherwise");
      }
    }
    if ((owed.isEmpty() || moved) && now.isNear(today())) {
      LocalDate from = now.heldOn() == null ? learner.since() : now.heldOn();
      deadlines.promised(
          PROGRAM,
          RULE,
          subject,
          Owner.person(learner.owes()),
          from.atStartOfDay(LONDON).toInstant(),
          endOf(now.due()),
          learner.agency());
    }
  }

  private void over(Need need) {
    deadlines.cancel(PROGRAM, RULE, Need.subject(need.id()), "no longer asked");
    store.remove(need.id());
  }

  private Map<UUID, List<Deadline>> owed(Collection<Need> needs) {
    return needs.isEmpty()
        ? Map.of()
        : deadlines.of(
            PROGRAM,
            Need.KIND,
            needs.stream().map(each -> each.id().value()).collect(Collectors.toSet()));
  }

  private static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(LONDON).minusMinutes(1).toInstant();
  }
}
