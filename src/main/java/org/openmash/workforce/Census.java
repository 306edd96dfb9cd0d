package org.openmash.workforce;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.UserId;

/**
 * One year's workforce census: the registered social workers of 1 October to 30 September.
 *
 * @param year in which it ends
 * @param vacant posts nobody of the council is in, in hundredths of full time
 */
public record Census(int year, int vacant, List<Line> lines, List<Problem> problems) {

  private static final int WHOLE = 100;

  /**
   * One worker.
   *
   * @param daysLost working days of sickness in the year, Monday to Friday without bank holidays
   * @param absent why they were away on its last day; null for somebody who was at work
   */
  public record Line(
      Worker worker,
      @Nullable CensusForm said,
      int cases,
      int daysLost,
      CensusCodes.@Nullable Absence absent) {

    /** Whether they left within the year, or before its last day was over. */
    boolean hasLeft(int year) {
      LocalDate end = worker.end();
      return end != null && !end.isAfter(last(year));
    }

    boolean isAgency() {
      return worker.agencyUntil() != null;
    }
  }

  /**
   * Something that would come back.
   *
   * @param key message key of the sentence
   */
  public record Problem(UserId user, String name, String key) {}

  static LocalDate first(int year) {
    return LocalDate.of(year - 1, Month.OCTOBER, 1);
  }

  static LocalDate last(int year) {
    return LocalDate.of(year, Month.SEPTEMBER, 30);
  }

  /** Agency workers at the end of the year. */
  List<Line> agency() {
    return lines.stream().filter(Line::isAgency).filter(line -> !line.hasLeft(year)).toList();
  }

  /** The council's own at the end of the year. */
  List<Line> own() {
    return lines.stream()
        .filter(line -> !line.isAgency())
        .filter(line -> !line.hasLeft(year))
        .toList();
  }

  /** The council's own who left within the year. */
  List<Line> leavers() {
    return lines.stream()
        .filter(line -> !line.isAgency())
        .filter(line -> line.hasLeft(year))
        .toList();
  }

  static int hours(List<Line> some) {
    return some.stream().mapToInt(line -> line.worker().hours()).sum();
  }

  /**
   * The census's own figures.
   *
   * @param inPost the council's own, in hundredths of full time, as are agency, vacant and left
   * @param vacancyRate vacant of all posts, in per cent; so are the others
   */
  public record Figures(
      int inPost,
      int agency,
      int agencyHeads,
      int vacant,
      int left,
      int vacancyRate,
      int agencyRate,
      int turnover,
      int daysLost) {}

  /** The census's own figures. */
  public Figures figures() {
    int inPost = hours(own());
    int agency = hours(agency());
    int left = hours(leavers());
    return new Figures(
        inPost,
        agency,
        agency().size(),
        vacant,
        left,
        share(vacant, vacant + inPost),
        share(agency, agency + inPost),
        share(left, inPost),
        lines.stream().mapToInt(Line::daysLost).sum());
  }

  private static int share(int part, int all) {
    return all == 0 ? 0 : Math.round((float) part * WHOLE / all);
  }
}
