package org.openmash.monitor;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;

/**
 * How soon agencies answer what the hub asked them in the {@link #LOOK_BACK} before now.
 *
 * @param agencies those asked five times or more, the latest first
 * @param others all those asked less often, together and without their names; null where there are
 *     none
 */
public record Answering(List<Line> agencies, @Nullable Line others) {

  /** Long enough for a school to be asked more than once. */
  public static final Duration LOOK_BACK = Duration.ofDays(90);

  private static final int PERCENT = 100;

  /**
   * What one agency was asked, as it is in the database.
   *
   * @param halfBy half of its answers came within; null while there is none
   */
  record Asked(
      AgencyId agency,
      int asked,
      int answered,
      int inTime,
      @Nullable Duration halfBy,
      int owed,
      int late) {}

  /**
   * One agency as it may be read.
   *
   * @param name empty for the others together
   * @param halfBy where five answers came at least
   * @param inTime of a hundred that were answered, or should have been, where these are five at
   *     least
   */
  public record Line(
      String name,
      Figure asked,
      Optional<Duration> halfBy,
      Optional<Integer> inTime,
      Figure owed,
      Figure late) {}

  static Answering of(List<Asked> all, Map<AgencyId, String> names) {
    List<Line> often =
        all.stream()
            .filter(each -> each.asked() >= Figure.LEAST)
            .sorted(
                Comparator.comparingInt(Asked::late)
                    .reversed()
                    .thenComparing(each -> names.getOrDefault(each.agency(), "")))
            .map(each -> line(names.getOrDefault(each.agency(), ""), each))
            .toList();
    return new Answering(
        often,
        all.stream()
            .filter(each -> each.asked() < Figure.LEAST)
            .reduce(Answering::and)
            .map(together -> line("", together))
            .orElse(null));
  }

  /** Of several together nobody can say by when half had answered. */
  private static Asked and(Asked one, Asked other) {
    return new Asked(
        one.agency(),
        one.asked() + other.asked(),
        one.answered() + other.answered(),
        one.inTime() + other.inTime(),
        null,
        one.owed() + other.owed(),
        one.late() + other.late());
  }

  private static Line line(String name, Asked asked) {
    int due = asked.answered() + asked.late();
    return new Line(
        name,
        Figure.of(asked.asked()),
        Optional.ofNullable(asked.halfBy()).filter(some -> asked.answered() >= Figure.LEAST),
        due < Figure.LEAST
            ? Optional.empty()
            : Optional.of(Math.round((float) PERCENT * asked.inTime() / due)),
        Figure.of(asked.owed()),
        Figure.of(asked.late()));
  }
}
