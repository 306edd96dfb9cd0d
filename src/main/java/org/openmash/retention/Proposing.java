package org.openmash.retention;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.database.Work;
import org.openmash.hub.Hub;
import org.openmash.hub.Hubs;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Here;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.HubId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Every night proposes what need not be kept any longer. It deletes nothing. */
@Configuration(proxyBeanMethods = false)
class Proposing {

  private static final Actor PROGRAM = Actor.system("propose what need not be kept");
  private static final LocalTime NIGHT = LocalTime.of(2, 20);
  private static final int AT_A_TIME = 500;
  private static final UUID FIRST = new UUID(0, 0);

  private final CandidateStore candidates;
  private final DisposalStore store;
  private final KeepingRules rules;
  private final Hubs hubs;
  private final Runs runs;

  Proposing(
      CandidateStore candidates, DisposalStore store, KeepingRules rules, Hubs hubs, Runs runs) {
    this.candidates = candidates;
    this.store = store;
    this.rules = rules;
    this.hubs = hubs;
    this.runs = runs;
  }

  /** When and in whose name. */
  @Component
  record Runs(Work work, Clock clock) {

    LocalDate today() {
      return LocalDate.ofInstant(clock.instant(), HubClock.LONDON);
    }
  }

  @Bean
  RecurringTask<Void> proposeDisposals() {
    return Tasks.recurring("retention-propose", Schedules.daily(HubClock.LONDON, NIGHT))
        .execute((instance, context) -> proposeAll());
  }

  void proposeAll() {
    hubs.all().stream().map(Hub::id).forEach(this::propose);
  }

  /** Proposes what is due in one hub, and takes back what nobody approved and is due no more. */
  void propose(HubId hub) {
    Set<UUID> due = new HashSet<>();
    for (CandidateStore.Sort sort : CandidateStore.Sort.values()) {
      @Nullable UUID after = FIRST;
      while (after != null) {
        after = some(sort, hub, after, due);
      }
    }
    runs.work().as(PROGRAM.at(hub), () -> store.forgetAllBut(hub, due));
  }

  /** Up to where it came; null at the end. */
  private @Nullable UUID some(CandidateStore.Sort sort, HubId hub, UUID after, Set<UUID> due) {
    return runs.work()
        .as(
            PROGRAM.at(hub),
            () -> {
              List<Candidate> some = candidates.next(sort, hub, after, AT_A_TIME);
              some.forEach(each -> consider(hub, each, due));
              return some.size() < AT_A_TIME ? null : some.getLast().subject().id();
            });
  }

  private void consider(HubId hub, Candidate candidate, Set<UUID> due) {
    Optional<Due> when = Here.in(hub, () -> rules.due(candidate.files()));
    if (when.isPresent()
        && !when.get().day().isAfter(runs.today())
        && store
            .staying(candidate.subject(), hub, candidate.began(), candidate.agency())
            .isEmpty()) {
      due.add(candidate.subject().id());
      store.propose(candidate, when.get(), Here.in(hub, rules::version), runs.clock().instant());
    }
  }
}
