package org.openmash.chronology;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Subject;

/**
 * Who did or learnt what, when: entries are written in the transaction of the fact they tell and
 * never changed. The owning module has asked {@code access} about the subject before it calls.
 */
@Facade
public class Chronology {

  private final EntryStore store;
  private final Audit audit;
  private final Clock clock;

  Chronology(EntryStore store, Audit audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Adds a line.
   *
   * @param circle who may read it; a partner's own entries are always its agency's too
   * @param what message key of the sentence
   * @param happenedAt when it happened, however late it is told
   * @param words the sentence's own words by name, none of them null
   */
  public Entry enter(
      Actor actor,
      Subject subject,
      Circle circle,
      String what,
      Instant happenedAt,
      Map<String, String> words) {
    Entry entry =
        new Entry(what, words, happenedAt, clock.instant(), actor.user(), actor.agency(), circle);
    store.add(subject, entry);
    audit.note(actor, Act.CREATED, new Subject("chronology", subject.id()));
    return entry;
  }

  /** What this actor may read of it, oldest first. */
  public List<Entry> of(Actor actor, Subject subject) {
    audit.note(actor, Act.READ, new Subject("chronology", subject.id()));
    return store.of(subject);
  }
}
