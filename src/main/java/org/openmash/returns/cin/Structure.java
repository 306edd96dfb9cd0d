package org.openmash.returns.cin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openmash.returns.CensusYear;
import org.openmash.returns.Field;
import org.openmash.returns.Finding;
import org.openmash.returns.Given;
import org.openmash.returns.Likeness;
import org.openmash.returns.Place;

/** Holds the elements against the specification as they come. */
final class Structure {

  private final Consumer<Finding> finds;
  private @Nullable CensusYear year;

  Structure(Consumer<Finding> finds) {
    this.finds = finds;
  }

  /** From here on it is known which year the return is about. */
  void isOf(CensusYear known) {
    year = known;
  }

  /** One group that has begun and not ended. */
  static final class Open {

    private final Spec spec;
    private final Place place;
    private final Map<Spec, Integer> seen = new HashMap<>();
    private @Nullable Spec last;
    private boolean strayTextSaid;

    Open(Spec spec, Place place) {
      this.spec = spec;
      this.place = place;
    }

    Spec spec() {
      return spec;
    }
  }

  /** What this element is; null where it has no business, and is passed over with all within it. */
  @Nullable Spec begin(Open group, String name, Place place) {
    Spec spec = group.spec.within(name);
    if (spec == null) {
      stranger(group.spec, name, place);
      return null;
    }
    if (year != null && !spec.isIn(year)) {
      find(Fault.OTHER_YEAR, field(spec), place, "It began in %s.".formatted(spec.since()));
      return null;
    }
    if (group.seen.merge(spec, 1, Integer::sum) > 1 && !spec.mayRepeat()) {
      find(Fault.TOO_MANY, field(spec), place, null);
    }
    if (group.last != null && spec.order() < group.last.order()) {
      find(
          Fault.WRONG_ORDER,
          field(spec),
          place,
          "%s comes before %s.".formatted(name, group.last.name()));
    } else {
      group.last = spec;
    }
    return spec;
  }

  private void stranger(Spec group, String name, Place place) {
    Field field = new Field(group.name(), name);
    List<Spec> elsewhere = CinElements.named(name);
    Spec meant = Likeness.meant(name, group.within(), Spec::name);
    if (!elsewhere.isEmpty()) {
      String belongs = "It belongs in %s, and stands in %s.".formatted(parent(elsewhere), group);
      find(Fault.MISPLACED, field, place, belongs);
    } else if (meant != null) {
      find(Fault.MISSPELT, field, place, "It is spelt %s.".formatted(meant.name()));
    } else {
      find(Fault.UNKNOWN, field, place, null);
    }
  }

  private static String parent(List<Spec> specs) {
    return specs.stream()
        .map(spec -> spec.parent() == null ? "no other" : spec.parent().name())
        .distinct()
        .reduce((one, other) -> one + " or " + other)
        .orElse("");
  }

  /** A group ends: what it must have is there, or not. */
  void end(Open group) {
    for (Spec spec : group.spec.within()) {
      boolean due = spec.isRequired() && (year == null || spec.isIn(year));
      if (due && !spec.hasRuleWhenMissing() && !group.seen.containsKey(spec)) {
        find(Fault.MISSING, field(spec), group.place, null);
      }
    }
  }

  /** An item ends: its text is of its sort, or not. */
  void end(Spec item, Element element) {
    String text = element.text();
    if (element.isTooLong()) {
      find(Fault.TOO_LONG, field(item), element.place(), null);
    } else if (text.isEmpty()) {
      if (!(item.isRequired() && item.hasRuleWhenMissing())) {
        find(Fault.EMPTY, field(item), element.place(), null);
      }
    } else if (!item.hasRuleWhenWrong()) {
      String wrong = item.type().wrong(text, item.codeSet());
      if (wrong != null) {
        written(Fault.WRONG_TYPE, field(item), element.place(), text, wrong);
      }
    }
  }

  void strayText(Open group, Place place, String text) {
    if (!group.strayTextSaid) {
      group.strayTextSaid = true;
      Field field = new Field(group.spec.name(), "text");
      written(Fault.STRAY_TEXT, field, place, text, null);
    }
  }

  void find(Fault fault, Field field, Place place, @Nullable String detail) {
    finds.accept(new Finding(fault.card(), null, List.of(Given.absent(field, place)), detail));
  }

  private void written(
      Fault fault, Field field, Place place, String text, @Nullable String detail) {
    Given<String> given = Given.unreadable(field, place, text);
    finds.accept(new Finding(fault.card(), null, List.of(given), detail));
  }

  private static Field field(Spec spec) {
    Spec group = Objects.requireNonNullElse(spec.parent(), spec);
    return new Field(CinFields.module(group.name()), spec.name());
  }
}
