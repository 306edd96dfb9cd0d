package org.openmash.family.web;

import static org.openmash.family.web.Mark.at;
import static org.openmash.family.web.Places.RADIUS;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.PersonId;
import org.openmash.person.Ending;
import org.openmash.person.IdentityForm;
import org.openmash.person.PersonLine;
import org.openmash.person.Portrait;

/** Draws people: their sign, their age within it, their name and dates beneath. */
final class Symbols {

  private static final int PREGNANCY_DAYS = 280;
  private static final int OUTER = 5;
  private static final int LOST = 12;
  private static final int LONGEST_NAME = 16;
  private static final int ONE_LINE = 12;
  private static final int[] LINES = {RADIUS + 18, RADIUS + 32, RADIUS + 46};

  private final FamilySheet sheet;

  Symbols(FamilySheet sheet) {
    this.sheet = sheet;
  }

  Stream<Mark> of(PersonId id, int x, int y) {
    Portrait person = sheet.family().portrait(id);
    int r = isLost(person) ? LOST : RADIUS;
    Stream.Builder<Mark> marks = Stream.builder();
    if (id.equals(sheet.family().whose())) {
      marks.add(sign("om-gen__index", person, x, y, r + OUTER));
    }
    marks.add(sign("om-gen__person", person, x, y, r));
    if (person.line().life().ended() != null) {
      marks.add(Mark.line("om-gen__died", x - r, y - r, x + r, y + r));
      marks.add(Mark.line("om-gen__died", x - r, y + r, x + r, y - r));
    }
    int down = person.line().unborn() ? 13 : 5;
    marks.add(new Mark.Text("om-gen__age", x, y + down, within(person)));
    List<String> beneath = beneath(person);
    for (int i = 0; i < beneath.size(); i++) {
      String look = i < beneath.size() - 1 ? "om-gen__name" : "om-gen__dates";
      marks.add(new Mark.Text(look, x, y + LINES[i], beneath.get(i)));
    }
    return marks.build();
  }

  /** A pregnancy that ended without a living baby. */
  private static boolean isLost(Portrait person) {
    Ending ended = person.line().life().ended();
    return ended != null && ended != Ending.DIED;
  }

  private static Mark sign(String look, Portrait person, int x, int y, int r) {
    if (person.line().unborn() || isLost(person)) {
      return new Mark.Path(
          look, "M" + at(x, y - r) + "L" + at(x + r, y + r) + "L" + at(x - r, y + r) + "Z");
    }
    return switch (person.sex()) {
      case MALE -> Mark.box(look, x, y, r, r);
      case FEMALE -> new Mark.Circle(look, x, y, r);
      case NOT_KNOWN ->
          new Mark.Path(
              look,
              "M"
                  + at(x, y - r - 3)
                  + "L"
                  + at(x + r + 3, y)
                  + "L"
                  + at(x, y + r + 3)
                  + "L"
                  + at(x - r - 3, y)
                  + "Z");
    };
  }

  private String within(Portrait person) {
    PersonLine line = person.line();
    if (isLost(person)) {
      return "";
    }
    if (line.unborn()) {
      LocalDate due = line.expected();
      return due == null
          ? "?"
          : sheet
              .words()
              .say(
                  "family.unborn.weeks",
                  Math.max(0, (PREGNANCY_DAYS - ChronoUnit.DAYS.between(sheet.today(), due)) / 7));
    }
    LocalDate born = line.born();
    if (born == null) {
      return person.sex() == IdentityForm.Sex.NOT_KNOWN ? "?" : "";
    }
    LocalDate on = line.life().on();
    if (line.life().ended() != null && on == null) {
      return "";
    }
    LocalDate last = on == null ? sheet.today() : on;
    String age = age(born, last);
    return line.precision() == IdentityForm.Precision.ABOUT ? "~" + age : age;
  }

  private String age(LocalDate born, LocalDate last) {
    Period lived = Period.between(born, last);
    if (lived.getYears() > 0) {
      return Integer.toString(lived.getYears());
    }
    return lived.toTotalMonths() > 2
        ? sheet.words().say("family.age.months", lived.toTotalMonths())
        : sheet
            .words()
            .say("family.age.weeks", Math.max(0, ChronoUnit.DAYS.between(born, last) / 7));
  }

  /** A name in one line or two, and when. */
  private List<String> beneath(Portrait person) {
    String name = person.line().name();
    int space = name.lastIndexOf(' ');
    boolean two = name.length() > ONE_LINE && space > 0;
    Stream<String> names =
        two ? Stream.of(name.substring(0, space), name.substring(space + 1)) : Stream.of(name);
    return Stream.concat(names.map(Symbols::cut), Stream.of(dates(person))).toList();
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME - 1) + "…";
  }

  private String dates(Portrait person) {
    PersonLine line = person.line();
    if (line.unborn() && !isLost(person)) {
      LocalDate due = line.expected();
      return due == null ? "" : say("family.due.short", sheet.frame().moments().date(due));
    }
    @Nullable LocalDate born = line.born();
    @Nullable LocalDate died = line.life().on();
    if (born == null) {
      return died == null ? "" : say("family.died.only", year(died));
    }
    return died == null
        ? say("family.born.short", year(born))
        : say("family.died.short", year(born), year(died));
  }

  private String say(String key, Object... arguments) {
    return sheet.words().say(key, arguments);
  }

  private static String year(LocalDate day) {
    return Integer.toString(day.getYear());
  }
}
