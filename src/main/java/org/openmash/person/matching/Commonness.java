package org.openmash.person.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openmash.person.matching.Kind.Vocabulary;

/**
 * How common names are before anybody is known: what a young index has not counted yet. Their
 * sources and licences stand in <code>docs/dependencies.md</code>.
 */
final class Commonness {

  static final Commonness SHIPPED = new Commonness(KnownNames.lines("/person/frequencies.txt"));

  /** The count of an index of so many outweighs what was believed before. */
  static final float BELIEVED = 2_000;

  /** Of a name that is on no list. */
  private static final float RARE = 0.00001f;

  private static final float SHIPPED_IN = 10_000;

  private final Map<String, Float> forenames = new HashMap<>();
  private final Map<String, Float> surnames = new HashMap<>();

  Commonness(List<String> lines) {
    for (String line : lines) {
      String[] words = line.split(" ");
      ("forename".equals(words[0]) ? forenames : surnames)
          .put(words[1], Float.parseFloat(words[2]) / SHIPPED_IN);
    }
  }

  /** As if so many of those believed in had been counted. */
  float of(Vocabulary vocabulary, String word) {
    return switch (vocabulary) {
      case FORENAMES -> forenames.getOrDefault(word, RARE) * BELIEVED;
      case SURNAMES -> surnames.getOrDefault(word, RARE) * BELIEVED;
      case NUMBERS, POSTCODES, OUTWARDS, HOUSES, STREETS, PLACES, AREAS, IDENTIFIERS -> 0;
      case BIRTHPLACES, OCCUPATIONS -> 0;
    };
  }

  /** So many are believed to have been counted of all words of a vocabulary. */
  static float all(Vocabulary vocabulary) {
    return switch (vocabulary) {
      case FORENAMES, SURNAMES -> BELIEVED;
      case NUMBERS, POSTCODES, OUTWARDS, HOUSES, STREETS, PLACES, AREAS, IDENTIFIERS -> 1_000;
      case BIRTHPLACES, OCCUPATIONS -> 1_000;
    };
  }
}
