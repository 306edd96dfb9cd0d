package org.openmash.family.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmash.family.Home;
import org.openmash.family.web.Bonds.Loose;
import org.openmash.kernel.PersonId;

/**
 * Draws a genogram with the usual signs (McGoldrick): rings first, then lines, then people, and how
 * they are with each other over all of it.
 */
final class Genogram {

  private static final int RING = 5;

  private final FamilySheet sheet;
  private final Bonds bonds;
  private final Generations generations;
  private final Places places;

  private Genogram(FamilySheet sheet) {
    this.sheet = sheet;
    this.bonds = new Bonds(sheet.family());
    this.generations = new Generations(bonds);
    this.places =
        new Places(
            bonds, generations, new Columns(bonds, new Rows(bonds, generations, sheet.family())));
  }

  static Drawing of(FamilySheet sheet) {
    return new Genogram(sheet).drawing();
  }

  /** How many people and generations it shows, for whoever does not see it. */
  static String described(FamilySheet sheet) {
    Genogram genogram = new Genogram(sheet);
    return sheet
        .words()
        .say(
            "family.genogram.described",
            genogram.bonds.people().size(),
            genogram.generations.count());
  }

  private Drawing drawing() {
    Stream.Builder<Mark> marks = Stream.builder();
    homes(marks);
    for (Loose line : bonds.loose()) {
      marks.add(
          Mark.line(
              "om-gen__line om-gen__line--dotted",
              places.x(line.one()),
              places.y(line.one()),
              places.x(line.other()),
              places.y(line.other())));
    }
    UnionLines lines = new UnionLines(sheet, places);
    bonds.unions().forEach(union -> lines.draw(union, marks));
    Symbols symbols = new Symbols(sheet);
    for (PersonId person : bonds.people()) {
      symbols.of(person, places.x(person), places.y(person)).forEach(marks::add);
    }
    FeelingLines feelings = new FeelingLines(places);
    sheet.family().feelings().stream()
        .filter(pair -> pair.said().holdsOn(sheet.today()))
        .filter(pair -> isDrawn(pair.person()) && isDrawn(pair.other()))
        .forEach(pair -> feelings.draw(pair, marks));
    return new Drawing(places.width(), places.height(), marks.build().toList());
  }

  private void homes(Stream.Builder<Mark> marks) {
    Rings rings = new Rings(places);
    List<Set<PersonId>> households =
        sheet.family().homes().stream().map(this::living).filter(all -> all.size() > 1).toList();
    for (int i = 0; i < households.size(); i++) {
      marks.add(rings.of(households.get(i), i * RING));
    }
  }

  private Set<PersonId> living(Home home) {
    return sheet.living(home, true).stream()
        .map(fact -> fact.about().person())
        .filter(this::isDrawn)
        .collect(Collectors.toSet());
  }

  private boolean isDrawn(PersonId person) {
    return bonds.people().contains(person);
  }
}
