package org.openmash.person.matching;

/** Compares dates of birth as far as they are known, ages and expected dates. */
final class Births {

  /** A birth this long before the expected date, or after it, still fits. */
  private static final int DAYS_EARLY = 16 * 7;

  private static final int DAYS_LATE = 3 * 7;

  /** Whoever sees a person, or a file of their school, knows the decade. */
  private static final int DECADE = 10;

  /** Of those who would fit a date, few are known as not yet born. */
  private static final double UNBORN = 0.3;

  private final Years years;

  Births(Years years) {
    this.years = years;
  }

  void compare(Pair pair, Tally tally) {
    pair.begin();
    Query query = pair.query;
    for (int i = query.from(Kind.BORN); i < query.to(Kind.BORN); i++) {
      for (int j = pair.from(Kind.BORN); j < pair.to(Kind.BORN); j++) {
        dates(pair, query.number(i), pair.payload(j));
      }
    }
    ages(pair);
    expected(pair);
    pair.settle(Field.BIRTH, tally);
  }

  private void dates(Pair pair, int one, int other) {
    if (Days.isWhole(one) && Days.isWhole(other)) {
      whole(pair, one, other);
    } else {
      partial(pair, one, other);
    }
  }

  private void whole(Pair pair, int one, int other) {
    if (yearsApart(one, other) > 1 && years.isBaby(Math.max(Days.year(one), Days.year(other)))) {
      pair.offer(Field.BIRTH, Level.BABY, 0);
    } else if (one == other) {
      double usual = years.share(Days.year(one)) / 365;
      pair.offer(Field.BIRTH, Level.SAME, (one & 511) == Days.NEW_YEAR ? 8 * usual : usual);
    } else if (Days.isSwapped(one, other)) {
      pair.offer(Field.BIRTH, Level.SWAPPED, years.share(Days.year(one)) / 365);
    } else if (Days.isOneOff(one, other)) {
      pair.offer(
          Field.BIRTH, Level.ONE_OFF, 2 * years.share(Days.year(Math.min(one, other))) / 365);
    } else if (Days.isSlip(one, other) && yearsApart(one, other) < DECADE) {
      pair.offer(Field.BIRTH, Level.TYPO, 0);
    } else {
      pair.offer(Field.BIRTH, apart(one, other), 0);
      if (Days.year(one) == Days.year(other)
          && ((one & 511) == Days.NEW_YEAR || (other & 511) == Days.NEW_YEAR)) {
        pair.offer(Field.BIRTH, Level.FITS, 3 * years.share(Days.year(one)));
      }
    }
  }

  private static int yearsApart(int one, int other) {
    return Math.abs(Days.year(one) - Days.year(other));
  }

  private static Level apart(int one, int other) {
    int years = yearsApart(one, other);
    boolean month = Days.month(one) == Days.month(other);
    boolean day = Days.day(one) == Days.day(other);
    if (Math.abs(Days.number(one) - Days.number(other)) <= 3
        || years == 0 && day && Math.abs(Days.month(one) - Days.month(other)) == 1) {
      return Level.NEAR;
    }
    if (month && day) {
      return years <= DECADE || Days.isSlip(one, other) ? Level.YEAR_OFF : Level.TWO_PARTS;
    }
    if (years == 0) {
      return month || day ? Level.TWO_PARTS : Level.YEAR;
    }
    return Days.areTwoSlips(one, other) ? Level.TWO_SLIPS : Level.DIFFERENT;
  }

  private void partial(Pair pair, int one, int other) {
    int apart = Math.abs(Days.year(one) - Days.year(other));
    boolean months = Days.month(one) != 0 && Days.month(other) != 0;
    double share = years.share(Days.year(one));
    if (apart == 0 && months) {
      boolean same = Days.month(one) == Days.month(other);
      pair.offer(Field.BIRTH, same ? Level.MONTH : Level.YEAR, same ? share / 12 : 0);
    } else if (apart == 0) {
      pair.offer(Field.BIRTH, Level.FITS, share);
    } else {
      pair.offer(Field.BIRTH, apart <= 2 ? Level.BESIDE : Level.DIFFERENT, 0);
    }
  }

  private void ages(Pair pair) {
    Query query = pair.query;
    if (query.has(Kind.BORN_FROM)) {
      int from = query.number(query.from(Kind.BORN_FROM));
      int until = query.number(query.from(Kind.BORN_UNTIL));
      for (int j = pair.from(Kind.BORN); j < pair.to(Kind.BORN); j++) {
        age(pair, from, until, pair.payload(j));
      }
    }
    if (pair.has(Kind.BORN_FROM)) {
      int from = pair.payload(pair.from(Kind.BORN_FROM));
      int until = pair.payload(pair.from(Kind.BORN_UNTIL));
      for (int i = query.from(Kind.BORN); i < query.to(Kind.BORN); i++) {
        age(pair, from, until, query.number(i));
      }
      if (query.has(Kind.BORN_FROM)) {
        age(pair, from, until, query.number(query.from(Kind.BORN_FROM)));
        age(pair, from, until, query.number(query.from(Kind.BORN_UNTIL)));
      }
    }
  }

  private void age(Pair pair, int from, int until, int born) {
    int day = Days.number(born);
    int early = Days.number(from);
    int late = Days.number(until);
    int year = 366;
    if (day >= early && day <= late) {
      double span = years.share(Days.year(from), Days.year(until));
      pair.offer(Field.BIRTH, Level.FITS, span);
    } else if (day >= early - year && day <= late + year) {
      pair.offer(Field.BIRTH, Level.BESIDE, 0);
    } else {
      pair.offer(Field.BIRTH, Level.DIFFERENT, 0);
    }
  }

  private void expected(Pair pair) {
    Query query = pair.query;
    if (query.has(Kind.EXPECTED)) {
      int due = query.number(query.from(Kind.EXPECTED));
      if (pair.has(Kind.EXPECTED)) {
        around(pair, due, pair.payload(pair.from(Kind.EXPECTED)), DAYS_LATE);
      }
      for (int j = pair.from(Kind.BORN); j < pair.to(Kind.BORN); j++) {
        around(pair, due, pair.payload(j), DAYS_EARLY);
      }
    } else if (pair.has(Kind.EXPECTED)) {
      int due = pair.payload(pair.from(Kind.EXPECTED));
      for (int i = query.from(Kind.BORN); i < query.to(Kind.BORN); i++) {
        around(pair, due, query.number(i), DAYS_EARLY);
      }
    }
  }

  private void around(Pair pair, int due, int born, int early) {
    int late = Days.number(born) - Days.number(due);
    boolean fits = late >= -early && late <= DAYS_LATE;
    double span = UNBORN * years.share(Days.year(due)) * (late >= -DAYS_LATE ? 0.12 : 0.3);
    pair.offer(Field.BIRTH, fits ? Level.EXPECTED : Level.DIFFERENT, fits ? span : 0);
  }
}
