package org.openmash.person.matching;

/** Parts of words as numbers: one slip of the pen leaves some of them alone. */
final class Fragments {

  private static final int END = 3;
  private static final int BEGINNING = 4;

  private Fragments() {}

  /** The first letter, which an initial has too, and the last three. */
  static void ends(Numbers into, byte[] word, int from, int length) {
    if (length > 0) {
      into.addNew(word[from]);
    }
    if (length >= END) {
      into.addNew(packed(word, from + length - END, END));
    }
  }

  static int beginning(byte[] word, int from, int length) {
    return packed(word, from, Math.min(BEGINNING, length));
  }

  static int beginning(Lexicon lexicon, int word) {
    return beginning(lexicon.bytes(), lexicon.start(word), lexicon.length(word));
  }

  private static int packed(byte[] word, int from, int length) {
    int packed = 0;
    for (int i = 0; i < length; i++) {
      packed = packed << 8 | word[from + i];
    }
    return packed;
  }
}
