package org.openmash.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Forms;
import org.openmash.kernel.PersonId;
import org.openmash.person.Portrait;

/**
 * Sorts rows into a family. A row about somebody the reader may not know is no part of it, nor one
 * between two records that are one person.
 */
final class Sorting {

  private final Map<PersonId, Portrait> byRecord;
  private final Forms forms;
  private final LocalDate today;

  private final List<Tie> ties = new ArrayList<>();
  private final List<Pair<CoupleForm>> couples = new ArrayList<>();
  private final List<Pair<FeelingForm>> feelings = new ArrayList<>();
  private final List<Pair<ResponsibilityForm>> responsibilities = new ArrayList<>();
  private final List<Pair<SupportForm>> supports = new ArrayList<>();
  private final List<Fact<AuthorityForm>> authorities = new ArrayList<>();
  private final List<Fact<SupporterForm>> supporters = new ArrayList<>();

  Sorting(Map<PersonId, Portrait> byRecord, Forms forms, LocalDate today) {
    this.byRecord = byRecord;
    this.forms = forms;
    this.today = today;
  }

  Family family(
      PersonId whose,
      Collection<FamilyStore.Row> rows,
      List<FamilyStore.Row> residents,
      boolean more) {
    for (FamilyStore.Row row : rows) {
      PersonId person = kept(row.about().person());
      PersonId other = row.about().other() == null ? null : kept(row.about().other());
      if (person != null && row.kind().pair() && other != null && !person.equals(other)) {
        ofTwo(whose, row, person, other);
      } else if (person != null && !row.kind().pair() && person.equals(whose)) {
        ofOne(row, person);
      }
    }
    Map<PersonId, Portrait> people = new LinkedHashMap<>();
    byRecord.values().stream()
        .sorted(Comparator.comparing(portrait -> portrait.line().id().value()))
        .forEach(portrait -> people.put(portrait.line().id(), portrait));
    return new Family(
        whose,
        people,
        ties,
        couples,
        feelings,
        responsibilities,
        authorities,
        homes(residents),
        supports,
        supporters,
        more);
  }

  private void ofTwo(PersonId whose, FamilyStore.Row row, PersonId person, PersonId other) {
    switch (row.kind()) {
      case TIE -> ties.add(Tie.of(person, other, fact(row, TieForm.class)));
      case COUPLE -> couples.add(new Pair<>(person, other, fact(row, CoupleForm.class)));
      case FEELING -> feelings.add(new Pair<>(person, other, fact(row, FeelingForm.class)));
      case RESPONSIBILITY ->
          responsibilities.add(new Pair<>(person, other, fact(row, ResponsibilityForm.class)));
      case SUPPORT -> {
        if (person.equals(whose)) {
          supports.add(new Pair<>(person, other, fact(row, SupportForm.class)));
        }
      }
      case AUTHORITY, HOME, SUPPORTER -> throw new IllegalStateException("about one person");
    }
  }

  private void ofOne(FamilyStore.Row row, PersonId person) {
    switch (row.kind()) {
      case AUTHORITY -> authorities.add(fact(row, AuthorityForm.class));
      case SUPPORTER -> supporters.add(fact(row, SupporterForm.class));
      case HOME -> {
        // Read with everybody else who lives there.
      }
      case TIE, COUPLE, FEELING, RESPONSIBILITY, SUPPORT ->
          throw new IllegalStateException("about two people");
    }
  }

  private List<Home> homes(List<FamilyStore.Row> residents) {
    Map<HomeId, List<FamilyStore.Row>> together = new LinkedHashMap<>();
    for (FamilyStore.Row row : residents) {
      HomeId home = Objects.requireNonNull(row.about().home());
      together.computeIfAbsent(home, any -> new ArrayList<>()).add(row);
    }
    List<Home> homes = new ArrayList<>();
    together.forEach((id, rows) -> {
      List<Fact<HomeForm>> seen =
          rows.stream()
              .filter(row -> kept(row.about().person()) != null)
              .map(row -> fact(row, HomeForm.class))
              .toList();
      // Whoever the reader may not know may be why they live where they live.
      boolean others = seen.size() < rows.size();
      homes.add(new Whereabouts(byRecord, today).home(id, seen, others));
    });
    return homes;
  }

  private <F extends Record> Fact<F> fact(FamilyStore.Row row, Class<F> form) {
    About about = row.about();
    FactVersion newest = row.newest();
    return new Fact<>(
        row.id(),
        new About(
            Objects.requireNonNull(kept(about.person())),
            about.other() == null ? null : kept(about.other()),
            about.home()),
        FamilyReader.read(forms, form, newest),
        newest.version(),
        newest.by(),
        newest.at());
  }

  private @Nullable PersonId kept(PersonId record) {
    Portrait portrait = byRecord.get(record);
    return portrait == null ? null : portrait.line().id();
  }
}
