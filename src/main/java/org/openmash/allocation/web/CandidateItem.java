package org.openmash.allocation.web;

import java.util.ArrayList;
import java.util.List;
import org.openmash.allocation.Candidate;
import org.openmash.allocation.Load;
import org.openmash.page.ChoiceItem;
import org.openmash.page.Words;
import org.openmash.workforce.Worker;

/**
 * One who could work with a child, as a line to choose: what they have, and what speaks for them.
 */
public final class CandidateItem {

  private static final double WHOLE = 100;

  private CandidateItem() {}

  public static ChoiceItem of(Words words, CaseNames.OnePage names, Candidate who, String chosen) {
    Load load = who.load();
    Worker worker = load.worker();
    List<String> said = new ArrayList<>();
    if (who.cannot() != null) {
      said.add(words.say(who.cannot()));
    }
    int miles = who.miles() == null ? 0 : who.miles();
    String speaks = String.join(", ", who.speaks());
    who.why()
        .forEach(why -> said.add(words.say("allocation.speaks." + why, room(load), miles, speaks)));
    if (miles > 0 && !who.why().contains(Candidate.Why.NEAR)) {
      said.add(words.say("allocation.speaks.NEAR", room(load), miles));
    }
    if (who.tooMuch()) {
      said.add(words.say("allocation.choose.full"));
    }
    said.add(words.say("workforce.grade." + worker.grade()));
    if (worker.team() != null) {
      said.add(names.of(worker.team()));
    }
    if (!worker.knows().isEmpty()) {
      said.add(worker.knows());
    }
    return ChoiceItem.of(
            worker.user().toString(),
            words.say(
                "allocation.choose.one", worker.name(), load.children(), load.limit() / WHOLE))
        .hint(String.join(". ", said) + ".")
        .checked(worker.user().toString().equals(chosen))
        .disabled(who.cannot() != null);
  }

  private static double room(Load load) {
    return Math.max(0, load.room()) / WHOLE;
  }
}
