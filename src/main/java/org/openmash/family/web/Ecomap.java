package org.openmash.family.web;

import static org.openmash.family.web.Mark.at;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.openmash.family.SupportForm;
import org.openmash.family.SupportForm.Flow;
import org.openmash.family.SupportForm.Strength;
import org.openmash.kernel.PersonId;

/** Draws the household in the middle and everybody of the network around it. */
final class Ecomap {

  private static final int CENTRE = 92;
  private static final int CIRCLE = 56;
  private static final int LEAST = 250;
  private static final int ROOM = 132;
  private static final int MARGIN = 14;
  private static final int LINE = 16;
  private static final int LONGEST = 14;
  private static final int HATCHES = 6;
  private static final int ARROW = 10;

  /** One circle: who, what they are, and the line that leads there. */
  private record Around(String name, String role, Strength strength, Flow flow) {}

  private final FamilySheet sheet;
  private final Stream.Builder<Mark> marks = Stream.builder();

  private Ecomap(FamilySheet sheet) {
    this.sheet = sheet;
  }

  static Drawing of(FamilySheet sheet) {
    return new Ecomap(sheet).drawing();
  }

  static String described(FamilySheet sheet) {
    return sheet.words().say("family.ecomap.described", new Ecomap(sheet).around().size());
  }

  private List<Around> around() {
    List<Around> around = new ArrayList<>();
    sheet
        .supports()
        .forEach(pair -> {
          SupportForm said = pair.said();
          around.add(
              new Around(
                  sheet.name(pair.other()),
                  sheet.isHere(pair.other()),
                  said.strength(),
                  said.flow()));
        });
    sheet
        .supporters()
        .forEach(fact -> {
          SupportForm said = fact.said().support();
          around.add(
              new Around(fact.said().name(), fact.said().role(), said.strength(), said.flow()));
        });
    return around;
  }

  private Drawing drawing() {
    List<Around> all = around();
    double radius = Math.max(LEAST, all.size() * ROOM / (2 * Math.PI));
    int middle = (int) Math.ceil(radius) + CIRCLE + MARGIN;
    for (int i = 0; i < all.size(); i++) {
      double angle = 2 * Math.PI * i / all.size() - Math.PI / 2;
      double x = middle + radius * Math.cos(angle);
      double y = middle + radius * Math.sin(angle);
      bond(all.get(i), angle, middle, radius);
      circle((int) Math.round(x), (int) Math.round(y), all.get(i));
    }
    household(middle);
    return new Drawing(2 * middle, 2 * middle, marks.build().toList());
  }

  private void household(int middle) {
    marks.add(new Mark.Circle("om-eco__home", middle, middle, CENTRE));
    Set<PersonId> living = new LinkedHashSet<>(List.of(sheet.family().whose()));
    sheet
        .family()
        .homesOf(sheet.family().whose(), sheet.today())
        .forEach(
            home -> sheet.living(home, true).forEach(fact -> living.add(fact.about().person())));
    List<PersonId> names = living.stream().limit(9).toList();
    int y = middle - (names.size() - 1) * LINE / 2 + 5;
    for (PersonId person : names) {
      String look = person.equals(sheet.family().whose()) ? "om-eco__self" : "om-gen__name";
      marks.add(new Mark.Text(look, middle, y, cut(sheet.name(person), LONGEST + 8)));
      y += LINE;
    }
    if (living.size() > names.size()) {
      marks.add(new Mark.Text("om-gen__dates", middle, y, "+ " + (living.size() - names.size())));
    }
  }

  private void circle(int x, int y, Around who) {
    marks.add(new Mark.Circle("om-eco__circle", x, y, CIRCLE));
    List<String> lines = new ArrayList<>(twoLines(who.name()));
    int roles = lines.size();
    lines.addAll(twoLines(who.role()));
    int from = y - (lines.size() - 1) * LINE / 2 + 5;
    for (int i = 0; i < lines.size(); i++) {
      String look = i < roles ? "om-gen__name" : "om-gen__dates";
      marks.add(new Mark.Text(look, x, from + i * LINE, lines.get(i)));
    }
  }

  private void bond(Around who, double angle, int middle, double radius) {
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    double near = CENTRE + 4.0;
    double far = radius - CIRCLE - 4;
    String look = "om-eco__" + who.strength().name().toLowerCase(Locale.ROOT);
    marks.add(
        Mark.line(
            look,
            middle + near * cos,
            middle + near * sin,
            middle + far * cos,
            middle + far * sin));
    if (who.strength() == Strength.STRESSFUL) {
      for (int i = 1; i < HATCHES; i++) {
        double at = near + (far - near) * i / HATCHES;
        double x = middle + at * cos;
        double y = middle + at * sin;
        marks.add(
            Mark.line(
                "om-eco__stressful",
                x - sin * 6 - cos * 3,
                y + cos * 6 - sin * 3,
                x + sin * 6 + cos * 3,
                y - cos * 6 + sin * 3));
      }
    }
    if (who.flow() != Flow.FROM_FAMILY) {
      marks.add(arrow(middle + near * cos, middle + near * sin, -cos, -sin));
    }
    if (who.flow() != Flow.TO_FAMILY) {
      marks.add(arrow(middle + far * cos, middle + far * sin, cos, sin));
    }
  }

  private static Mark arrow(double x, double y, double dx, double dy) {
    double bx = x - dx * ARROW * 1.5;
    double by = y - dy * ARROW * 1.5;
    double half = ARROW / 1.6;
    return new Mark.Path(
        "om-eco__arrow",
        "M"
            + at(x, y)
            + "L"
            + at(bx - dy * half, by + dx * half)
            + "L"
            + at(bx + dy * half, by - dx * half)
            + "Z");
  }

  private static List<String> twoLines(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    if (text.length() <= LONGEST) {
      return List.of(text);
    }
    int space = text.lastIndexOf(' ', LONGEST);
    return space <= 0
        ? List.of(cut(text, LONGEST))
        : List.of(text.substring(0, space), cut(text.substring(space + 1), LONGEST));
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }
}
