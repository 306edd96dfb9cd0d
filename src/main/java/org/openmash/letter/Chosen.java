package org.openmash.letter;

import java.util.Set;
import java.util.UUID;

/**
 * What was chosen beside the text.
 *
 * @param readers people on record
 * @param referrer whether it goes to whoever referred
 * @param addresses of whom the address and the telephones are put in
 * @param passages what is taken over from answers
 */
public record Chosen(Set<UUID> readers, boolean referrer, Set<UUID> addresses, Set<UUID> passages) {

  /** Nothing yet. */
  public static final Chosen NONE = new Chosen(Set.of(), false, Set.of(), Set.of());
}
