package org.openmash.monitor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.openmash.kernel.HubClock;

/**
 * What happened in a hub from a Monday to the Sunday after it, as it stood when it was over.
 *
 * @param seed what its sample is drawn with: made by the program before anybody saw the week
 */
public record Week(WeekId id, LocalDate monday, String seed, Instant made, List<Line> lines) {

  /** How many decided contacts are drawn. */
  public static final int SAMPLE = 10;

  private static final int DAYS = 7;

  public Week {
    lines = List.copyOf(lines);
  }

  /** What is counted, in the order it is read; the last three as they stood when it was made. */
  public enum What {
    RECEIVED,
    MATERNITY,
    RATED,
    DECIDED,
    CLOSED_OTHERWISE,
    DECIDED_LATE,
    LEVEL,
    OUTCOME,
    WAITING,
    LATE,
    ANSWERS_LATE
  }

  /**
   * One count.
   *
   * @param word a rating, a level or an outcome; empty where it is the only one
   */
  public record Line(What what, String word, int contacts) {}

  /** One count as it may be read. */
  public record Read(What what, String word, Figure figure) {}

  Instant since() {
    return monday.atStartOfDay(HubClock.LONDON).toInstant();
  }

  Instant until() {
    return monday.plusDays(DAYS).atStartOfDay(HubClock.LONDON).toInstant();
  }

  /** Its Sunday. */
  public LocalDate sunday() {
    return monday.plusDays(DAYS - 1L);
  }

  /** Everything counted, none of it so small that it could point at a person. */
  public List<Read> readable() {
    return Arrays.stream(What.values()).flatMap(what -> of(what).stream()).toList();
  }

  private List<Read> of(What what) {
    List<Line> some = lines.stream().filter(line -> line.what() == what).toList();
    List<Figure> figures = Figure.parts(some.stream().map(line -> (long) line.contacts()).toList());
    return IntStream.range(0, some.size())
        .mapToObj(place -> new Read(what, some.get(place).word(), figures.get(place)))
        .toList();
  }
}
