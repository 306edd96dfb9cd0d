package org.openmash.person.matching;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.openmash.person.matching.Kind.Vocabulary;

/**
 * Every distinct word that is known of anybody, once, with how often it is: arrays of primitives
 * only, about forty bytes a word.
 */
final class Lexicon {

  static final int NONE = Kind.PAYLOAD;
  private static final int FIRST_ROOM = 1 << 12;

  /** The higher bits of a word's flags are its vocabulary. */
  private static final int KNOWN = 1;

  private static final int HARDLY_ANYBODY = 2;
  private static final int SHORT = 2;
  private static final Vocabulary[] VOCABULARIES = Vocabulary.values();
  private static final int VOCABULARY = 2;
  private static final float[] ALL = new float[Vocabulary.values().length];

  static {
    for (Vocabulary vocabulary : Vocabulary.values()) {
      ALL[vocabulary.ordinal()] = Commonness.all(vocabulary);
    }
  }

  private byte[] text = new byte[FIRST_ROOM * 8];
  private int[] start = new int[FIRST_ROOM + 1];
  private int[] count = new int[FIRST_ROOM];

  /** As if so many more had been counted. */
  private float[] believed = new float[FIRST_ROOM];

  private int[] sound = new int[FIRST_ROOM];
  private long[] letters = new long[FIRST_ROOM];
  private byte[] flags = new byte[FIRST_ROOM];
  private int[] table = filled(FIRST_ROOM * 2);
  private int size;
  private final long[] totals = new long[Vocabulary.values().length];
  private final KnownNames names;
  private double own;

  Lexicon(KnownNames names) {
    this.names = names;
  }

  private static int[] filled(int room) {
    int[] empty = new int[room];
    Arrays.fill(empty, NONE);
    return empty;
  }

  int size() {
    return size;
  }

  /** NONE when nobody has it. */
  int find(Vocabulary vocabulary, byte[] word) {
    int at = slot(vocabulary, word);
    return table[at];
  }

  int findOrAdd(Vocabulary vocabulary, byte[] word) {
    int at = slot(vocabulary, word);
    if (table[at] != NONE) {
      return table[at];
    }
    if (size == NONE) {
      throw new IllegalStateException("more distinct words than there is room for");
    }
    makeRoom(word.length);
    int id = size++;
    System.arraycopy(word, 0, text, start[id], word.length);
    start[id + 1] = start[id] + word.length;
    Word described = Word.of(vocabulary, word, names);
    letters[id] = described.letters();
    sound[id] = described.sound();
    flags[id] =
        (byte)
            (vocabulary.ordinal() << VOCABULARY
                | (described.isKnown() ? KNOWN : 0)
                | (described.hasShortForms() ? SHORT : 0));
    believed[id] = described.believed();
    table[at] = id;
    if (size * 2 > table.length) {
      rehash();
    }
    return id;
  }

  private int slot(Vocabulary vocabulary, byte[] word) {
    int at = hash(vocabulary.ordinal(), word, 0, word.length) & table.length - 1;
    while (table[at] != NONE && !is(table[at], vocabulary, word)) {
      at = at + 1 & table.length - 1;
    }
    return at;
  }

  private boolean is(int id, Vocabulary vocabulary, byte[] word) {
    return flags[id] >> VOCABULARY == vocabulary.ordinal()
        && Arrays.equals(text, start[id], start[id + 1], word, 0, word.length);
  }

  private static int hash(int vocabulary, byte[] word, int from, int to) {
    int hash = vocabulary + 1;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + word[i];
    }
    hash *= 0x9E3779B9;
    return hash ^ hash >>> 15;
  }

  private void rehash() {
    int[] wider = filled(table.length * 2);
    for (int id = 0; id < size; id++) {
      int at = hash(flags[id] >> VOCABULARY, text, start[id], start[id + 1]) & wider.length - 1;
      while (wider[at] != NONE) {
        at = at + 1 & wider.length - 1;
      }
      wider[at] = id;
    }
    table = wider;
  }

  private void makeRoom(int bytes) {
    if (size + 1 >= count.length) {
      int room = count.length + (count.length >> 1);
      start = Arrays.copyOf(start, room + 1);
      count = Arrays.copyOf(count, room);
      believed = Arrays.copyOf(believed, room);
      sound = Arrays.copyOf(sound, room);
      letters = Arrays.copyOf(letters, room);
      flags = Arrays.copyOf(flags, room);
    }
    if (start[size] + bytes > text.length) {
      text = Arrays.copyOf(text, Math.max(text.length + (text.length >> 1), start[size] + bytes));
    }
  }

  void count(int id, int more) {
    count[id] += more;
    totals[flags[id] >> VOCABULARY] += more;
  }

  /** The share of the values of its vocabulary that are this word. */
  double frequency(int id) {
    int vocabulary = flags[id] >> VOCABULARY;
    return (Math.max(0, count[id] - own) + believed[id]) / (totals[vocabulary] + ALL[vocabulary]);
  }

  /** Of a word that nobody here has. */
  double frequency(Vocabulary vocabulary, Word word) {
    return word.believed() / (totals[vocabulary.ordinal()] + ALL[vocabulary.ordinal()]);
  }

  /** So many of those who bear a value are the same person over again, not others. */
  void leaveOut(double own) {
    this.own = own;
  }

  double own() {
    return own;
  }

  int countOf(int id) {
    return count[id];
  }

  int sound(int id) {
    return sound[id];
  }

  long letters(int id) {
    return letters[id];
  }

  boolean isKnown(int id) {
    return (flags[id] & KNOWN) != 0;
  }

  boolean hasShortForms(int id) {
    return (flags[id] & SHORT) != 0;
  }

  /** On no list of names and of hardly anybody here: a slip of the pen, or a name from far away. */
  boolean isOdd(int id) {
    return flags[id] >> VOCABULARY == Vocabulary.FORENAMES.ordinal()
        && (flags[id] & KNOWN) == 0
        && count[id] <= HARDLY_ANYBODY;
  }

  /** On a list of names, or several here bear it. */
  boolean isForename(byte[] word) {
    int id = find(Vocabulary.FORENAMES, word);
    return id != NONE && !isOdd(id);
  }

  Vocabulary vocabulary(int id) {
    return VOCABULARIES[flags[id] >> VOCABULARY];
  }

  int start(int id) {
    return start[id];
  }

  int length(int id) {
    return start[id + 1] - start[id];
  }

  /** One word ends in the other. */
  boolean isEnd(int shorter, int longer) {
    int length = length(shorter);
    int end = start[longer + 1];
    return length < length(longer)
        && Arrays.equals(text, start[shorter], start[shorter + 1], text, end - length, end);
  }

  /** The bytes of all words; those of one stand from its start, as long as it is. */
  byte[] bytes() {
    return text;
  }

  boolean is(int id, byte[] word) {
    return Arrays.equals(text, start[id], start[id + 1], word, 0, word.length);
  }

  byte[] copy(int id) {
    return Arrays.copyOfRange(text, start[id], start[id + 1]);
  }

  String word(int id) {
    return new String(text, start[id], length(id), StandardCharsets.ISO_8859_1);
  }

  KnownNames names() {
    return names;
  }

  long memory() {
    return text.length + (long) table.length * 4 + count.length * 25L;
  }
}
