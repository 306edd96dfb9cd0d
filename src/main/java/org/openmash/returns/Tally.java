package org.openmash.returns;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Judges a whole return: fed one child after the other, asked at the end, and keeping no child.
 *
 * @param <C> the facts of one child
 */
public interface Tally<C> {

  void add(C child, Finds finds);

  /** After the last child. */
  default void finish(Finds finds) {}

  /** Finds every value that came before, with where it came first. */
  static <C> Tally<C> unique(Function<? super C, Given<String>> field) {
    Map<String, Place> first = new HashMap<>();
    return (child, finds) -> {
      Given<String> given = field.apply(child);
      Place before = given.isPresent() ? first.putIfAbsent(given.value(), given.place()) : null;
      if (before != null) {
        finds.because("It stands first in %s.".formatted(before), given);
      }
    };
  }
}
