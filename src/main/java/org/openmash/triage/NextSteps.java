package org.openmash.triage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Recorded;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ChildId;

/**
 * What a module above keeps and offers beside a contact of its kind: things to do, facts worth
 * seeing, and what was written down later. A bean of that module; the contact's page asks all of
 * them.
 */
public interface NextSteps {

  /** Nothing for contacts that are none of its business. */
  List<NextStep> of(Actor actor, ContactView contact);

  /** What was written down about it since, oldest first; for the hub only. */
  default List<Recorded> recorded(Actor actor, ContactView contact) {
    return List.of();
  }

  /** Whether what was decided stands, but is disputed. */
  default boolean isDisputed(Actor actor, ContactView contact) {
    return false;
  }

  /**
   * What speaks against closing it or deciding it alone: shown to whoever decides, and again to
   * whoever looks at what was decided.
   *
   * @param decision what was decided or proposed; null before
   * @return words in the reader's language
   */
  default List<String> speaksAgainst(
      Actor actor, ContactView contact, ChildId child, @Nullable DecisionView decision) {
    return List.of();
  }

  /** What is not done yet: it cannot be closed without help before. */
  default List<String> openWork(Actor actor, ContactView contact) {
    return List.of();
  }

  /**
   * One line.
   *
   * @param words already in the reader's language
   * @param path where it is done; null for a fact only
   */
  record NextStep(String words, @Nullable String path) {}
}
