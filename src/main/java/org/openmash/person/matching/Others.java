package org.openmash.person.matching;

import java.util.EnumSet;
import java.util.Set;

/** Compares what needs no rules of its own: sex, identifiers, mother, birthplace, occupation. */
final class Others {

  private static final Set<Level> TELL_THE_SEX =
      EnumSet.of(
          Level.SAME,
          Level.TYPO,
          Level.SOUNDS,
          Level.CLOSE,
          Level.ROUGH,
          Level.MIDDLE,
          Level.SWAPPED,
          Level.ELSEWHERE);

  private Others() {}

  static void compare(Pair pair, Tally tally) {
    sex(pair, tally);
    identifiers(pair, tally);
    mother(pair, tally);
    plain(pair, tally, Field.BIRTHPLACE, Kind.BIRTHPLACE);
    plain(pair, tally, Field.OCCUPATION, Kind.OCCUPATION);
  }

  /**
   * Where the forename agrees it has told the sex already: to agree adds nothing, a slip costs
   * nothing.
   */
  private static void sex(Pair pair, Tally tally) {
    if (pair.bothHave(Kind.SEX)) {
      int asked = pair.query.number(pair.query.from(Kind.SEX));
      boolean same = asked == pair.payload(pair.from(Kind.SEX));
      tally.set(Field.SEX, same ? Level.SAME : Level.DIFFERENT, 0, pair.model);
      if (TELL_THE_SEX.contains(tally.level(Field.FORENAME))) {
        tally.weigh(Field.SEX, 0);
        tally.weighRelatives(Field.SEX, 0);
      }
    }
  }

  private static void plain(Pair pair, Tally tally, Field field, Kind kind) {
    if (pair.bothHave(kind)) {
      pair.begin();
      pair.best(field, kind, kind);
      pair.settle(field, tally);
    }
  }

  /** Only numbers of one kind are held against each other. */
  private static void identifiers(Pair pair, Tally tally) {
    if (!pair.bothHave(Kind.IDENTIFIER)) {
      return;
    }
    pair.begin();
    Query query = pair.query;
    for (int i = query.from(Kind.IDENTIFIER); i < query.to(Kind.IDENTIFIER); i++) {
      for (int j = pair.from(Kind.IDENTIFIER); j < pair.to(Kind.IDENTIFIER); j++) {
        identifier(pair, query.term(i), pair.payload(j));
      }
    }
    pair.settle(Field.IDENTIFIER, tally);
  }

  private static void identifier(Pair pair, Term asked, int known) {
    Lexicon lexicon = pair.lexicon;
    if (asked.id == known) {
      // A number that three records bear is still one person's; one that thirty bear is nobody's.
      double shared = Math.max(0, lexicon.frequency(known) * (1 - 12.0 / lexicon.countOf(known)));
      pair.offer(Field.IDENTIFIER, Level.SAME, shared);
    } else if (isOfOneKind(asked, lexicon, known)) {
      boolean slip = asked.text.length > 8 && Likeness.of(asked, lexicon, known) == Level.TYPO;
      pair.offer(Field.IDENTIFIER, slip ? Level.TYPO : Level.DIFFERENT, 0);
    }
  }

  private static boolean isOfOneKind(Term asked, Lexicon lexicon, int known) {
    byte[] bytes = lexicon.bytes();
    int start = lexicon.start(known);
    for (int i = 0; i < Math.min(asked.text.length, lexicon.length(known)); i++) {
      if (asked.text[i] != bytes[start + i]) {
        return false;
      }
      if (asked.text[i] == ':') {
        return true;
      }
    }
    return false;
  }

  private static void mother(Pair pair, Tally tally) {
    pair.begin();
    Query query = pair.query;
    for (int i = query.from(Kind.MOTHER); i < query.to(Kind.MOTHER); i++) {
      for (int j = pair.from(Kind.MOTHER); j < pair.to(Kind.MOTHER); j++) {
        boolean same = query.term(i).id == pair.payload(j);
        pair.offer(Field.MOTHER, same ? Level.SAME : Level.DIFFERENT, 0);
      }
    }
    if (pair.weight() <= 0 && pair.bothHave(Kind.MOTHER_GIVEN)) {
      motherByName(pair);
    }
    pair.settle(Field.MOTHER, tally);
  }

  private static void motherByName(Pair pair) {
    boolean given = pair.agree(Kind.MOTHER_GIVEN, Kind.MOTHER_GIVEN);
    boolean family = pair.agree(Kind.MOTHER_FAMILY, Kind.MOTHER_FAMILY);
    if (given && family) {
      double common =
          frequency(pair, Kind.MOTHER_GIVEN) * Math.sqrt(frequency(pair, Kind.MOTHER_FAMILY));
      pair.offer(Field.MOTHER, Level.SAME, Math.max(common, 0.00001));
    } else if (given) {
      pair.offer(Field.MOTHER, Level.TYPO, frequency(pair, Kind.MOTHER_GIVEN));
    } else {
      pair.offer(Field.MOTHER, Level.DIFFERENT, 0);
    }
  }

  private static double frequency(Pair pair, Kind kind) {
    double most = 0.0001;
    for (int i = pair.from(kind); i < pair.to(kind); i++) {
      most = Math.max(most, pair.lexicon.frequency(pair.payload(i)));
    }
    return most;
  }
}
