package org.openmash.person.matching;

import java.util.List;

/**
 * The answer to a look-up, best first; empty when nothing is known.
 *
 * @param compared how many people were looked at one by one
 * @param tooCommon the message keys of what was so common that the people who share only that were
 *     not looked at: whoever asks should add a fact
 */
public record Findings<K>(List<Candidate<K>> candidates, int compared, List<String> tooCommon) {

  public Findings {
    candidates = List.copyOf(candidates);
    tooCommon = List.copyOf(tooCommon);
  }

  public boolean isComplete() {
    return tooCommon.isEmpty();
  }

  /** Those worth a person's look. */
  public List<Candidate<K>> likelyOrPossible() {
    return candidates.stream()
        .filter(candidate -> candidate.score().band() != Score.Band.UNLIKELY)
        .toList();
  }

  /** The same; where there are none, whoever fits the little that was asked. */
  public List<Candidate<K>> fitting() {
    List<Candidate<K>> worth = likelyOrPossible();
    return worth.isEmpty() ? candidates.stream().filter(Findings::nothingAgainst).toList() : worth;
  }

  private static boolean nothingAgainst(Candidate<?> candidate) {
    return candidate.waterfall().parts().stream()
        .filter(part -> part.field() != Field.START && part.field() != Field.HOUSEHOLD)
        .allMatch(part -> part.tenths() >= 0);
  }
}
