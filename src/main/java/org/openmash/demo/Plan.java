package org.openmash.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.openmash.kernel.HubClock;

/**
 * A year of referrals before anything is made: the same seed and day always give the same year.
 * More on Mondays and in term, few at weekends and in the holidays, police also at night.
 */
record Plan(List<Planned> referrals) {

  private static final int FRESH = 16;

  /**
   * One referral to come.
   *
   * @param at when it is sent
   * @param untilTaken how long it waits
   * @param untilDecided how long the hub then takes
   */
  record Planned(
      int number,
      Tale tale,
      Instant at,
      Duration untilTaken,
      Duration untilDecided,
      Stage stage,
      List<Sibling> children,
      String parent,
      String surname,
      LocalDate expected,
      long seed) {}

  /** How far the hub has come with it by now: the last days lie open on the desk. */
  enum Stage {
    WAITING,
    TAKEN,
    RECORDED,
    PROPOSED,
    SETTLED
  }

  /** One child of the family. */
  record Sibling(String name, boolean girl, LocalDate born) {}

  static Plan of(long seed, Instant now, int referrals) {
    LocalDate today = LocalDate.ofInstant(now, HubClock.LONDON);
    Random random = new Random(seed);
    List<Tale> tales = Tale.all();
    List<Planned> planned = new ArrayList<>();
    for (int number = 0; number < referrals; number++) {
      Tale tale = tales.get(random.nextInt(tales.size()));
      planned.add(one(number, random, tale, moment(random, today, tale.from()), Stage.SETTLED));
    }
    for (int fresh = 0; fresh < FRESH; fresh++) {
      Instant at = now.minus(Duration.ofMinutes(20 + 95L * fresh));
      Stage stage = Stage.values()[fresh / 4 % Stage.SETTLED.ordinal()];
      planned.add(
          one(referrals + fresh, random, tales.get(random.nextInt(tales.size())), at, stage));
    }
    planned.sort(Comparator.comparing(Planned::at));
    return new Plan(List.copyOf(planned));
  }

  private static Planned one(int number, Random random, Tale tale, Instant at, Stage stage) {
    Invented invented = new Invented(random);
    LocalDate day = LocalDate.ofInstant(at, HubClock.LONDON);
    Duration taken = Duration.ofMinutes(10 + random.nextInt(tale.level().equals("4") ? 60 : 260));
    Duration decided =
        Duration.ofMinutes(40 + random.nextInt(tale.level().equals("4") ? 180 : 1500));
    return new Planned(
        number,
        tale,
        at,
        taken,
        decided,
        stage,
        children(random, invented, tale, day),
        invented.woman(),
        invented.surname(),
        day.plusDays(40 + random.nextInt(120)),
        random.nextLong());
  }

  private static Instant moment(Random random, LocalDate today, Tale.Desk desk) {
    while (true) {
      LocalDate day = today.minusDays(4L + random.nextInt(361));
      if (random.nextDouble() < weight(day, desk)) {
        boolean night = desk == Tale.Desk.POLICE && random.nextInt(3) == 0;
        int hour = night ? (20 + random.nextInt(9)) % 24 : 8 + random.nextInt(9);
        return day.atTime(LocalTime.of(hour, random.nextInt(60)))
            .atZone(HubClock.LONDON)
            .toInstant();
      }
    }
  }

  private static double weight(LocalDate day, Tale.Desk desk) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    if (weekend) {
      return desk == Tale.Desk.POLICE ? 0.7 : 0;
    }
    boolean holiday =
        day.getMonthValue() == 8 || (day.getMonthValue() == 12 && day.getDayOfMonth() > 20);
    double term = holiday && desk == Tale.Desk.SCHOOL ? 0.02 : 0.7;
    return day.getDayOfWeek() == DayOfWeek.MONDAY ? term * 1.4 : term;
  }

  private static List<Sibling> children(Random random, Invented invented, Tale tale, LocalDate on) {
    if (tale.unborn()) {
      return List.of();
    }
    List<Sibling> children = new ArrayList<>();
    int oldest = tale.from() == Tale.Desk.HEALTH_VISITOR ? 4 : 4 + random.nextInt(10);
    int number = 1 + (random.nextInt(3) == 0 ? 1 + random.nextInt(2) : 0);
    for (int i = 0; i < number; i++) {
      boolean girl = random.nextBoolean();
      int months =
          tale.from() == Tale.Desk.HEALTH_VISITOR
              ? 4 + random.nextInt(20)
              : (oldest - 2 * i) * 12 + random.nextInt(11);
      String name = girl ? invented.girl() : invented.boy();
      if (children.stream().noneMatch(c -> c.name().equals(name))) {
        children.add(
            new Sibling(
                name, girl, on.minusMonths(Math.max(months, 2)).minusDays(random.nextInt(28))));
      }
    }
    return List.copyOf(children);
  }
}
