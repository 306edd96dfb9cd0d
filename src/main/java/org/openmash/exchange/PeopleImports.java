package org.openmash.exchange;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Access;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.exchange.PeopleRow.Result;
import org.openmash.form.Answers;
import org.openmash.form.Recorded;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Scope;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.person.Match;
import org.openmash.person.Part;

/**
 * People from files: each row is looked for before it is made. Whoever may have a record waits for
 * somebody to decide, and until then nothing of them is in the index.
 */
@Facade
public class PeopleImports {

  /** The kind of subject a file of people is. */
  public static final String KIND = "peoplefile";

  private final PeopleStore store;
  private final PeopleDesk desk;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  PeopleImports(PeopleStore store, PeopleDesk desk, Access access, Audit audit, Clock clock) {
    this.store = store;
    this.desk = desk;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /** A file of so many rows; the same one again is the one of then. */
  PeopleFileId begin(Actor actor, String hash, int rows) {
    imports(actor);
    PeopleFileId file = store.begin(hash, rows, actor.user(), clock.instant());
    audit.note(actor, Act.CREATED, Subject.of(KIND, file));
    return file;
  }

  /** Takes one row in, once: the same row again answers what became of it then. */
  PeopleRow take(Actor actor, PeopleFileId file, PeopleDesk.Asked row) {
    imports(actor);
    store.lock(file);
    Optional<PeopleRow> before = store.row(file, row.line());
    if (before.isPresent()) {
      return before.get();
    }
    PeopleRow looked = desk.look(actor, file, row);
    if (looked.result() != Result.MADE) {
      store.add(file, looked, looked.result() == Result.HELD ? desk.recorded(row) : null);
      return looked;
    }
    PersonId made = desk.add(actor, row);
    PeopleRow taken = new PeopleRow(row.line(), Result.MADE, made, null, looked.because());
    store.add(file, taken, null);
    return taken;
  }

  /** What would become of a row; nothing is kept. */
  PeopleRow preview(Actor actor, PeopleDesk.Asked row) {
    imports(actor);
    return desk.look(actor, null, row);
  }

  /** One file; unknown to whoever may not see it. */
  public PeopleFile read(Actor actor, PeopleFileId file) {
    access.require(actor, Act.READ, Subject.of(KIND, file));
    audit.note(actor, Act.READ, Subject.of(KIND, file));
    return store.file(file).orElseThrow(UnknownId::new);
  }

  /** What became of its rows, in their order, after this one. */
  public List<PeopleRow> rows(Actor actor, PeopleFileId file, int after, int most) {
    access.require(actor, Act.READ, Subject.of(KIND, file));
    return store.rows(file, after, most);
  }

  /** The newest files. */
  public List<PeopleFile> recent(Actor actor, int most) {
    works(actor);
    return store.recent(most);
  }

  /** Rows somebody has to decide on, of all files, after this one. */
  public List<Map.Entry<PeopleFileId, PeopleRow>> waiting(
      Actor actor, @Nullable PeopleFileId file, int line, int most) {
    works(actor);
    return store.held(file, line, most);
  }

  /** How many there are. */
  public int countWaiting(Actor actor) {
    works(actor);
    return store.countHeld();
  }

  /**
   * What a row says that waits, and who it may be as the index is now.
   *
   * @throws AlreadyDecided when it does not wait
   */
  public HeldRow held(Actor actor, PeopleFileId file, int line) {
    access.require(actor, Act.READ, Subject.of(KIND, file));
    audit.note(actor, Act.READ, Subject.of(KIND, file));
    return row(actor, file, line);
  }

  /**
   * It is somebody known; the record is not changed.
   *
   * @throws UnknownId where that is none of those it may be, or only a manager can decide
   */
  public void same(Actor actor, PeopleFileId file, int line, PersonId person) {
    HeldRow row = locked(actor, file, line);
    boolean offered =
        row.sought().matches().stream()
            .anyMatch(match -> match instanceof Match.Possible p && p.line().id().equals(person));
    if (!offered) {
      throw new UnknownId();
    }
    store.settle(file, line, Result.SAME, person, actor.user(), clock.instant());
    audit.note(actor, Act.CHANGED, Subject.of(KIND, file));
  }

  /** It is nobody known: a record begins with what the row says. */
  public PersonId asNew(Actor actor, PeopleFileId file, int line) {
    locked(actor, file, line);
    PersonId made = desk.add(actor, said(file, line));
    store.settle(file, line, Result.NEW, made, actor.user(), clock.instant());
    audit.note(actor, Act.CHANGED, Subject.of(KIND, file));
    return made;
  }

  private HeldRow locked(Actor actor, PeopleFileId file, int line) {
    access.require(actor, Act.CHANGED, Subject.of(KIND, file));
    store.lock(file);
    HeldRow row = row(actor, file, line);
    if (row.isForAManager()) {
      throw new UnknownId();
    }
    return row;
  }

  private HeldRow row(Actor actor, PeopleFileId file, int line) {
    if (store.row(file, line).isEmpty()) {
      throw new UnknownId();
    }
    Map<Part, Recorded> said = store.held(file, line).orElseThrow(() -> new AlreadyDecided(file));
    return new HeldRow(file, line, List.copyOf(said.values()), desk.alike(actor, answers(said)));
  }

  private Map<Part, Answers> said(PeopleFileId file, int line) {
    return answers(store.held(file, line).orElseThrow(UnknownId::new));
  }

  private static Map<Part, Answers> answers(Map<Part, Recorded> said) {
    Map<Part, Answers> answers = new EnumMap<>(Part.class);
    said.forEach((part, recorded) -> answers.put(part, recorded.answers()));
    return answers;
  }

  private static void works(Actor actor) {
    if (!actor.hasAny(Role.SCREENER, Role.HUB_MANAGER)) {
      throw new UnknownId();
    }
  }

  /** Whoever answers for the hub's records; or the program, for whoever keeps it. */
  private static void imports(Actor actor) {
    if (actor.scope() != Scope.SYSTEM && !actor.hasAny(Role.HUB_MANAGER)) {
      throw new UnknownId();
    }
  }
}
