package org.openmash.letter;

import java.util.List;
import org.openmash.informationrequest.Passage;
import org.openmash.person.Portrait;

/**
 * What a letter about a contact can be made from.
 *
 * @param people who the letter may go to and whose address may be put in
 * @param referrer who referred; empty where that is nobody's agency
 * @param answers what partners said, as far as whoever writes may read it
 */
public record Palette(List<Portrait> people, String referrer, List<Said> answers) {

  /** A passage and who said it. */
  public record Said(Passage passage, String agency) {}
}
