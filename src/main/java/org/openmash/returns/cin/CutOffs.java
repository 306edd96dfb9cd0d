package org.openmash.returns.cin;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.openmash.deadline.WorkingDays;
import org.openmash.returns.Given;

/** How old something is, in England's working days. */
final class CutOffs {

  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  /** More days than bank holidays can make up for, in as many weeks as are counted here. */
  private static final int AMPLE = 28;

  private CutOffs() {}

  /** Whether a day is more than so many working days before another. */
  static boolean isLongBefore(Given<LocalDate> given, LocalDate end, int workingDays) {
    return given.is(day -> isLongBefore(day, end, workingDays));
  }

  private static boolean isLongBefore(LocalDate day, LocalDate end, int workingDays) {
    LocalDate withoutHolidays = weekdaysBefore(end, workingDays);
    if (!day.isBefore(withoutHolidays)) {
      return false;
    }
    return day.isBefore(withoutHolidays.minusDays(AMPLE))
        || day.isBefore(England.DAYS.after(end, -workingDays));
  }

  private static LocalDate weekdaysBefore(LocalDate end, int many) {
    LocalDate day = end;
    for (int left = many; left > 0; ) {
      day = day.minusDays(1);
      if (!WEEKEND.contains(day.getDayOfWeek())) {
        left--;
      }
    }
    return day;
  }

  /** The calendar takes a second to read, which a return without a close case need not wait for. */
  private static final class England {
    private static final WorkingDays DAYS = new WorkingDays();
  }
}
