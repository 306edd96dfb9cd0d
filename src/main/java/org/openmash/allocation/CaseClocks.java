package org.openmash.allocation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openmash.database.Work;
import org.openmash.deadline.Deadline;
import org.openmash.deadline.Deadlines;
import org.openmash.deadline.Owner;
import org.openmash.kernel.Actor;
import org.openmash.kernel.CaseId;
import org.openmash.kernel.Here;
import org.openmash.kernel.UserId;
import org.springframework.stereotype.Component;

/** What is owed for a child from the decision on: a worker, and that the worker sees the child. */
@Component
class CaseClocks {

  static final String WORKER = "ALLOC.worker";
  static final String WORKER_AT_ONCE = "ALLOC.urgent";
  static final String SEEN = "FRONT.seen-s17";
  static final String SEEN_AT_ONCE = "FRONT.seen-s47";

  private static final List<String> ALL = List.of(WORKER, WORKER_AT_ONCE, SEEN, SEEN_AT_ONCE);
  private static final Actor PROGRAM = Actor.system("allocation");

  private final Deadlines deadlines;
  private final Work work;

  CaseClocks(Deadlines deadlines, Work work) {
    this.deadlines = deadlines;
    this.work = work;
  }

  /** A worker is owed; in an enquiry also that the child is seen. */
  void opened(Case it, Instant at) {
    open(it, it.isUrgent() ? WORKER_AT_ONCE : WORKER, Owner.hub(), at);
    if (it.kind() == CaseKind.ENQUIRY) {
      open(it, SEEN_AT_ONCE, Owner.hub(), at);
    }
  }

  /** Nobody works with the child any more: a worker is owed again. */
  void bereft(Case it, Instant at) {
    open(it, it.isUrgent() ? WORKER_AT_ONCE : WORKER, Owner.hub(), at);
    handTo(it, Owner.hub());
  }

  /** The child has a worker, who owes from now on whatever is owed. */
  void given(Case it, UserId worker, Instant at) {
    meet(it, WORKER, at);
    meet(it, WORKER_AT_ONCE, at);
    if (it.lastSeen() == null && it.kind() == CaseKind.ASSESSMENT) {
      open(it, SEEN, Owner.person(worker), at);
    }
    handTo(it, Owner.person(worker));
  }

  void seen(Case it, Instant at) {
    meet(it, SEEN, at);
    meet(it, SEEN_AT_ONCE, at);
  }

  void ended(Case it, String reason) {
    work.as(
        PROGRAM, () -> ALL.forEach(rule -> deadlines.cancel(PROGRAM, rule, it.subject(), reason)));
  }

  /** What is owed, by case, soonest first. */
  Map<UUID, List<Deadline>> of(Collection<CaseId> cases) {
    return work.as(
        PROGRAM,
        () -> deadlines.of(PROGRAM, Case.KIND, cases.stream().map(CaseId::value).toList()));
  }

  private void open(Case it, String rule, Owner owner, Instant from) {
    Here.in(
        it.hub(),
        () ->
            work.as(PROGRAM, () -> deadlines.open(PROGRAM, rule, it.subject(), owner, from, null)));
  }

  private void meet(Case it, String rule, Instant at) {
    work.as(
        PROGRAM,
        () -> {
          deadlines.meet(PROGRAM, rule, it.subject(), at);
        });
  }

  private void handTo(Case it, Owner owner) {
    work.as(
        PROGRAM,
        () ->
            List.of(SEEN, SEEN_AT_ONCE)
                .forEach(rule -> deadlines.handOver(PROGRAM, rule, it.subject(), owner)));
  }
}
