package org.openmash.exchange;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openmash.domesticabuse.Receiving;
import org.openmash.exchange.Reading.Mistake;
import org.openmash.form.Problem;
import org.openmash.page.Words;
import tools.jackson.databind.JsonNode;

/** A notification that cannot be taken yet, with everything that is wrong; nothing was kept. */
public class IncompleteNotification extends RuntimeException {

  private static final String INCIDENT = "incident";
  private static final String SAFE_CONTACT = "safeContact";
  private static final Set<String> PARTS = Set.of(INCIDENT, SAFE_CONTACT);

  private final transient Receiving.Incomplete incomplete;
  private final List<String> unknown;

  IncompleteNotification(Receiving.Incomplete incomplete) {
    this(incomplete, List.of());
  }

  private IncompleteNotification(Receiving.Incomplete incomplete, List<String> unknown) {
    super("answers are missing or wrong", null, false, false);
    this.incomplete = incomplete;
    this.unknown = unknown;
  }

  /** Refuses what would otherwise be lost: parts that no notification has. */
  static void orUnknown(JsonNode body) {
    List<String> unknown =
        body.propertyNames().stream().filter(name -> !PARTS.contains(name)).toList();
    if (!unknown.isEmpty()) {
      throw new IncompleteNotification(new Receiving.Incomplete(List.of(), List.of()), unknown);
    }
  }

  public List<Mistake> mistakes(Words words) {
    return Stream.of(
            unknown.stream().map(n -> Mistake.of(n, "unknown", words.say("exchange.unknown"))),
            incomplete.incident().stream().map(problem -> of(INCIDENT, problem, words)),
            incomplete.safeContact().stream().map(problem -> of(SAFE_CONTACT, problem, words)))
        .flatMap(mistakes -> mistakes)
        .toList();
  }

  private static Mistake of(String page, Problem problem, Words words) {
    return new Mistake(page, null, problem.pointer(), problem.kind(), problem.in(words));
  }
}
