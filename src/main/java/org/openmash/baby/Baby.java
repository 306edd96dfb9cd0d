package org.openmash.baby;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.UnknownId;
import org.openmash.person.PersonLine;

/**
 * A child on the board, with every step of the area.
 *
 * @param child null while nothing was written of them here
 * @param week completed weeks of the pregnancy today; null once born, or where no day is known
 * @param stay the newest on a ward
 */
public record Baby(
    PersonLine line,
    @Nullable Child child,
    @Nullable Integer week,
    List<Line> lines,
    @Nullable Stay stay) {

  /**
   * How one step stands.
   *
   * @param due null where no day is expected
   */
  public record Line(
      BabySteps.Planned step, @Nullable LocalDate due, @Nullable Settled settled, State state) {}

  /** In a word. */
  public enum State {
    DONE,
    NOT_NEEDED,
    OVERDUE,
    /** Within the next two weeks. */
    SOON,
    DUE
  }

  public long overdue() {
    return lines.stream().filter(line -> line.state() == State.OVERDUE).count();
  }

  /** The next that is owed. */
  public Optional<Line> next() {
    return lines.stream()
        .filter(line -> line.state() != State.DONE && line.state() != State.NOT_NEEDED)
        .findFirst();
  }

  /**
   * One step of the area.
   *
   * @throws UnknownId where there is none of that id
   */
  public BabySteps.Planned step(String id) {
    return lines.stream()
        .map(Line::step)
        .filter(step -> step.id().equals(id))
        .findFirst()
        .orElseThrow(UnknownId::new);
  }
}
