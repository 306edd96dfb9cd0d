package org.openmash.baby;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.PersonId;

/**
 * A baby on a ward.
 *
 * @param fit since when the baby is well enough to go home; null while not
 * @param left null while the baby is there
 * @param delays every change of the reason and of who holds it, oldest first
 * @param plannings every discharge planning meeting, oldest first
 */
public record Stay(
    StayId id,
    PersonId person,
    LocalDate admittedOn,
    String hospital,
    String ward,
    @Nullable Instant fit,
    @Nullable Instant left,
    @Nullable WhereTo whereTo,
    List<Delay> delays,
    List<Planning> plannings) {

  /**
   * Why the baby does not go home, and who holds that.
   *
   * @param agency the name of theirs that holds it
   */
  public record Delay(
      Reason reason,
      String words,
      AgencyId holder,
      String agency,
      String team,
      String name,
      @Nullable LocalDate decideBy,
      String by,
      Instant at) {

    Delay of(String name) {
      return new Delay(reason, words, holder, name, team, this.name, decideBy, by, at);
    }
  }

  /** A discharge planning meeting, and the discharge safety plan. */
  public record Planning(
      LocalDate metOn, String came, String plan, String agreedBy, String by, Instant at) {}

  public Stay {
    delays = List.copyOf(delays);
    plannings = List.copyOf(plannings);
  }

  public @Nullable Delay delay() {
    return delays.isEmpty() ? null : delays.getLast();
  }

  /** Whole hours waited since the baby could go home; 0 while not. */
  public long hours(Instant now) {
    if (fit == null) {
      return 0;
    }
    Instant until = left == null ? now : left;
    return Math.max(0, Duration.between(fit, until).toHours());
  }

  Stay naming(Map<AgencyId, String> agencies) {
    return new Stay(
        id,
        person,
        admittedOn,
        hospital,
        ward,
        fit,
        left,
        whereTo,
        delays.stream().map(each -> each.of(agencies.getOrDefault(each.holder(), ""))).toList(),
        plannings);
  }

  public boolean isThere() {
    return left == null;
  }
}
