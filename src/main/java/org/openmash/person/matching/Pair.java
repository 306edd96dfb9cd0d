package org.openmash.person.matching;

import java.util.EnumSet;
import java.util.Set;

/** A query beside one stored person, whose cells are looked at where they stand. */
final class Pair {

  private static final Set<Level> NEARLY_SAME = EnumSet.of(Level.SAME, Level.TYPO, Level.NICKNAME);

  /** A date of birth with a slip in its year is still of about the same time. */
  private static final int SAME_TIME = 9;

  final Query query;
  final Lexicon lexicon;
  final Model model;
  private final Neighbours neighbours;
  private final Fashions fashions;

  /** When whoever is asked for was born, if once is said; 0 where not. */
  private final int years;

  /** When both were born, about; 0 where they were not born about the same time. */
  private int time;

  private final int[] at = new int[Kind.COUNT + 1];
  private int[] page = {};

  /** The best that was found last. */
  private Level level = Level.UNKNOWN;

  private double frequency;
  private int weight;

  Pair(Query query, Lexicon lexicon, Model model, Neighbours neighbours, Fashions fashions) {
    this.query = query;
    this.neighbours = neighbours;
    this.fashions = fashions;
    this.years = query.years();
    this.lexicon = lexicon;
    this.model = model;
  }

  void lookAt(int[] page, int from) {
    this.page = page;
    int end = from + page[from - 1];
    for (int i = from, kind = 0; kind <= Kind.COUNT; kind++) {
      while (i < end && Kind.kindOf(page[i]) < kind) {
        i++;
      }
      at[kind] = i;
    }
    time = 0;
    for (int j = from(Kind.BORN); years != 0 && j < to(Kind.BORN); j++) {
      int year = Days.year(payload(j));
      if (Math.abs(year - years) <= SAME_TIME) {
        time = Math.min(year, years);
      }
    }
  }

  int from(Kind kind) {
    return at[kind.ordinal()];
  }

  int to(Kind kind) {
    return at[kind.ordinal() + 1];
  }

  int payload(int i) {
    return Kind.payloadOf(page[i]);
  }

  /** How common it is to live in that street of that postcode. */
  double commonnessOfStreet() {
    double most = 0;
    for (int i = from(Kind.POSTCODE); i < to(Kind.POSTCODE); i++) {
      for (int j = from(Kind.STREET); j < to(Kind.STREET); j++) {
        most = Math.max(most, neighbours.share(payload(i), payload(j)));
      }
    }
    return most;
  }

  boolean has(Kind kind) {
    return from(kind) < to(kind);
  }

  boolean bothHave(Kind kind) {
    return query.has(kind) && has(kind);
  }

  /** Forgets what was found before another field. */
  void begin() {
    level = Level.UNKNOWN;
    frequency = 0;
    weight = Integer.MIN_VALUE;
  }

  /** Looks for the best agreement between any value of one kind and any of another. */
  void best(Field field, Kind asked, Kind known) {
    best(field, asked, known, 0);
  }

  /**
   * @param beside so common is a value that is one letter or digit different
   */
  void best(Field field, Kind asked, Kind known, double beside) {
    for (int i = query.from(asked); i < query.to(asked); i++) {
      for (int j = from(known); j < to(known); j++) {
        Level found = Likeness.of(query.term(i), lexicon, payload(j));
        Level level = model.knows(field, found) ? found : Level.DIFFERENT;
        double common = level == Level.DIFFERENT ? 0 : commonness(i, j);
        offer(field, level, level == Level.TYPO ? Math.max(common, beside) : common);
      }
    }
  }

  /** How common the commonest value of a kind is, on either side. */
  double frequency(Kind kind) {
    double most = 0;
    for (int i = query.from(kind); i < query.to(kind); i++) {
      most = Math.max(most, query.term(i).frequency);
    }
    for (int j = from(kind); j < to(kind); j++) {
      most = Math.max(most, lexicon.frequency(payload(j)));
    }
    return most;
  }

  private double commonness(int i, int j) {
    Term term = query.term(i);
    double overall = Math.max(term.frequency, lexicon.frequency(payload(j)));
    return time != 0 && term.isForename() && term.id == payload(j)
        ? fashions.share(term.id, time, overall)
        : overall;
  }

  /** The least share that a name may turn out to have. */
  double leastShare(int i) {
    Term term = query.term(i);
    double least = term.frequency;
    if (years != 0 && term.isForename() && term.id != Lexicon.NONE) {
      for (int year = years - SAME_TIME; year <= years; year++) {
        least = Math.min(least, fashions.share(term.id, year, term.frequency));
      }
    }
    return least;
  }

  /** Takes an agreement if it says more than what was found so far. */
  void offer(Field field, Level found, double common) {
    int worth = model.againstStrangers(field, found, common);
    if (worth > weight) {
      level = found;
      frequency = common;
      weight = worth;
    }
  }

  /** An agreement between two parts of a name counts as something less than it would in place. */
  void elsewhere(Field field, Level as, Kind asked, Kind known) {
    for (int i = query.from(asked); i < query.to(asked); i++) {
      for (int j = from(known); j < to(known); j++) {
        if (isNearlySame(Likeness.of(query.term(i), lexicon, payload(j)))
            && query.term(i).text.length > 1) {
          offer(field, as, commonness(i, j));
        }
      }
    }
  }

  boolean agree(Kind asked, Kind known, Set<Level> enough) {
    for (int i = query.from(asked); i < query.to(asked); i++) {
      for (int j = from(known); j < to(known); j++) {
        if (enough.contains(Likeness.of(query.term(i), lexicon, payload(j)))) {
          return true;
        }
      }
    }
    return false;
  }

  boolean agree(Kind asked, Kind known) {
    return agree(asked, known, NEARLY_SAME);
  }

  /** A word that is a forename stands in the place of a surname on one side. */
  void forenameElsewhere(Kind asked, Kind known) {
    for (int i = query.from(asked); i < query.to(asked); i++) {
      for (int j = from(known); j < to(known); j++) {
        if (isNearlySame(Likeness.of(query.term(i), lexicon, payload(j)))
            && lexicon.isForename(
                asked == Kind.GIVEN ? query.term(i).text : lexicon.copy(payload(j)))) {
          offer(Field.FORENAME, Level.ELSEWHERE, commonness(i, j));
        }
      }
    }
  }

  /**
   * @param isForenameSame then "Lola-Rose" has no other name "Rose" besides
   */
  void bestOfOthers(boolean isForenameSame) {
    Kind kind = Kind.OTHER;
    for (int i = query.from(kind); i < query.to(kind); i++) {
      for (int j = from(kind); j < to(kind); j++) {
        if (!isForenameSame || !query.isOfTheForename(i) || !isOfTheForename(payload(j))) {
          Level found = Likeness.of(query.term(i), lexicon, payload(j));
          Level level = model.knows(Field.OTHER_NAMES, found) ? found : Level.DIFFERENT;
          offer(Field.OTHER_NAMES, level, level == Level.DIFFERENT ? 0 : commonness(i, j));
        }
      }
    }
  }

  private boolean isOfTheForename(int other) {
    for (int j = from(Kind.GIVEN); j < to(Kind.GIVEN); j++) {
      if (lexicon.isEnd(other, payload(j))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNearlySame(Level level) {
    return NEARLY_SAME.contains(level);
  }

  Level level() {
    return level;
  }

  int weight() {
    return weight;
  }

  void settle(Field field, Tally tally) {
    if (level != Level.UNKNOWN) {
      tally.set(field, level, frequency, model);
    }
  }
}
