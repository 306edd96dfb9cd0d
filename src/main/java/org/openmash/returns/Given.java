package org.openmash.returns;

import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What was given for one field: nothing, a value, or text that is no such value. Rules judge all
 * three, and a finding shows the text as it was written.
 *
 * <p>A field may also be unknown: nobody asked it yet, or its file is missing. That is something
 * else than nothing; a rule that reads an unknown field has not said so and fails.
 */
public final class Given<T> {

  private final Field field;
  private final Place place;
  private final @Nullable String written;
  private final @Nullable T value;
  private final boolean known;

  private Given(
      Field field, Place place, @Nullable String written, @Nullable T value, boolean known) {
    this.field = field;
    this.place = place;
    this.written = written;
    this.value = value;
    this.known = known;
  }

  /** A value, with the text it was read from. */
  public static <T> Given<T> of(Field field, Place place, String written, T value) {
    return new Given<>(field, place, written, value, true);
  }

  /** Nothing was given. */
  public static <T> Given<T> absent(Field field, Place place) {
    return new Given<>(field, place, null, null, true);
  }

  /** Something was given that is no such value. */
  public static <T> Given<T> unreadable(Field field, Place place, String written) {
    return new Given<>(field, place, written, null, true);
  }

  /** Nobody knows whether anything was given. */
  public static <T> Given<T> unknown(Field field) {
    return new Given<>(field, Place.NONE, null, null, false);
  }

  public Field field() {
    return field;
  }

  public Place place() {
    return place;
  }

  /** The text as it stands in the source, whether it is a value or not. */
  public @Nullable String written() {
    return written;
  }

  public boolean isKnown() {
    return known;
  }

  /** Nothing was given. */
  public boolean isAbsent() {
    return asked().written == null;
  }

  /** Something was given, a value or not. */
  public boolean isWritten() {
    return asked().written != null;
  }

  /** Something was given that is no such value. */
  public boolean isUnreadable() {
    return asked().written != null && value == null;
  }

  /** A value was given. */
  public boolean isPresent() {
    return asked().value != null;
  }

  /** A value was given, and this is true of it. */
  public boolean is(Predicate<? super T> claim) {
    T present = asked().value;
    return present != null && claim.test(present);
  }

  /** This very value was given. */
  public boolean is(T expected) {
    return expected.equals(asked().value);
  }

  /** The value; for where {@link #isPresent()} was asked before. */
  public T value() {
    return Objects.requireNonNull(asked().value, () -> field + " has no value");
  }

  /** The value, or nothing. */
  public @Nullable T orNull() {
    return asked().value;
  }

  /** The value, or this one instead. */
  public T or(T otherwise) {
    T present = asked().value;
    return present == null ? otherwise : present;
  }

  private Given<T> asked() {
    if (!known) {
      throw new IllegalStateException(field + " is read, and the rule does not say so");
    }
    return this;
  }

  @Override
  public String toString() {
    return field + "=" + (known ? written : "?");
  }
}
