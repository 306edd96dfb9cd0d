package org.openmash.deadline;

/**
 * One line of deadlines.yaml.
 *
 * @param id as the timer table numbers it: "T13.first"
 * @param start the event that starts it, in words
 * @param stop the event that meets it, in words
 * @param note what the limit alone does not say; empty where there is nothing
 */
public record Rule(
    String id, Limit limit, String start, String stop, Kind kind, Source source, String note) {

  /** Whether a council may change it. */
  public enum Kind {
    STATUTORY,
    LOCAL
  }

  /**
   * Where the limit comes from.
   *
   * @param confirmed whether it was read there, or is still to be confirmed
   */
  public record Source(String words, boolean confirmed) {}

  /** The message key of its name. */
  public String key() {
    return "deadline.rule." + id;
  }

  public boolean isStatutory() {
    return kind == Kind.STATUTORY;
  }

  /** Whether it is owed by the end of a day rather than by a moment. */
  public boolean isDays() {
    return limit instanceof Limit.Within within && within.unit().isDays();
  }

  Rule with(Limit other) {
    return new Rule(id, other, start, stop, kind, source, note);
  }
}
