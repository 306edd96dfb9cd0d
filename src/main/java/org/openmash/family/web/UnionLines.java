package org.openmash.family.web;

import static org.openmash.family.web.Mark.at;
import static org.openmash.family.web.Places.LABEL;
import static org.openmash.family.web.Places.RADIUS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openmash.family.Around;
import org.openmash.family.CoupleForm;
import org.openmash.family.Kinship;
import org.openmash.family.Pair;
import org.openmash.family.web.Bonds.Child;
import org.openmash.family.web.Bonds.Union;
import org.openmash.kernel.PersonId;
import org.openmash.person.IdentityForm;
import org.openmash.person.PersonLine;

/** Draws what couples are and whose children are whose. */
final class UnionLines {

  private static final String LINE = "om-gen__line";
  private static final int LEG = 14;
  private static final int BESIDE = 7;
  private static final int STROKE = 8;

  private final FamilySheet sheet;
  private final Places places;
  private final Map<PersonId, Integer> entries = new HashMap<>();

  UnionLines(FamilySheet sheet, Places places) {
    this.sheet = sheet;
    this.places = places;
  }

  void draw(Union union, Stream.Builder<Mark> marks) {
    int from = parents(union, marks);
    if (union.children().isEmpty()) {
      return;
    }
    int drop = places.drop(union);
    int bracket = places.bracket(union, from);
    String look =
        union.children().stream().allMatch(c -> look(c).equals(look(union.children().getFirst())))
            ? look(union.children().getFirst())
            : LINE;
    if (!union.partners().isEmpty()) {
      marks.add(Mark.line(look, drop, from, drop, bracket));
    }
    int left = drop;
    int right = drop;
    for (List<Child> together : twins(union)) {
      int[] ends = children(together, bracket, marks);
      left = Math.min(left, ends[0]);
      right = Math.max(right, ends[1]);
    }
    if (left < right) {
      marks.add(Mark.line(look, left, bracket, right, bracket));
    }
  }

  /** The couple's line; the height from which the line to the children goes down. */
  private int parents(Union union, Stream.Builder<Mark> marks) {
    List<PersonId> partners =
        union.partners().stream().sorted(Comparator.comparingInt(places::x)).toList();
    if (partners.isEmpty()) {
      return 0;
    }
    PersonId first = partners.getFirst();
    if (partners.size() == 1) {
      return places.y(first) + RADIUS + LABEL;
    }
    PersonId last = partners.getLast();
    String look = look(union.couple());
    int left = places.x(first) + RADIUS;
    int right = places.x(last) - RADIUS;
    int y = places.y(first);
    if (places.isApart(union)) {
      y = places.bar(union);
      left += LEG;
      right -= LEG;
      marks.add(
          new Mark.Path(
              look,
              "M"
                  + at(left - LEG, places.y(first))
                  + "L"
                  + at(left, places.y(first))
                  + "L"
                  + at(left, y)
                  + "L"
                  + at(right, y)
                  + "L"
                  + at(right, places.y(last))
                  + "L"
                  + at(right + LEG, places.y(last))));
      int bar = y;
      partners
          .subList(1, partners.size() - 1)
          .forEach(middle ->
              marks.add(
                  Mark.line(
                      look, places.x(middle), places.y(middle) + RADIUS, places.x(middle), bar)));
    } else {
      marks.add(Mark.line(look, left, y, right, y));
    }
    couple(union.couple(), left, right, y, marks);
    return y;
  }

  private void couple(
      @Nullable Pair<CoupleForm> couple, int left, int right, int y, Stream.Builder<Mark> marks) {
    if (couple == null) {
      return;
    }
    int strokes =
        switch (couple.said().state()) {
          case TOGETHER -> 0;
          case SEPARATED -> 1;
          case DIVORCED -> 2;
        };
    int x = left + (right - left) * 3 / 4;
    for (int i = 0; i < strokes; i++) {
      int at = x + i * BESIDE;
      marks.add(Mark.line(LINE, at - STROKE / 2.0, y + STROKE, at + STROKE / 2.0, y - STROKE));
    }
    Around since = couple.said().since();
    if (since != null) {
      String year = Integer.toString(since.first().getYear());
      String key =
          couple.said().union() == CoupleForm.Union.MARRIED ? "family.married" : "family.together";
      marks.add(
          new Mark.Text(
              "om-gen__dates",
              left + (right - left) * (strokes > 0 ? 2 : 3) / 6,
              y - BESIDE,
              sheet.words().say(key, year)));
    }
  }

  private static String look(@Nullable Pair<CoupleForm> couple) {
    if (couple == null) {
      return LINE + " om-gen__line--dotted";
    }
    return switch (couple.said().union()) {
      case MARRIED, CIVIL_PARTNERS -> LINE;
      case LIVING_TOGETHER -> LINE + " om-gen__line--dashed";
      case LIVING_APART -> LINE + " om-gen__line--dotted";
    };
  }

  private static String look(Child child) {
    return switch (child.by()) {
      case FOSTER_CARER -> LINE + " om-gen__line--dotted";
      case SPECIAL_GUARDIAN -> LINE + " om-gen__line--dash-dot";
      default -> LINE;
    };
  }

  /** Those born on the same day, or expected on it, hang on one point. */
  private List<List<Child>> twins(Union union) {
    Map<Object, List<Child>> together = new LinkedHashMap<>();
    for (Child child : union.children()) {
      PersonLine line = sheet.family().portrait(child.id()).line();
      Object key = child;
      if (child.by() == Kinship.PARENT && line.unborn() && line.expected() != null) {
        key = "due " + line.expected();
      } else if (child.by() == Kinship.PARENT && line.precision() == IdentityForm.Precision.DAY) {
        key = "born " + line.born();
      }
      together.computeIfAbsent(key, any -> new ArrayList<>()).add(child);
    }
    return List.copyOf(together.values());
  }

  private int[] children(List<Child> together, int bracket, Stream.Builder<Mark> marks) {
    int apex =
        (int) Math.round(together.stream().mapToInt(c -> places.x(c.id())).average().orElse(0));
    for (Child child : together) {
      int taken = entries.merge(child.id(), 1, Integer::sum) - 1;
      int x = places.x(child.id()) + taken * BESIDE;
      int top = places.y(child.id()) - RADIUS;
      int from = together.size() > 1 ? apex : x;
      apex = from;
      marks.add(Mark.line(look(child), from, bracket, x, top));
      if (child.by() == Kinship.ADOPTIVE_PARENT) {
        marks.add(Mark.line(LINE + " om-gen__line--dotted", from + 5, bracket, x + 5, top));
      }
    }
    if (together.size() > 1 && identical(together)) {
      int half = (bracket + places.y(together.getFirst().id()) - RADIUS) / 2;
      int left = (apex + places.x(together.getFirst().id())) / 2;
      int right = (apex + places.x(together.getLast().id())) / 2;
      marks.add(Mark.line(LINE, left, half, right, half));
    }
    return new int[] {apex, apex};
  }

  private boolean identical(List<Child> together) {
    List<PersonId> ids = together.stream().map(Child::id).toList();
    return sheet.family().ties().stream()
        .anyMatch(tie ->
            tie.kinship() == Kinship.IDENTICAL_TWIN
                && ids.contains(tie.one())
                && ids.contains(tie.other()));
  }
}
