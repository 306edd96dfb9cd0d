package org.openmash.person.matching;

import java.nio.charset.StandardCharsets;
import org.openmash.person.matching.Kind.Vocabulary;

/**
 * What is worked out once about a word.
 *
 * @param letters which letters it has, once and twice: two words that differ in more than twice as
 *     many bits as edits allowed need no closer look
 */
record Word(long letters, int sound, boolean isKnown, boolean hasShortForms, float believed) {

  static Word of(Vocabulary vocabulary, byte[] word, KnownNames names) {
    boolean named = vocabulary == Vocabulary.FORENAMES;
    boolean sounds = named || vocabulary == Vocabulary.SURNAMES;
    String text = sounds ? new String(word, StandardCharsets.ISO_8859_1) : "";
    return new Word(
        lettersOf(word),
        sounds ? Sound.of(text) : 0,
        named && names.isForename(text),
        sounds && names.hasShortForms(text),
        sounds ? Commonness.SHIPPED.of(vocabulary, text) : 0);
  }

  static long lettersOf(byte[] word) {
    long once = 0;
    long twice = 0;
    for (byte b : word) {
      long bit = bit(b);
      twice |= once & bit;
      once |= bit;
    }
    return once | twice << 32;
  }

  /** A bit a letter; the digits share what is left of thirty-two. */
  private static long bit(byte b) {
    if (b >= 'a' && b <= 'z') {
      return 1L << b - 'a';
    }
    return b >= '0' && b <= '9' ? 1L << 26 + (b - '0') % 5 : 1L << 31;
  }
}
