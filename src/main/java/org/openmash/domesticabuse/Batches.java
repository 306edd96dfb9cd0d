package org.openmash.domesticabuse;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.openmash.access.Access;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;

/** Files of notifications, and the report of each of their rows. */
@Facade
public class Batches {

  /** The kind of subject a batch is. */
  public static final String KIND = "notificationbatch";

  private static final int MOST = 20;
  private static final Duration STALE = Duration.ofMinutes(1);

  private final BatchStore store;
  private final PoliceNotifications notifications;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  Batches(
      BatchStore store,
      PoliceNotifications notifications,
      Access access,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.notifications = notifications;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /** A new file of so many rows. */
  BatchId begin(Actor actor, AgencyId force, int rows) {
    notifications.mayNotify(actor, force);
    BatchId id = BatchId.next();
    store.add(id, force, actor.user(), rows, clock.instant());
    audit.note(actor, Act.CREATED, Subject.of(KIND, id));
    return id;
  }

  /** What became of some rows. */
  void report(Actor actor, BatchId id, List<Batch.Row> rows) {
    store.report(id, rows, clock.instant());
  }

  /**
   * One batch.
   *
   * @throws UnknownId when there is none, or this actor may not see it
   */
  public Batch read(Actor actor, BatchId id) {
    access.require(actor, Act.READ, Subject.of(KIND, id));
    audit.note(actor, Act.READ, Subject.of(KIND, id));
    return store.find(id).orElseThrow(UnknownId::new);
  }

  /** Its rows: first what is wrong, then the rest, each in the order of the file. */
  public List<Batch.Row> rows(Actor actor, BatchId id) {
    access.require(actor, Act.READ, Subject.of(KIND, id));
    return store.rows(id);
  }

  /** Whether it still gets further; a stopped program leaves a batch that does not. */
  public boolean isMoving(Actor actor, Batch batch) {
    return !batch.isDone() && clock.instant().isBefore(batch.movedAt().plus(STALE));
  }

  /** The latest of the actor's own force, or for the hub of all. */
  public List<Batch> recent(Actor actor) {
    return notifications.forces(actor).isEmpty() ? List.of() : store.recent(MOST);
  }
}
