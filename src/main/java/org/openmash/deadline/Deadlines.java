package org.openmash.deadline;

import static org.openmash.kernel.HubClock.LONDON;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Subject;

/**
 * What is owed for a subject: opened, met, re-based, handed over and cancelled by the module whose
 * event it is, which has asked {@code access} about the subject. Being late never stops anything.
 */
@Facade
public class Deadlines {

  private final DeadlineStore store;
  private final FactStore facts;
  private final Timetable timetable;
  private final Audit audit;
  private final Clock clock;

  Deadlines(DeadlineStore store, FactStore facts, Timetable timetable, Audit audit, Clock clock) {
    this.store = store;
    this.facts = facts;
    this.timetable = timetable;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Starts counting. Opening the same rule for the same subject again while it is owed changes
   * nothing and answers the one that is there.
   *
   * @param rule an id of the table: "T1", "RAG.red"
   * @param agency the agency the subject belongs to, which may see it; null for the hub alone
   * @return empty where the rule counts nothing, as for Blue
   */
  public Optional<Deadline> open(
      Actor actor,
      String rule,
      Subject subject,
      Owner owner,
      Instant start,
      @Nullable AgencyId agency) {
    Rule found = timetable.rule(rule);
    return timetable
        .due(found, start)
        .map(due ->
            open(
                actor,
                new Deadline(
                    DeadlineId.next(),
                    found,
                    subject,
                    owner,
                    start,
                    due,
                    new Standing.Owed(),
                    false),
                agency));
  }

  /** The same, for an event known by its day. */
  public Optional<Deadline> open(
      Actor actor,
      String rule,
      Subject subject,
      Owner owner,
      LocalDate start,
      @Nullable AgencyId agency) {
    return open(actor, rule, subject, owner, start.atStartOfDay(LONDON).toInstant(), agency);
  }

  /**
   * Starts counting to the moment somebody promised instead of the rule's own limit.
   *
   * @throws FixedByLaw for a statutory deadline: nobody promises another date than the law's
   */
  public Deadline promised(
      Actor actor,
      String rule,
      Subject subject,
      Owner owner,
      Instant start,
      Instant due,
      @Nullable AgencyId agency) {
    Rule found = timetable.rule(rule);
    if (found.isStatutory()) {
      throw new FixedByLaw(found);
    }
    return open(
        actor,
        new Deadline(
            DeadlineId.next(), found, subject, owner, start, due, new Standing.Owed(), false),
        agency);
  }

  private Deadline open(Actor actor, Deadline deadline, @Nullable AgencyId agency) {
    if (!store.add(deadline, agency)) {
      return store.owed(deadline.rule().id(), deadline.subject()).orElseThrow();
    }
    note(actor, Act.CREATED, deadline, Fact.What.OPENED, deadline.startedAt(), null);
    return deadline;
  }

  /**
   * It was done at that moment, in time or late.
   *
   * @return as it stands now; empty where nothing of the kind was owed
   */
  public Optional<Deadline> meet(Actor actor, String rule, Subject subject, Instant when) {
    return store
        .owed(rule, subject)
        .map(owed -> {
          boolean late = when.isAfter(owed.due());
          if (late && store.markMissed(owed.id())) {
            facts.add(actor, owed.id(), Fact.What.MISSED, owed.due());
          }
          store.settle(owed.id(), "met", when, late);
          note(actor, Act.CHANGED, owed, Fact.What.MET, when, null);
          return owed.met(when);
        });
  }

  /**
   * Counts it from another moment; the old start stays among the facts.
   *
   * @throws FixedByLaw for a statutory deadline whose start event was not itself put right
   */
  public Optional<Deadline> rebase(
      Actor actor, String rule, Subject subject, Instant start, Rebase why) {
    Rule found = timetable.rule(rule);
    if (found.isStatutory() && !(why instanceof Rebase.StartCorrected)) {
      throw new FixedByLaw(found);
    }
    return store
        .owed(rule, subject)
        .map(owed -> {
          store.move(owed.id(), start, timetable.due(found, start).orElseThrow());
          facts.add(
              actor,
              owed.id(),
              Fact.What.REBASED,
              clock.instant(),
              why.getClass().getSimpleName(),
              why.words());
          audit.note(actor, Act.CHANGED, Subject.of("deadline", owed.id()));
          return store.find(owed.id()).orElseThrow();
        });
  }

  /**
   * Sets a shorter date for one child (a single assessment's own, within the 45 days).
   *
   * @throws FixedByLaw when the moment is later than the deadline stands
   */
  public Optional<Deadline> bringForward(
      Actor actor, String rule, Subject subject, Instant due, String reason) {
    return store
        .owed(rule, subject)
        .map(owed -> {
          if (due.isAfter(owed.due())) {
            throw new FixedByLaw(owed.rule());
          }
          store.move(owed.id(), owed.startedAt(), due);
          note(actor, Act.CHANGED, owed, Fact.What.BROUGHT_FORWARD, clock.instant(), reason);
          return store.find(owed.id()).orElseThrow();
        });
  }

  /** From now on somebody else owes it. */
  public Optional<Deadline> handOver(Actor actor, String rule, Subject subject, Owner owner) {
    return store
        .owed(rule, subject)
        .map(owed -> {
          store.handOver(owed.id(), owner);
          note(actor, Act.CHANGED, owed, Fact.What.HANDED_OVER, clock.instant(), null);
          return owed.of(owner);
        });
  }

  /** Nobody owes it any longer; the reason is kept. */
  public void cancel(Actor actor, String rule, Subject subject, String reason) {
    store
        .owed(rule, subject)
        .ifPresent(owed -> {
          Instant now = clock.instant();
          store.settle(owed.id(), "cancelled", now, false);
          note(actor, Act.CHANGED, owed, Fact.What.CANCELLED, now, reason);
        });
  }

  /** What is or was owed for one subject, soonest first; cancelled ones left out. */
  public List<Deadline> of(Actor actor, Subject subject) {
    return store.of(subject.kind(), List.of(subject.id()));
  }

  /** The same for a whole list of subjects of a kind, in one query; by subject, soonest first. */
  public Map<UUID, List<Deadline>> of(Actor actor, String kind, Collection<UUID> subjects) {
    return store.of(kind, subjects).stream().collect(Collectors.groupingBy(d -> d.subject().id()));
  }

  private void note(
      Actor actor,
      Act act,
      Deadline deadline,
      Fact.What what,
      Instant when,
      @Nullable String words) {
    facts.add(actor, deadline.id(), what, when, null, words);
    audit.note(actor, act, Subject.of("deadline", deadline.id()));
  }
}
