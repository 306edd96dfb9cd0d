package org.openmash.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openmash.holding.Held;
import org.openmash.holding.Holding;
import org.openmash.holding.Whose;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Subject;
import org.openmash.page.Languages;
import org.springframework.stereotype.Component;

/** Reads out the lines of the chronologies about somebody. */
@Component
class ChronologyHolding implements Holding {

  private final EntryStore store;
  private final Languages languages;

  ChronologyHolding(EntryStore store, Languages languages) {
    this.store = store;
    this.languages = languages;
  }

  @Override
  public String module() {
    return "chronology";
  }

  @Override
  public Set<String> tables() {
    return Set.of("chronology.entry");
  }

  @Override
  public List<Held> about(Actor actor, Whose whose) {
    List<Held> all = new ArrayList<>();
    whose.persons().forEach(id -> all.addAll(lines(new Subject("person", id.value()))));
    whose.contacts().forEach(id -> all.addAll(lines(new Subject("referral", id.value()))));
    return all;
  }

  private List<Held> lines(Subject subject) {
    return store.of(subject).stream()
        .map(entry ->
            new Held(
                "holding.chronology.entry",
                subject,
                entry.happenedAt(),
                "",
                List.of(
                    new Held.Passage(
                        "holding.chronology.line",
                        languages.english().say(entry.what(), entry.arguments()),
                        Set.of())),
                List.of()))
        .toList();
  }
}
