package org.openmash.allocation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openmash.access.Policy;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.UserId;
import org.openmash.workforce.Worker;
import org.openmash.workforce.Workers;
import org.springframework.stereotype.Component;

/** What each worker has, and has room for. */
@Component
class Loads {

  private static final Actor PROGRAM = Actor.system("allocation");

  private final Workers workers;
  private final InvolvementStore involvements;
  private final Terms terms;
  private final Work work;

  Loads(Workers workers, InvolvementStore involvements, Terms terms, Work work) {
    this.workers = workers;
    this.involvements = involvements;
    this.terms = terms;
    this.work = work;
  }

  LocalDate today(Actor actor) {
    return workers.today(actor);
  }

  /** Everybody in the register, by name; whoever left only while children are theirs. */
  List<Load> all(Actor actor) {
    Map<UserId, Map<Involvement.Part, int[]>> have = have(actor);
    LocalDate today = today(actor);
    return workers.all(actor).stream()
        .map(each -> load(each, have.getOrDefault(each.user(), Map.of()), today))
        .filter(load -> !load.worker().hasLeft(today) || load.children() + load.beside() > 0)
        .toList();
  }

  /** How many children each was the named worker of at a moment. */
  Map<UserId, Integer> heldAt(Instant moment) {
    return work.as(PROGRAM, () -> involvements.leadsAt(moment));
  }

  /**
   * Children and weight by part. Whoever sees only their own children is told how many others have,
   * restricted records left out.
   */
  private Map<UserId, Map<Involvement.Part, int[]>> have(Actor actor) {
    Map<UserId, Map<Involvement.Part, int[]>> all = new HashMap<>();
    List<InvolvementStore.Now> now =
        Policy.CASELOADS.admits(actor)
            ? involvements.now(true)
            : work.as(PROGRAM, () -> involvements.now(false));
    for (InvolvementStore.Now each : now) {
      int[] sum =
          all.computeIfAbsent(each.worker(), any -> new EnumMap<>(Involvement.Part.class))
              .computeIfAbsent(each.part(), any -> new int[2]);
      sum[0] += each.children();
      sum[1] += each.children() * weight(each.part(), each.kind());
    }
    return all;
  }

  private int weight(Involvement.Part part, CaseKind kind) {
    return part == Involvement.Part.LEAD ? terms.weight(kind) : terms.beside(kind);
  }

  private Load load(Worker it, Map<Involvement.Part, int[]> has, LocalDate today) {
    int[] leads = has.getOrDefault(Involvement.Part.LEAD, new int[2]);
    int[] beside = has.getOrDefault(Involvement.Part.CO_WORKER, new int[2]);
    int limit =
        it.isAway(today) || it.hasLeft(today)
            ? 0
            : terms.limit(it.hours(), it.isInFirstYear(today));
    return new Load(it, leads[0], beside[0], leads[1] + beside[1], limit);
  }
}
