package org.openmash.subjectaccess;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.openmash.access.Access;
import org.openmash.audit.Act;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.springframework.stereotype.Component;

/**
 * What is kept about somebody, gathered once from every module and read passage by passage by two
 * people. What lies behind a seal is gathered too, and seen by whoever holds a key to it alone.
 */
@Facade
public class Bundles {

  private final SubjectRequestStore requests;
  private final BundleStore store;
  private final Gathering gathering;
  private final Reading reading;
  private final Work work;

  Bundles(
      SubjectRequestStore requests,
      BundleStore store,
      Gathering gathering,
      Reading reading,
      Work work) {
    this.requests = requests;
    this.store = store;
    this.gathering = gathering;
    this.reading = reading;
    this.work = work;
  }

  /** Who may read a bundle, and what is noted of it. */
  @Component
  static class Reading {
    private final Access access;
    private final WhatWasAsked asked;
    private final AnswerPapers papers;

    Reading(Access access, WhatWasAsked asked, AnswerPapers papers) {
      this.access = access;
      this.asked = asked;
      this.papers = papers;
    }

    RequestForm asked(SubjectRequest request) {
      return asked.of(request);
    }

    void require(Actor actor, Act act, SubjectRequestId id) {
      SubjectRequests.answers(actor);
      access.require(actor, act, Subject.of(SubjectRequests.KIND, id));
    }

    AnswerPapers papers() {
      return papers;
    }
  }

  /**
   * Gathers whatever is kept now; what was gathered before stays as it is, with what was decided.
   *
   * @return how many things are new
   */
  public int gather(Actor actor, SubjectRequestId id) {
    SubjectRequest request = change(actor, id, RequestState.READING);
    RequestForm asked = reading.asked(request);
    Actor program = program(actor);
    return work.as(
        program,
        () -> {
          List<Gathering.Found> all =
              gathering.all(program, request.person(), asked.since(), asked.until());
          int fresh = 0;
          for (Gathering.Found found : all) {
            fresh += store.add(request, found, reading.papers().now()) ? 1 : 0;
          }
          requests.gathered(id, reading.papers().now());
          return fresh;
        });
  }

  /** Everything found that this actor may see, in the order of a life. */
  public List<Item> read(Actor actor, SubjectRequestId id) {
    reading.require(actor, Act.READ, id);
    SubjectRequest request = requests.find(id).orElseThrow(UnknownId::new);
    reading.papers().note(actor, Act.READ, request);
    return store.items(id);
  }

  /**
   * What whoever asked will read.
   *
   * @throws NotDone while anything is undecided or cannot be seen by this actor
   */
  public List<Shown> released(Actor actor, SubjectRequestId id) {
    if (!progress(actor, id).isDone()) {
      throw new NotDone();
    }
    return Shown.of(read(actor, id));
  }

  /** How far it is read, and whether there is something only somebody else may see. */
  public Progress progress(Actor actor, SubjectRequestId id) {
    reading.require(actor, Act.READ, id);
    Progress mine = store.progress(id);
    Progress all = work.as(program(actor), () -> store.progress(id));
    return new Progress(mine.passages(), mine.decided(), all.passages() > mine.passages());
  }

  /** Names of others around them, to find in the passages: a suggestion and no more. */
  public Set<String> names(Actor actor, SubjectRequestId id) {
    reading.require(actor, Act.READ, id);
    SubjectRequest request = requests.find(id).orElseThrow(UnknownId::new);
    Actor program = program(actor);
    return work.as(program, () -> gathering.names(program, request));
  }

  private static Actor program(Actor actor) {
    Actor program = Actor.system("subject access");
    return actor.hub() == null ? program : program.at(actor.hub());
  }

  /** One passage. */
  public Piece passage(Actor actor, SubjectRequestId id, PassageId passage) {
    reading.require(actor, Act.READ, id);
    return store.find(id, passage).orElseThrow(UnknownId::new);
  }

  /**
   * What becomes of a passage.
   *
   * @throws NotThere where words are to be taken out that do not stand in it
   * @throws NotOpened where a file is to be given that whoever decides has not opened
   */
  public void decide(Actor actor, SubjectRequestId id, PassageId passage, DecisionForm form) {
    change(actor, id, RequestState.READING);
    Piece piece = store.find(id, passage).orElseThrow(UnknownId::new);
    Decision decision = decision(piece, form);
    if (piece.document() != null
        && decision instanceof Decision.Release
        && !store.hasOpened(passage, actor.user())) {
      throw new NotOpened();
    }
    store.decide(passage, decision, actor.user(), reading.papers().now());
  }

  /** Releases whatever of one thing nobody has decided about; each file is decided by itself. */
  public void releaseRest(Actor actor, SubjectRequestId id, UUID item) {
    change(actor, id, RequestState.READING);
    store.items(id).stream()
        .filter(each -> each.id().equals(item))
        .flatMap(each -> each.pieces().stream())
        .filter(piece -> piece.decision() == null && piece.document() == null)
        .forEach(piece ->
            store.decide(piece.id(), new Decision.Release(), actor.user(), reading.papers().now()));
  }

  private static Decision decision(Piece piece, DecisionForm form) {
    return switch (form.kind()) {
      case RELEASE -> new Decision.Release();
      case LEAVE_OUT ->
          new Decision.LeaveOut(Objects.requireNonNull(form.reason()), form.judgedBy());
      case IN_PART -> {
        List<String> removed = form.removed();
        // A file is released or left out whole: nothing is ever covered inside it.
        if (piece.document() != null
            || removed.isEmpty()
            || !removed.stream().allMatch(word -> Removal.holds(piece.words(), word))) {
          throw new NotThere();
        }
        yield new Decision.InPart(Objects.requireNonNull(form.reason()), form.judgedBy(), removed);
      }
    };
  }

  /**
   * Read to the end: somebody else reads it now.
   *
   * @throws NotDone while anything is undecided or cannot be seen by this actor
   */
  public void done(Actor actor, SubjectRequestId id) {
    change(actor, id, RequestState.READING);
    Progress progress = progress(actor, id);
    if (progress.passages() == 0 || !progress.isDone()) {
      throw new NotDone();
    }
    requests.readBy(id, actor.user(), null);
    requests.move(id, RequestState.SECOND_READING);
  }

  /** The second reader does not agree about one passage: it is read again. */
  public void sendBack(Actor actor, SubjectRequestId id, PassageId passage, BackForm form) {
    second(actor, id, RequestState.SECOND_READING, RequestState.READING);
    Piece piece = store.find(id, passage).orElseThrow(UnknownId::new);
    store.sendBack(piece.id(), form.because(), actor.user());
    requests.move(id, RequestState.READING);
  }

  /**
   * The second reader agrees with all of it.
   *
   * @throws NotDone where they cannot see all of it
   */
  public void agree(Actor actor, SubjectRequestId id) {
    SubjectRequest request = second(actor, id, RequestState.SECOND_READING);
    if (!progress(actor, id).isDone()) {
      throw new NotDone();
    }
    requests.readBy(id, request.first(), actor.user());
    requests.move(id, RequestState.READY);
    reading.papers().note(actor, Act.AUTHORISED, request);
  }

  private SubjectRequest second(Actor actor, SubjectRequestId id, RequestState... as) {
    SubjectRequest request = change(actor, id, as);
    if (actor.user().equals(request.first()) || store.anyBy(id, actor.user())) {
      throw new NotTheSecond();
    }
    return request;
  }

  private SubjectRequest change(Actor actor, SubjectRequestId id, RequestState... as) {
    reading.require(actor, Act.CHANGED, id);
    SubjectRequest request = requests.locked(id).orElseThrow(UnknownId::new);
    if (!List.of(as).contains(request.state())) {
      throw new UnknownId();
    }
    reading.papers().note(actor, Act.CHANGED, request);
    return request;
  }
}
