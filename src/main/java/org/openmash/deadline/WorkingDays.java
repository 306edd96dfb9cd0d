package org.openmash.deadline;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Working days in England: Monday to Friday without bank holidays (Banking and Financial Dealings
 * Act 1971 s1 and proclamations under it).
 */
@Component
public class WorkingDays {

  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final String ENGLAND = "eng";

  private final HolidayManager holidays =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
  private final Map<Integer, Set<LocalDate>> years = new ConcurrentHashMap<>();

  public boolean isWorkingDay(LocalDate day) {
    return !WEEKEND.contains(day.getDayOfWeek()) && !isBankHoliday(day);
  }

  public boolean isBankHoliday(LocalDate day) {
    return bankHolidays(day.getYear()).contains(day);
  }

  /** England's bank holidays of one year, substitutes and one-offs included. */
  public Set<LocalDate> bankHolidays(int year) {
    return years.computeIfAbsent(
        year,
        y ->
            holidays.getHolidays(Year.of(y), ENGLAND).stream()
                .map(Holiday::getDate)
                .filter(day -> !WEEKEND.contains(day.getDayOfWeek()))
                .collect(Collectors.toUnmodifiableSet()));
  }

  /**
   * So many working days later; the start is day 0 and counting begins with the next working day.
   * Below nought: so many earlier.
   */
  public LocalDate after(LocalDate start, int days) {
    LocalDate day = start;
    int step = Integer.signum(days);
    for (int left = Math.abs(days); left > 0; ) {
      day = day.plusDays(step);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }

  /** How many working days lie after the one day, up to and with the other; none when earlier. */
  public int between(LocalDate start, LocalDate end) {
    return (int)
        start
            .datesUntil(end.isAfter(start) ? end : start)
            .map(day -> day.plusDays(1))
            .filter(this::isWorkingDay)
            .count();
  }
}
