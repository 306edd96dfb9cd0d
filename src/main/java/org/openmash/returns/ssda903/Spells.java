package org.openmash.returns.ssda903;

import java.util.Comparator;
import java.util.List;
import org.openmash.returns.Dates;
import org.openmash.returns.Finds;

/** What must be so of times that follow each other, whatever they are. */
final class Spells {

  private Spells() {}

  static <S extends Spell> List<S> inOrder(List<S> spells) {
    return spells.stream()
        .filter(spell -> spell.start().isPresent())
        .sorted(Comparator.comparing(spell -> spell.start().value()))
        .toList();
  }

  /** Finds each that begins while the one before it goes on. */
  static void overlaps(List<? extends Spell> spells, Finds finds) {
    Spell before = null;
    for (Spell spell : inOrder(spells)) {
      if (before != null
          && (before.end().isAbsent() || Dates.before(spell.start(), before.end()))) {
        finds.at(spell.start(), before.end());
      }
      before = spell;
    }
  }

  /** Finds what was open when last year ended and does not begin this year’s. */
  static void goesOn(
      CareChild child, List<? extends Spell> last, List<? extends Spell> now, Finds finds) {
    for (Spell open : last) {
      if (open.end().isAbsent()
          && open.start().isPresent()
          && now.stream().noneMatch(spell -> Dates.same(spell.start(), open.start()))) {
        finds.at(now.isEmpty() ? child.who().child() : now.getFirst().start(), open.start());
      }
    }
  }
}
