package org.openmash.monitor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.ReferralId;

/**
 * A decided contact that was drawn, as whoever monitors the hub may read it: codes, moments, and
 * how much was written, not a word of it.
 *
 * @param rag the word of its rating; null where it had none
 * @param children one for each child; empty where only the sample is listed
 */
public record Sampled(
    ReferralId contact,
    String reference,
    Instant received,
    Instant closed,
    @Nullable String rag,
    String kind,
    String agencyKind,
    String ages,
    List<Child> children) {

  /** The fewest words that are held to be reasons and not a remark. */
  static final int REASONS = 20;

  /**
   * One child and what was decided.
   *
   * @param ages the band of its age when the contact came
   * @param indicators ids in the area's threshold document
   */
  public record Child(
      String ages,
      String proposed,
      String level,
      String outcome,
      Instant decided,
      boolean secondPerson,
      boolean corrected,
      List<String> evidence,
      List<String> indicators,
      String family,
      int reasonWords,
      int referrerWords) {

    /**
     * What a decision should hold, and whether this one does; a second person only where one
     * looked.
     */
    public List<Check> checks() {
      List<Check> checks =
          new ArrayList<>(
              List.of(
                  new Check("reasons", reasonWords >= REASONS),
                  new Check("evidence", evidence.size() > 1),
                  new Check("indicators", !indicators.isEmpty()),
                  new Check("referrer", referrerWords > 0),
                  new Check("family", !family.equals("NOT_TOLD"))));
      if (secondPerson) {
        checks.add(new Check("second", true));
      }
      return checks;
    }
  }

  /** One thing a decision should hold. */
  public record Check(String word, boolean holds) {}

  Sampled with(List<Child> decided) {
    return new Sampled(
        contact, reference, received, closed, rag, kind, agencyKind, ages, List.copyOf(decided));
  }

  /** From receipt to the last decision. */
  public Duration took() {
    return Duration.between(received, closed);
  }
}
