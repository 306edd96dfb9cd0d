package org.openmash.person.matching;

import java.util.Arrays;
import java.util.List;

/** A person asked for, made ready to be compared with many. */
final class Query {

  private final int[] cells;
  private final Term[] terms;
  private final int[] at = new int[Kind.COUNT + 1];

  private Query(int[] cells, Term[] terms) {
    this.cells = cells;
    this.terms = terms;
    for (int i = 0, kind = 0; kind <= Kind.COUNT; kind++) {
      while (i < cells.length && Kind.kindOf(cells[i]) < kind) {
        i++;
      }
      at[kind] = i;
    }
  }

  static Query of(Profile profile, Lexicon lexicon) {
    List<Profile.Entry> entries = profile.entries();
    int[] cells = new int[entries.size()];
    Term[] terms = new Term[cells.length];
    for (int i = 0; i < cells.length; i++) {
      Profile.Entry entry = entries.get(i);
      if (entry.kind().isNumber()) {
        cells[i] = entry.kind().cell(entry.number());
      } else {
        terms[i] = Term.of(entry.kind().vocabulary(), entry.word(), lexicon);
        cells[i] = entry.kind().cell(terms[i].id);
      }
    }
    return new Query(cells, terms);
  }

  static Query of(int[] stored, Lexicon lexicon) {
    Term[] terms = new Term[stored.length];
    for (int i = 0; i < stored.length; i++) {
      if (!KINDS[Kind.kindOf(stored[i])].isNumber()) {
        terms[i] = Term.of(Kind.payloadOf(stored[i]), lexicon);
      }
    }
    return new Query(stored, terms);
  }

  private static final Kind[] KINDS = Kind.values();

  int[] cells() {
    return cells;
  }

  int from(Kind kind) {
    return at[kind.ordinal()];
  }

  int to(Kind kind) {
    return at[kind.ordinal() + 1];
  }

  boolean has(Kind kind) {
    return from(kind) < to(kind);
  }

  /** The one year of birth that is said; 0 where none is, or several. */
  int years() {
    return to(Kind.BORN) - from(Kind.BORN) == 1 ? Days.year(number(from(Kind.BORN))) : 0;
  }

  /** The second half of a double forename stands among the other names too. */
  boolean isOfTheForename(int other) {
    byte[] word = terms[other].text;
    for (int i = from(Kind.GIVEN); i < to(Kind.GIVEN); i++) {
      byte[] name = terms[i].text;
      if (name.length > word.length
          && Arrays.equals(name, name.length - word.length, name.length, word, 0, word.length)) {
        return true;
      }
    }
    return false;
  }

  Term term(int i) {
    return terms[i];
  }

  int number(int i) {
    return Kind.payloadOf(cells[i]);
  }
}
