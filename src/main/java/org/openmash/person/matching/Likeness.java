package org.openmash.person.matching;

/** How far two words agree. */
final class Likeness {

  private Likeness() {}

  /** Symmetric: it does not matter which of the two is asked for. */
  static Level of(Term term, Lexicon lexicon, int id) {
    if (term.id == id) {
      return Level.SAME;
    }
    int length = lexicon.length(id);
    int shorter = Math.min(term.text.length, length);
    if (shorter < 2) {
      return initial(term, lexicon, id, shorter);
    }
    int edits = edits(term, lexicon, id, length);
    if (edits == 0) {
      return Level.SAME;
    }
    if (term.isShortFor(lexicon, id)) {
      return Level.NICKNAME;
    }
    boolean sounds = term.word.sound() != 0 && term.word.sound() == lexicon.sound(id);
    if ((sounds || edits <= 3) && term.word.isKnown() && lexicon.isKnown(id)) {
      return sounds && isOneNameSpeltTwice(term, lexicon, id) ? Level.SOUNDS : Level.ALIKE;
    }
    if (edits == 1) {
      return Level.TYPO;
    }
    if (sounds) {
      return Level.SOUNDS;
    }
    if (edits <= 3) {
      return Level.CLOSE;
    }
    if (startsAlike(term, lexicon, id, shorter)) {
      return Level.START;
    }
    return term.isOdd != lexicon.isOdd(id) && isRough(term, lexicon, id, length)
        ? Level.ROUGH
        : Level.DIFFERENT;
  }

  /** A forename and what is no name: so misspelt, or a slip in a short form of it. */
  private static boolean isRough(Term term, Lexicon lexicon, int id, int length) {
    int longer = Math.max(length, term.text.length);
    int allowed = allowed(longer) + 1;
    return longer > 3
            && term.text[0] == lexicon.bytes()[lexicon.start(id)]
            && edits(term, lexicon, id, length, allowed) <= allowed
        || (term.isOdd ? term.isSlipInShortFormOf(id) : term.hasShortFormLike(id, length));
  }

  /** Sara and Sarah; but not Ella and Ellie, nor Mia and Maya. */
  private static boolean isOneNameSpeltTwice(Term term, Lexicon lexicon, int id) {
    boolean hasTwoConsonants = term.word.sound() > 31;
    byte end = end(term.text, 0, term.text.length);
    return hasTwoConsonants && end == end(lexicon.bytes(), lexicon.start(id), lexicon.length(id));
  }

  /** The last letter that is said. */
  private static byte end(byte[] word, int from, int length) {
    byte last = word[from + length - 1];
    return last == 'e' || last == 'h' ? word[from + length - 2] : last;
  }

  private static Level initial(Term term, Lexicon lexicon, int id, int shorter) {
    boolean same = shorter == 1 && term.text[0] == lexicon.bytes()[lexicon.start(id)];
    boolean both = same && term.text.length == lexicon.length(id);
    return both ? Level.SAME : same ? Level.INITIAL : Level.DIFFERENT;
  }

  /** Beyond what a word of its length allows: many. */
  private static int edits(Term term, Lexicon lexicon, int id, int length) {
    return edits(term, lexicon, id, length, allowed(Math.max(length, term.text.length)));
  }

  private static int allowed(int length) {
    return length < 6 ? 1 : length < 10 ? 2 : 3;
  }

  private static int edits(Term term, Lexicon lexicon, int id, int length, int allowed) {
    int bits = Long.bitCount(term.word.letters() ^ lexicon.letters(id));
    if (bits > 2 * allowed || Math.abs(length - term.text.length) > allowed) {
      return Integer.MAX_VALUE;
    }
    int edits = term.edits(lexicon.bytes(), lexicon.start(id), length);
    return edits <= allowed ? edits : Integer.MAX_VALUE;
  }

  private static boolean startsAlike(Term term, Lexicon lexicon, int id, int shorter) {
    if (shorter < 3) {
      return false;
    }
    byte[] bytes = lexicon.bytes();
    int start = lexicon.start(id);
    for (int i = 0; i < shorter; i++) {
      if (term.text[i] != bytes[start + i]) {
        return false;
      }
    }
    return true;
  }
}
