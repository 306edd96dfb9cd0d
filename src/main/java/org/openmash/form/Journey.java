package org.openmash.form;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.page.Words;

/**
 * A series of pages that ends in one act: a bean of the module that owns the act. The engine keeps
 * the draft, asks, checks, shows the task list and "check your answers", and calls {@link #send}
 * once.
 */
public interface Journey {

  /** The word in URLs and message keys: "referral" lives at /referral/new. */
  String word();

  /** Who may start and fill it in. */
  Policy policy();

  List<? extends JourneyPage> pages();

  /**
   * The act itself, in the transaction that ends the draft; called once for each draft, however
   * often somebody presses the button.
   *
   * @return where to go next: the path of the confirmation page
   */
  String send(Actor actor, Draft draft);

  /**
   * What is known before anybody types: answers by page word, for pages asked once. They stand in
   * the boxes; a page that need not be asked again is passed over ({@link
   * JourneyPage#isPassedOver()}).
   */
  default Answers startingWith(Actor actor) {
    return Answers.none();
  }

  /** The sentence that says what is known of the writer ("You are …"); null where nothing is. */
  default @Nullable String known(Words words, Answers draft) {
    return null;
  }

  /** Whether its pages follow each other without a task list: short, and for everybody. */
  default boolean isOneAfterAnother() {
    return false;
  }

  /** How long an unfinished draft is kept; as the hub is set where nothing is said. */
  default @Nullable Duration keep() {
    return null;
  }

  /** Who may go on with a draft besides its owner; nobody where nothing is said. */
  default Circle circle(Actor actor) {
    return Circle.only(actor.user());
  }

  /** What the template beside a page needs ({@link JourneyPage#aside()}). */
  default Map<String, Object> asideFacts(JourneyPage page, Words words, Answers draft) {
    return Map.of();
  }

  /** Whether documents may be attached to a draft before it is sent. */
  default boolean takesDocuments() {
    return false;
  }
}
