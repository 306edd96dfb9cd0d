package org.openmash.subjectaccess;

import java.util.List;
import java.util.Optional;
import org.openmash.access.Access;
import org.openmash.audit.Act;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Reference;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.person.PersonView;
import org.openmash.person.Persons;

/**
 * Requests of people for what is kept about them, from the day they are made to the day they are
 * answered: for the hub's managers and its data protection officer.
 */
@Facade
public class SubjectRequests {

  /** The kind of subject a request is. */
  public static final String KIND = "subject-request";

  private final SubjectRequestStore store;
  private final Persons persons;
  private final Access access;
  private final WhatWasAsked asked;
  private final AnswerPapers papers;

  SubjectRequests(
      SubjectRequestStore store,
      Persons persons,
      Access access,
      WhatWasAsked asked,
      AnswerPapers papers) {
    this.store = store;
    this.persons = persons;
    this.access = access;
    this.asked = asked;
    this.papers = papers;
  }

  /**
   * Lets pass whoever may record one about this person.
   *
   * @throws UnknownId for everybody else
   */
  public void mayRecord(Actor actor, PersonId person) {
    answers(actor);
    access.require(actor, Act.READ, Subject.of(Persons.KIND, person));
  }

  /** Records one, and starts the month where nothing is left to be proved. */
  public SubjectRequestId record(Actor actor, PersonId person, RequestForm form) {
    answers(actor);
    PersonView about = persons.read(actor, person);
    boolean proved = form.proof() == RequestForm.Proof.SEEN;
    SubjectRequest request =
        new SubjectRequest(
            SubjectRequestId.next(),
            Reference.next(),
            person,
            about.line().name(),
            asked.keep(form),
            form.received(),
            proved ? form.received() : null,
            false,
            proved ? RequestState.READING : RequestState.AWAITING_PROOF,
            actor.user(),
            papers.now(),
            null,
            null,
            null);
    store.add(request);
    papers.received(actor, request);
    return request.id();
  }

  /** All this actor may know of, those still owed first. */
  public List<SubjectRequest> all(Actor actor) {
    answers(actor);
    return store.all();
  }

  /** One of them. */
  public SubjectRequest read(Actor actor, SubjectRequestId id) {
    SubjectRequest request = require(actor, Act.READ, id);
    papers.note(actor, Act.READ, request);
    return request;
  }

  /** What was asked for. */
  public RequestForm asked(Actor actor, SubjectRequest request) {
    return asked.of(request);
  }

  /** What was said of it later, oldest first. */
  public List<Step> steps(Actor actor, SubjectRequestId id) {
    require(actor, Act.READ, id);
    return store.steps(id);
  }

  /** It is proved now who asks: the month begins (UK GDPR, article 12(6)). */
  public void proved(Actor actor, SubjectRequestId id, ProofForm form) {
    SubjectRequest request = change(actor, id, RequestState.AWAITING_PROOF);
    store.say(request, "proof", asked.keep(form), actor.user(), papers.now());
    store.count(id, form.day());
    store.move(id, RequestState.READING);
    papers.count(actor, store.find(id).orElseThrow());
  }

  /** Two months more, once. */
  public void extend(Actor actor, SubjectRequestId id, MoreTimeForm form) {
    SubjectRequest request =
        change(actor, id, RequestState.READING, RequestState.SECOND_READING, RequestState.READY);
    if (request.extended()) {
      throw new UnknownId();
    }
    store.say(request, "more-time", asked.keep(form), actor.user(), papers.now());
    store.extend(id);
    papers.extend(actor, request, form.because());
  }

  /**
   * It is not answered with what is kept.
   *
   * @throws OnlyManagersRefuse where it is refused: a manager says so
   */
  public void end(Actor actor, SubjectRequestId id, EndForm form) {
    RequestState as =
        switch (form.why()) {
          case UNFOUNDED, EXCESSIVE -> RequestState.REFUSED;
          case WITHDRAWN -> RequestState.WITHDRAWN;
          case NOT_THEM -> RequestState.NOT_THEM;
        };
    SubjectRequest request = require(actor, Act.CHANGED, id);
    if (!request.state().onward().contains(as)) {
      throw new UnknownId();
    }
    if (form.why().refuses() && !actor.hasAny(Role.HUB_MANAGER)) {
      throw new OnlyManagersRefuse();
    }
    store.say(request, "end", asked.keep(form), actor.user(), papers.now());
    store.end(id, as, papers.now());
    papers.ended(actor, request, "subjectaccess.chronology.ended");
    papers.note(actor, Act.DECIDED, request);
  }

  /** It went, as this very file; nothing of it changes any more. */
  public void send(Actor actor, SubjectRequestId id, SendForm form, byte[] file) {
    SubjectRequest request = change(actor, id, RequestState.READY);
    store.say(request, "sent", asked.keep(form), actor.user(), papers.now());
    store.keep(request, file);
    store.end(id, RequestState.SENT, papers.now());
    papers.sent(actor, request, asked.of(request).name());
  }

  /** What was sent, once it was. */
  public Optional<byte[]> sent(Actor actor, SubjectRequestId id) {
    SubjectRequest request = require(actor, Act.READ, id);
    Optional<byte[]> file = store.file(id);
    file.ifPresent(bytes -> papers.note(actor, Act.EXPORTED, request));
    return file;
  }

  private SubjectRequest change(Actor actor, SubjectRequestId id, RequestState... as) {
    SubjectRequest request = require(actor, Act.CHANGED, id);
    if (!List.of(as).contains(request.state())) {
      throw new UnknownId();
    }
    papers.note(actor, Act.CHANGED, request);
    return request;
  }

  private SubjectRequest require(Actor actor, Act act, SubjectRequestId id) {
    answers(actor);
    access.require(actor, act, Subject.of(KIND, id));
    return (act == Act.READ ? store.find(id) : store.locked(id)).orElseThrow(UnknownId::new);
  }

  static void answers(Actor actor) {
    if (!actor.hasAny(Role.HUB_MANAGER, Role.DATA_PROTECTION_OFFICER)) {
      throw new UnknownId();
    }
  }
}
