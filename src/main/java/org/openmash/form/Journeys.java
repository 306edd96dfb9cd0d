package org.openmash.form;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.openmash.kernel.Actor;
import org.openmash.kernel.UnknownId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Every journey of the program, by its word. */
@Component
public class Journeys implements SmartInitializingSingleton {

  /** Words the engine's own addresses use. */
  private static final Set<String> TAKEN = Set.of("check", "send", "discard");

  private final Map<String, Journey> byWord = new HashMap<>();

  private final ObjectProvider<Journey> journeys;

  Journeys(ObjectProvider<Journey> journeys) {
    this.journeys = journeys;
  }

  /** Late, since a journey's module may itself keep drafts. */
  @Override
  public void afterSingletonsInstantiated() {
    for (Journey journey : journeys) {
      if (byWord.put(journey.word(), journey) != null) {
        throw new IllegalStateException("Two journeys are called " + journey.word());
      }
      requireOwnWords(journey);
    }
  }

  /**
   * The journey of this word, for somebody who may fill it in.
   *
   * @throws UnknownId when there is none, or not for them
   */
  public Journey open(Actor actor, String word) {
    Journey journey = byWord.get(word);
    if (journey == null || !journey.policy().admits(actor)) {
      throw new UnknownId();
    }
    return journey;
  }

  /** Whether there is such a journey for this actor. */
  boolean mayOpen(Actor actor, String word) {
    Journey journey = byWord.get(word);
    return journey != null && journey.policy().admits(actor);
  }

  /** The journeys whose drafts are kept for a time of their own. */
  Map<String, Duration> keptApart() {
    Map<String, Duration> apart = new HashMap<>();
    byWord.forEach((word, journey) -> {
      Duration keep = journey.keep();
      if (keep != null) {
        apart.put(word, keep);
      }
    });
    return apart;
  }

  /** The page of this word. */
  public JourneyPage page(Journey journey, String word) {
    return journey.pages().stream()
        .filter(page -> page.word().equals(word))
        .findFirst()
        .orElseThrow(UnknownId::new);
  }

  private static void requireOwnWords(Journey journey) {
    Set<String> words = new HashSet<>(TAKEN);
    for (JourneyPage page : journey.pages()) {
      if (!words.add(page.word())) {
        throw new IllegalStateException(
            "The journey %s cannot have a page %s: the word is taken"
                .formatted(journey.word(), page.word()));
      }
    }
  }
}
