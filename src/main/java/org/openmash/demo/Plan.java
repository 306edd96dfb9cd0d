package org.openmash.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.openmash.kernel.HubClock;

/** A county's contacts before anything is made: each is worked out anew from its number. */
final class Plan {

  private static final int KNOWN_AGAIN = 24;

  private final Size size;
  private final Days days;
  private final Map<Tale.Desk, List<Tale>> tales;
  private final Map<Kind, List<Brief>> briefs;

  private Plan(Size size) {
    this.size = size;
    this.days = Days.of(size);
    this.tales = Tale.all().stream().collect(Collectors.groupingBy(Tale::from));
    this.briefs = Brief.all();
  }

  static Plan of(Size size) {
    return new Plan(size);
  }

  Size size() {
    return size;
  }

  /**
   * One contact to come.
   *
   * @param at when it is sent
   * @param untilTaken how long it waits
   * @param untilDecided how long the hub then takes
   * @param told what somebody writes, and what the hub makes of it
   * @param expected when the baby is due, where one is expected
   * @param again whether the family was known before
   * @param seed for whatever else is left to chance
   */
  record Planned(
      int number,
      Kind kind,
      Instant at,
      Duration untilTaken,
      Duration untilDecided,
      Stage stage,
      Told told,
      Family family,
      LocalDate expected,
      boolean again,
      long seed) {

    LocalDate day() {
      return LocalDate.ofInstant(at, HubClock.LONDON);
    }

    Random random() {
      return new Random(seed);
    }

    /** With the child's and the parent's names. */
    String said(String text) {
      String child = family.children().isEmpty() ? "the baby" : family.children().getFirst().name();
      return text.replace("{child}", child).replace("{parent}", family.parent());
    }
  }

  /** How far the hub has come with it by now: the last days lie open on the desk. */
  enum Stage {
    WAITING,
    TAKEN,
    ASKED,
    RECORDED,
    PROPOSED,
    SETTLED
  }

  Planned contact(int number) {
    Random random = new Random(size.seedOf(number));
    LocalDate day = days.of(number);
    Kind kind = Kind.on(day, random);
    Told told = told(kind, random);
    boolean urgent = told.level().equals("4");
    Instant at = moment(kind, day, random);
    int known = knownAs(number, kind, told, random);
    Family family = (known == number ? founded(number, day, kind, told) : familyOf(known)).on(day);
    return new Planned(
        number,
        kind,
        at,
        Duration.ofMinutes(8 + random.nextInt(urgent ? 50 : 200)),
        Duration.ofMinutes(
            25 + random.nextInt(urgent ? 150 : random.nextInt(12) == 0 ? 2800 : 420)),
        number < size.contacts() - size.open() ? Stage.SETTLED : stage(random),
        told,
        family,
        day.plusDays(40 + random.nextInt(120)),
        known != number,
        random.nextLong());
  }

  private Told told(Kind kind, Random random) {
    Tale.Desk desk = kind.desk();
    List<? extends Told> all = desk == null ? briefs.get(kind) : tales.get(desk);
    if (all == null) {
      throw new IllegalStateException("nobody wrote what is told by " + kind);
    }
    Told one = all.get(random.nextInt(all.size()));
    // What is serious is told less often: one contact in five becomes an assessment.
    return one.level().compareTo("3") >= 0 && random.nextInt(5) < 3
        ? all.get(random.nextInt(all.size()))
        : one;
  }

  /** Two families in nine were known before: re-referrals within 12 months, 2024-25. */
  private int knownAs(int number, Kind kind, Told told, Random random) {
    // Even and odd numbers never meet, so that two lanes can be told at a time.
    int back = Math.min(number, size.ayear()) / 2;
    if (back == 0 || told.unborn() || random.nextInt(100) >= KNOWN_AGAIN) {
      return number;
    }
    for (int tries = 0; tries < 6; tries++) {
      int earlier = number - 2 - 2 * random.nextInt(back);
      Random theirs = new Random(size.seedOf(earlier));
      LocalDate day = days.of(earlier);
      Kind kindThen = Kind.on(day, theirs);
      boolean fits = kind != Kind.DOMESTIC_ABUSE || kindThen == kind;
      Family family = founded(earlier, day, kindThen, told(kindThen, theirs));
      if (fits && !family.on(days.of(number)).children().isEmpty()) {
        return earlier;
      }
    }
    return number;
  }

  private Family familyOf(int number) {
    Random random = new Random(size.seedOf(number));
    LocalDate day = days.of(number);
    Kind kind = Kind.on(day, random);
    return founded(number, day, kind, told(kind, random));
  }

  private Family founded(int number, LocalDate day, Kind kind, Told told) {
    return Family.of(number, kind, told.unborn(), day, new Random(size.seedOf(number) + 1));
  }

  private Stage stage(Random random) {
    int drawn = random.nextInt(100);
    return drawn < 48
        ? Stage.WAITING
        : drawn < 68
            ? Stage.TAKEN
            : drawn < 78 ? Stage.ASKED : drawn < 88 ? Stage.RECORDED : Stage.PROPOSED;
  }

  /** Never later than some minutes ago. */
  private Instant moment(Kind kind, LocalDate day, Random random) {
    int hour =
        kind == Kind.DOMESTIC_ABUSE
            ? 7
            : kind.roundTheClock() && random.nextInt(3) == 0
                ? (20 + random.nextInt(9)) % 24
                : 8 + random.nextInt(10);
    int minute = kind == Kind.DOMESTIC_ABUSE ? random.nextInt(40) : random.nextInt(60);
    Instant at = day.atTime(LocalTime.of(hour, minute)).atZone(HubClock.LONDON).toInstant();
    Instant latest = size.now().minus(Duration.ofMinutes(6 + random.nextInt(180)));
    return at.isBefore(latest) ? at.plusSeconds(random.nextInt(60)) : latest;
  }
}
