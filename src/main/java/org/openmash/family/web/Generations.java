package org.openmash.family.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openmash.family.web.Bonds.Child;
import org.openmash.family.web.Bonds.Loose;
import org.openmash.family.web.Bonds.Union;
import org.openmash.kernel.PersonId;

/** Which generation everybody is of: 0 for the eldest. */
final class Generations {

  private record Step(PersonId from, PersonId to, int down) {}

  private final Map<PersonId, Integer> levels = new HashMap<>();
  private final List<Step> steps = new ArrayList<>();
  private final Bonds bonds;

  Generations(Bonds bonds) {
    this.bonds = bonds;
    for (Union union : bonds.unions()) {
      List<PersonId> partners = union.partners();
      partners.forEach(partner -> both(partners.getFirst(), partner, 0));
      for (Child child : union.children()) {
        partners.forEach(partner -> both(partner, child.id(), 1));
        both(union.children().getFirst().id(), child.id(), 0);
      }
    }
    for (Loose line : bonds.loose()) {
      both(line.one(), line.other(), line.down());
    }
    spread();
    settle();
  }

  int of(PersonId person) {
    return levels.getOrDefault(person, 0);
  }

  int count() {
    return levels.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
  }

  private void both(PersonId from, PersonId to, int down) {
    if (!from.equals(to)) {
      steps.add(new Step(from, to, down));
      steps.add(new Step(to, from, -down));
    }
  }

  private void spread() {
    levels.put(bonds.people().getFirst(), 0);
    List<PersonId> waiting = new ArrayList<>(levels.keySet());
    while (!waiting.isEmpty()) {
      PersonId here = waiting.removeFirst();
      for (Step step : steps) {
        if (step.from().equals(here) && !levels.containsKey(step.to())) {
          levels.put(step.to(), of(here) + step.down());
          waiting.add(step.to());
        }
      }
    }
  }

  /** A child stands below every parent, whatever else is said; the eldest stand on top. */
  private void settle() {
    boolean moved = true;
    // Records that were joined wrongly may make a circle; then it is left as it is.
    for (int round = 0; moved && round < bonds.people().size(); round++) {
      moved = false;
      for (Union union : bonds.unions()) {
        int above = union.partners().stream().mapToInt(this::of).max().orElse(Integer.MIN_VALUE);
        for (Child child : union.children()) {
          if (!union.partners().isEmpty() && of(child.id()) <= above) {
            levels.put(child.id(), above + 1);
            moved = true;
          }
        }
      }
    }
    int top = levels.values().stream().mapToInt(Integer::intValue).min().orElse(0);
    levels.replaceAll((person, level) -> level - top);
  }
}
