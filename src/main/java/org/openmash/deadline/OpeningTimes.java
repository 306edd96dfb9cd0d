package org.openmash.deadline;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.openmash.hub.Setting;

/** Opening and closing time, read from the settings; closing at midnight stands for 24:00. */
record OpeningTimes(LocalTime opens, LocalTime closes) {

  private static final List<String> WEEK = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");

  static Set<DayOfWeek> days(Setting setting) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (String part : setting.text().toUpperCase(Locale.ROOT).split(",", -1)) {
      List<Integer> ends =
          Arrays.stream(part.split("-", -1)).map(d -> WEEK.indexOf(d.strip())).toList();
      if (ends.size() > 2 || ends.contains(-1) || ends.getFirst() > ends.getLast()) {
        throw setting.wrong("days such as MON-FRI or MON,WED,SAT");
      }
      IntStream.rangeClosed(ends.getFirst(), ends.getLast())
          .forEach(n -> days.add(DayOfWeek.of(n + 1)));
    }
    return days;
  }

  static OpeningTimes hours(Setting setting) {
    try {
      String[] ends = setting.text().split("-", -1);
      LocalTime opens = LocalTime.parse(ends[0].strip());
      boolean midnight = ends[1].strip().equals("24:00");
      LocalTime closes = midnight ? LocalTime.MIDNIGHT : LocalTime.parse(ends[1].strip());
      if (ends.length == 2 && (midnight || closes.isAfter(opens))) {
        return new OpeningTimes(opens, closes);
      }
    } catch (DateTimeException | ArrayIndexOutOfBoundsException e) {
      // Said below.
    }
    throw setting.wrong("opening and closing time such as 09:00-17:00 or 00:00-24:00");
  }

  static boolean bankHolidays(Setting setting) {
    return switch (setting.text()) {
      case "open" -> true;
      case "closed" -> false;
      default -> throw setting.wrong("open or closed");
    };
  }
}
