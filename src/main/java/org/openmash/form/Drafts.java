package org.openmash.form;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Access;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.DraftId;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Here;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Scope;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;

/**
 * What people have begun to fill in and not yet sent. Everything typed is kept as typed, page by
 * page; a draft ends in one act, once, however often it is sent.
 */
@Facade
public class Drafts {

  /** Saves while somebody types leave one audit line in this time, not one every few seconds. */
  private static final Duration ONE_SITTING = Duration.ofMinutes(15);

  private final DraftStore store;
  private final Journeys journeys;
  private final Checklist checklist;
  private final Access access;
  private final Audit audit;

  Drafts(DraftStore store, Journeys journeys, Checklist checklist, Access access, Audit audit) {
    this.store = store;
    this.journeys = journeys;
    this.checklist = checklist;
    this.access = access;
    this.audit = audit;
  }

  /** Begins a journey with nothing filled in. */
  public DraftId start(Actor actor, String journey) {
    Journey begun = journeys.open(actor, journey);
    DraftId id = DraftId.next();
    store.add(id, begun, actor);
    known(actor, id, begun);
    audit.note(actor, Act.CREATED, subject(id));
    return id;
  }

  /**
   * A draft as it stands. Reading one's own unfinished text is no reading of a record; anybody
   * else's is noted.
   *
   * @throws UnknownId when there is none or it is not for this actor
   */
  public OpenDraft open(Actor actor, DraftId id) {
    OpenDraft draft = require(actor, Act.READ, id);
    if (!draft.owner().equals(actor.user())) {
      audit.note(actor, Act.READ, subject(id));
    }
    return draft;
  }

  /** What this actor has begun and not sent, newest first. */
  public List<Unfinished> mine(Actor actor) {
    return actor.isAnonymous()
        ? List.of()
        : store.unfinishedOf(actor.user()).stream()
            .filter(draft -> journeys.mayOpen(actor, draft.journey()))
            .toList();
  }

  /**
   * What is forgotten within this time unless somebody goes on with it: for the program itself,
   * which warns.
   */
  public List<Unfinished.Ending> ending(Actor program, Duration within) {
    if (program.scope() != Scope.SYSTEM) {
      throw new UnknownId();
    }
    return store.ending(within, journeys.keptApart().keySet());
  }

  /** The hub a draft says it goes to; empty where it is asked for none, or says none yet. */
  public Optional<HubId> hubOf(Actor actor, DraftId id) {
    return store.hubOf(id).filter(HubId::isOne).map(HubId::new);
  }

  /** Keeps what was typed into a page, right or wrong, unless somebody else was there first. */
  public Keeping keepPage(Actor actor, DraftId id, Edit edit) {
    store.lock(id);
    OpenDraft draft = require(actor, Act.CHANGED, id);
    if (draft.result() != null) {
      return new Keeping.AlreadySent(draft.result());
    }
    JourneyPage page = journeys.page(journeys.open(actor, draft.journey()), edit.page());
    StoredPage stored = store.page(id, edit.page(), edit.place()).orElse(null);
    if (stored == null) {
      // An autosave that arrives after its row was removed must not bring the row back.
      return edit.automatic() && edit.from().base() > 0
          ? new Keeping.Conflict(nothingAt(edit, actor, store.now()), edit.answers())
          : write(actor, draft, edit, place(edit, page), null);
    }
    return switch (stored.meets(edit, actor.user(), page.times().many())) {
      case WRITE -> write(actor, draft, edit, edit.place(), stored.text());
      case LEAVE -> new Keeping.Kept(stored.text());
      case ADD_BESIDE -> write(actor, draft, edit, draft.nextPlace(page), null);
      case CLASH -> new Keeping.Conflict(stored.text(), edit.answers());
    };
  }

  /** Takes one row off a page asked many times. */
  public void removeRow(Actor actor, DraftId id, String page, int place) {
    store.lock(id);
    if (require(actor, Act.CHANGED, id).result() == null) {
      store.remove(id, page, place);
      audit.note(actor, Act.CHANGED, subject(id));
    }
  }

  /** Throws the draft away for good; only whoever began it may. */
  public void discard(Actor actor, DraftId id) {
    store.lock(id);
    OpenDraft draft = require(actor, Act.CHANGED, id);
    if (!draft.owner().equals(actor.user())) {
      throw new UnknownId();
    }
    if (draft.result() == null) {
      store.discard(actor, id);
      audit.note(actor, Act.CHANGED, subject(id));
    }
  }

  /**
   * Ends the draft in its act. However often and however much at once it is called, the act happens
   * once and the answer is the same.
   */
  public Sending send(Actor actor, DraftId id) {
    return send(actor, id, Set.of());
  }

  /**
   * The same from a page that noticed something.
   *
   * @param remarks for the journey's own act
   */
  public Sending send(Actor actor, DraftId id, Set<String> remarks) {
    store.lock(id);
    OpenDraft draft = require(actor, Act.SENT, id);
    if (draft.result() != null) {
      return new Sending.Sent(draft.result());
    }
    return store
        .hubOf(id)
        .filter(HubId::isOne)
        .map(hub -> Here.in(new HubId(hub), () -> send(actor, draft, remarks)))
        .orElseGet(() -> send(actor, draft, remarks));
  }

  private Sending send(Actor actor, OpenDraft draft, Set<String> remarks) {
    Journey journey = journeys.open(actor, draft.journey());
    if (!checklist.isComplete(journey, draft)) {
      return new Sending.NotReady();
    }
    DraftId id = draft.id();
    String result = journey.send(actor, draft.toSend(journey, remarks));
    store.end(id, result);
    audit.note(actor, Act.SENT, subject(id));
    return new Sending.Sent(result);
  }

  private void known(Actor actor, DraftId id, Journey journey) {
    Answers known = journey.startingWith(actor);
    for (JourneyPage page : journey.pages()) {
      if (!page.times().many() && known.at(page.word()) != null) {
        Answers answers = known.within(page.word());
        store.write(
            id,
            new PageText(page.word(), 1, answers, 0, store.now(), actor.user()),
            Showing.none());
      }
    }
  }

  private OpenDraft require(Actor actor, Act act, DraftId id) {
    access.require(actor, act, subject(id));
    OpenDraft draft = store.read(id).orElseThrow(UnknownId::new);
    journeys.open(actor, draft.journey());
    return draft;
  }

  private Keeping write(
      Actor actor, OpenDraft draft, Edit edit, int place, @Nullable PageText before) {
    int version = before == null ? 1 : before.version() + 1;
    PageText text =
        new PageText(edit.page(), place, edit.answers(), version, store.now(), actor.user());
    store.write(draft.id(), text, edit.from());
    boolean sameSitting =
        before != null
            && before.savedBy().equals(actor.user())
            && before.savedAt().isAfter(text.savedAt().minus(ONE_SITTING));
    if (!edit.automatic() || !sameSitting) {
      audit.note(actor, Act.CHANGED, subject(draft.id()));
    }
    return new Keeping.Kept(text);
  }

  private static PageText nothingAt(Edit edit, Actor actor, Instant now) {
    return new PageText(edit.page(), edit.place(), Answers.none(), 0, now, actor.user());
  }

  private static int place(Edit edit, JourneyPage page) {
    if (edit.place() < 1 || edit.place() > (page.times().many() ? 999 : 1)) {
      throw new UnknownId();
    }
    return edit.place();
  }

  private static Subject subject(DraftId id) {
    return Subject.of("draft", id);
  }
}
