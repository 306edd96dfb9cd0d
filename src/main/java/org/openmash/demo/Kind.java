package org.openmash.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * What sort of contact reaches the hub, and how often: police more than a quarter, schools a fifth
 * (children in need census 2024-25), each on the days on which its senders work.
 */
enum Kind {
  SCHOOL(200, 0, Tale.Desk.SCHOOL),
  POLICE(70, 120, Tale.Desk.POLICE),
  HEALTH_VISITOR(60, 0, Tale.Desk.HEALTH_VISITOR),
  GP(50, 0, Tale.Desk.GP),
  MIDWIFE(20, 4, Tale.Desk.MIDWIFE),
  DOMESTIC_ABUSE(215, 400, null),
  CALL(110, 90, null),
  ADVICE(35, 10, null),
  PUBLIC_REPORT(60, 90, null),
  RIGHT_CARE(50, 80, null),
  MISSING(45, 90, null),
  FOR_INFORMATION(60, 40, null),
  PRIVATE_FOSTERING(6, 0, null),
  TRANSFER_IN(19, 0, null);

  private final int onWeekdays;
  private final int atWeekends;
  private final Tale.@Nullable Desk desk;

  Kind(int onWeekdays, int atWeekends, Tale.@Nullable Desk desk) {
    this.onWeekdays = onWeekdays;
    this.atWeekends = atWeekends;
    this.desk = desk;
  }

  /** Whose whole referral it is; null for what comes on a form of its own. */
  Tale.@Nullable Desk desk() {
    return desk;
  }

  /** Told by somebody with an account, who is asked questions and reads the outcome. */
  boolean hasReferrer() {
    return switch (this) {
      case SCHOOL,
          POLICE,
          HEALTH_VISITOR,
          GP,
          MIDWIFE,
          RIGHT_CARE,
          MISSING,
          FOR_INFORMATION,
          PRIVATE_FOSTERING ->
          true;
      case DOMESTIC_ABUSE, CALL, ADVICE, PUBLIC_REPORT, TRANSFER_IN -> false;
    };
  }

  /** At any hour of the day and week. */
  boolean roundTheClock() {
    return this == POLICE || this == PUBLIC_REPORT || this == RIGHT_CARE || this == MISSING;
  }

  static Kind on(LocalDate day, Random random) {
    int all = 0;
    for (Kind kind : values()) {
      all += kind.weight(day);
    }
    int drawn = random.nextInt(all);
    for (Kind kind : values()) {
      drawn -= kind.weight(day);
      if (drawn < 0) {
        return kind;
      }
    }
    throw new IllegalStateException("weights add up to their sum");
  }

  private int weight(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    if (weekend) {
      return atWeekends;
    }
    return this == SCHOOL && Days.isHoliday(day) ? onWeekdays / 20 : onWeekdays;
  }
}
