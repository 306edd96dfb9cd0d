package org.openmash.person;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.openmash.page.Frame;

/**
 * Says in words when somebody was or will be born, and what else must be said beside their name.
 */
final class Wording {

  private Wording() {}

  static String birth(Frame frame, PersonLine line) {
    Life life = line.life();
    Ending ended = life.ended();
    String born =
        ended == null || ended == Ending.DIED
            ? born(frame, line)
            : ended(frame, ended, life.on(), life.precision());
    String died =
        ended == Ending.DIED
            ? " · " + ended(frame, ended, life.on(), life.precision()) + aged(frame, line)
            : "";
    return born + died + (life.ageDisputed() ? " · " + disputed(frame, life.bornBetween()) : "");
  }

  private static String born(Frame frame, PersonLine line) {
    LocalDate born = line.born();
    if (line.unborn()) {
      return line.expected() == null
          ? frame.say("person.unborn")
          : frame.say("person.unborn.expected", frame.moments().date(line.expected()));
    }
    if (born == null) {
      return frame.say("person.born.unknown");
    }
    if (line.precision() == IdentityForm.Precision.DAY && line.life().ended() == null) {
      return frame.say("person.born.DAY", frame.moments().date(born), frame.moments().age(born));
    }
    return frame.say("person.born.on", day(frame, born, line.precision()));
  }

  private static String ended(
      Frame frame,
      Ending ended,
      @Nullable LocalDate on,
      IdentityForm.@Nullable Precision precision) {
    return on == null
        ? frame.say("person.ended." + ended)
        : frame.say("person.ended." + ended + ".on", day(frame, on, precision));
  }

  private static String aged(Frame frame, PersonLine line) {
    LocalDate born = line.born();
    LocalDate on = line.life().on();
    boolean exact =
        line.precision() == IdentityForm.Precision.DAY
            && line.life().precision() == IdentityForm.Precision.DAY;
    return born == null || on == null || !exact
        ? ""
        : ", " + frame.say("person.ended.aged", Period.between(born, on).getYears());
  }

  private static String disputed(Frame frame, Life.@Nullable Span between) {
    return between == null
        ? frame.say("person.disputed")
        : frame.say(
            "person.disputed.between",
            frame.moments().date(between.from()),
            frame.moments().date(between.until()));
  }

  private static String day(
      Frame frame, LocalDate day, IdentityForm.@Nullable Precision precision) {
    String year = String.valueOf(day.getYear());
    return switch (precision == null ? IdentityForm.Precision.DAY : precision) {
      case DAY -> frame.moments().date(day);
      case MONTH -> day.getMonthValue() + "/" + year;
      case YEAR -> year;
      case ABOUT -> frame.say("person.about", year);
    };
  }
}
