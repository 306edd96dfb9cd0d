package org.openmash.notification;

import java.util.List;
import java.util.UUID;
import org.openmash.access.Access;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;

/** What the hub does about messages that did not arrive. */
@Facade
public class MessageDesk {

  static final String KIND = "message";

  private final UndeliveredStore store;
  private final Access access;
  private final Audit audit;
  private final Postman postman;

  MessageDesk(UndeliveredStore store, Access access, Audit audit, Postman postman) {
    this.store = store;
    this.access = access;
    this.audit = audit;
    this.postman = postman;
  }

  /** Failed and bounced, and not yet seen to; the longest waiting first. */
  public List<Undelivered> undelivered(Actor actor) {
    if (!MessageRule.looksAfterMessages(actor)) {
      throw new UnknownId();
    }
    return store.all();
  }

  /** How many those are; none for whoever does not look after them. */
  public int count(Actor actor) {
    return MessageRule.looksAfterMessages(actor) ? store.count() : 0;
  }

  /** How many wait because no mail server is set; none when there is a way out. */
  public int waitingForAServer(Actor actor) {
    return postman.hasAWayOut() ? 0 : store.queued();
  }

  /** One of them. */
  public Undelivered open(Actor actor, UUID id) {
    Subject subject = required(actor, Act.READ, id);
    Undelivered found = store.find(id).orElseThrow(UnknownId::new);
    audit.note(actor, Act.READ, subject);
    return found;
  }

  /** Sends it again, under the Message-ID it always had. */
  public void tryAgain(Actor actor, UUID id) {
    Subject subject = required(actor, Act.CHANGED, id);
    store.queueAgain(id);
    audit.note(actor, Act.CHANGED, subject);
    postman.comeAfterCommit();
  }

  /** Keeps why nothing more needs to be sent. */
  public void handledOtherwise(Actor actor, UUID id, String because) {
    if (because.isBlank()) {
      throw new IllegalArgumentException("a reason is kept, so there must be one");
    }
    Subject subject = required(actor, Act.CHANGED, id);
    store.handled(actor, id, because.strip());
    audit.note(actor, Act.CHANGED, subject);
  }

  private Subject required(Actor actor, Act act, UUID id) {
    Subject subject = new Subject(KIND, id);
    access.require(actor, act, subject);
    return subject;
  }
}
