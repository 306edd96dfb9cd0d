package org.openmash.kernel;

import java.util.Optional;

/**
 * An answer that may honestly be "not known", which is never the same as a blank.
 *
 * @param <T> what it is when it is known
 */
public sealed interface Knowable<T> {

  /** Known, and this is it. */
  record Known<T>(T value) implements Knowable<T> {}

  /** Asked, and nobody knows. */
  record NotKnown<T>() implements Knowable<T> {}

  static <T> Knowable<T> known(T value) {
    return new Known<>(value);
  }

  static <T> Knowable<T> notKnown() {
    return new NotKnown<>();
  }

  default Optional<T> toOptional() {
    return switch (this) {
      case Known<T>(T value) -> Optional.of(value);
      case NotKnown<T>() -> Optional.empty();
    };
  }
}
