package org.openmash.notification;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Subject;
import org.openmash.page.Languages;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Everything said to the outside: queued in the transaction of the fact that caused it, so that
 * nothing is told that did not happen and nothing that happened goes untold.
 */
@Facade
public class Outbox {

  private static final Pattern ONCE = Pattern.compile("[a-z0-9.:-]{1,120}");

  private final MessageStore store;
  private final Languages languages;
  private final Postman postman;
  private final ApplicationEventPublisher events;

  Outbox(
      MessageStore store, Languages languages, Postman postman, ApplicationEventPublisher events) {
    this.store = store;
    this.languages = languages;
    this.postman = postman;
    this.events = events;
  }

  /** Queues a message; it leaves when the caller's transaction commits, or never. */
  public void queue(Actor actor, Message message) {
    refuseWordsNobodyWrote(message);
    store.add(actor, message, null);
    postman.comeAfterCommit();
  }

  /**
   * Queues a message unless one was ever queued under this key, by whomever.
   *
   * @param once names the reason to tell: "referral.received:" and the referral's id
   */
  public void queueOnce(Actor actor, String once, Message message) {
    if (!ONCE.matcher(once).matches()) {
      throw new IllegalArgumentException("a key is made of ids and words of ours");
    }
    refuseWordsNobodyWrote(message);
    store.add(actor, message, once);
    postman.comeAfterCommit();
  }

  /**
   * What was queued before that moment is held to have arrived when it was queued: history that
   * nobody sends anew, and whose clocks stopped then.
   */
  public void reachedBefore(Actor actor, Instant moment) {
    store
        .settleBefore(moment)
        .forEach(mail -> HubClock.at(mail.at(), () -> events.publishEvent(mail)));
  }

  /** Who was told about a record, latest first; the hub's only. */
  public List<Told> about(Actor actor, Subject subject) {
    return store.about(subject);
  }

  private void refuseWordsNobodyWrote(Message message) {
    var words = languages.words(message.language());
    for (String part : List.of(".subject", ".body")) {
      if (!words.knows(message.words() + part)) {
        throw new IllegalArgumentException("no words behind " + message.words() + part);
      }
    }
  }
}
