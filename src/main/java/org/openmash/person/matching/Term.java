package org.openmash.person.matching;

import org.jspecify.annotations.Nullable;
import org.openmash.person.matching.Kind.Vocabulary;

/** A word somebody asks for, made ready to be compared with many. */
final class Term {

  private static final int ALPHABET = 37;
  private static final int LONGEST = 64;

  final int id;
  final byte[] text;
  final Word word;
  final double frequency;

  /** No name that is on a list or that several here bear, where a name should be. */
  final boolean isOdd;

  private final Vocabulary vocabulary;
  private final @Nullable ShortForms forms;
  private final long[] places = new long[ALPHABET];

  private Term(
      int id, byte[] text, Vocabulary vocabulary, Word word, double frequency, Lexicon lexicon) {
    this.id = id;
    this.text = text;
    this.word = word;
    this.frequency = frequency;
    this.vocabulary = vocabulary;
    this.isOdd =
        id == Lexicon.NONE
            ? vocabulary == Vocabulary.FORENAMES && !word.isKnown()
            : lexicon.isOdd(id);
    boolean isName = vocabulary == Vocabulary.FORENAMES || vocabulary == Vocabulary.SURNAMES;
    this.forms =
        isName && (isOdd || word.hasShortForms()) ? new ShortForms(text, word, lexicon) : null;
    for (int i = 0; i < Math.min(text.length, LONGEST); i++) {
      places[letter(text[i])] |= 1L << i;
    }
  }

  static Term of(Vocabulary vocabulary, byte[] text, Lexicon lexicon) {
    int id = lexicon.find(vocabulary, text);
    Word word = Word.of(vocabulary, text, lexicon.names());
    double frequency =
        id == Lexicon.NONE ? lexicon.frequency(vocabulary, word) : lexicon.frequency(id);
    return new Term(id, text, vocabulary, word, frequency, lexicon);
  }

  static Term of(int id, Lexicon lexicon) {
    Word word =
        new Word(
            lexicon.letters(id),
            lexicon.sound(id),
            lexicon.isKnown(id),
            lexicon.hasShortForms(id),
            0);
    return new Term(
        id, lexicon.copy(id), lexicon.vocabulary(id), word, lexicon.frequency(id), lexicon);
  }

  boolean isShortFor(Lexicon lexicon, int other) {
    if (forms == null || !forms.mayHave(lexicon.letters(other))) {
      return false;
    }
    return lexicon.vocabulary(other) == vocabulary
        ? vocabulary == Vocabulary.FORENAMES && forms.has(other)
        : forms.hasText(other);
  }

  boolean isForename() {
    return vocabulary == Vocabulary.FORENAMES;
  }

  /** Of a word that is no name: whether it is, misspelt, short for that name. */
  boolean isSlipInShortFormOf(int other) {
    return forms != null && forms.areMisspeltOf(other);
  }

  /** Of a name: whether that word is, misspelt, short for it. */
  boolean hasShortFormLike(int other, int length) {
    return forms != null && forms.hasLike(other, length);
  }

  private static int letter(byte b) {
    if (b >= 'a' && b <= 'z') {
      return b - 'a';
    }
    return b >= '0' && b <= '9' ? 26 + b - '0' : 36;
  }

  /**
   * How many slips of the pen lie between: a letter wrong, missing, too many, or two neighbours
   * exchanged (Hyyrö 2003, bit-parallel optimal string alignment).
   */
  int edits(byte[] other, int from, int length) {
    if (text.length == 0) {
      return length;
    }
    long vp = ~0L;
    long vn = 0;
    long d0 = 0;
    long before = 0;
    long end = 1L << text.length - 1;
    int edits = text.length;
    for (int i = from; i < from + length; i++) {
      long match = places[letter(other[i])];
      long exchanged = (~d0 & match) << 1 & before;
      d0 = (match & vp) + vp ^ vp | match | vn | exchanged;
      long hp = vn | ~(d0 | vp);
      long hn = d0 & vp;
      edits += (hp & end) != 0 ? 1 : (hn & end) != 0 ? -1 : 0;
      hp = hp << 1 | 1;
      vp = hn << 1 | ~(d0 | hp);
      vn = hp & d0;
      before = match;
    }
    return edits;
  }
}
