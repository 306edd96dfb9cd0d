package org.openmash.person.matching;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openmash.person.matching.Kind.Vocabulary;

/** The names a word is short for, or that are short for it; and the same of words misspelt. */
final class ShortForms {

  /** In shorter ones a slip leaves too little. */
  private static final int LONG_ENOUGH = 4;

  private static final int[] NONE = {};

  private final byte[] word;
  private final Word described;
  private final Lexicon lexicon;
  private final byte[][] texts;
  private final long[] letters;
  private final int[] ids;
  private Term @Nullable [] forms;
  private int @Nullable [] ofMisspelt;

  ShortForms(byte[] word, Word described, Lexicon lexicon) {
    this.word = word;
    this.described = described;
    this.lexicon = lexicon;
    String text = text(word);
    boolean any = lexicon.names().hasShortForms(text);
    this.texts = any ? bytes(lexicon.names().formsOf(text)) : new byte[0][];
    this.letters = Stream.of(texts).mapToLong(Word::lettersOf).toArray();
    this.ids = any ? ids(List.of(texts)) : NONE;
  }

  /** Cheaper than to look: a word of other letters is none of them. */
  boolean mayHave(long lettersOfWord) {
    for (long each : letters) {
      if (each == lettersOfWord) {
        return true;
      }
    }
    return false;
  }

  boolean has(int id) {
    return contains(ids, id);
  }

  /** The same where a forename may stand in the place of a surname. */
  boolean hasText(int id) {
    for (byte[] form : texts) {
      if (lexicon.is(id, form)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the forms is this word, misspelt. */
  boolean hasLike(int id, int length) {
    if (texts.length == 0) {
      return false;
    }
    for (Term form : terms()) {
      boolean slip =
          Math.abs(length - form.text.length) <= 1
              && Long.bitCount(form.word.letters() ^ lexicon.letters(id)) <= 2
              && form.edits(lexicon.bytes(), lexicon.start(id), length) <= 1;
      if (slip || form.word.sound() == lexicon.sound(id)) {
        return true;
      }
    }
    return false;
  }

  private Term[] terms() {
    if (forms == null) {
      forms =
          Arrays.stream(texts)
              .filter(form -> form.length >= LONG_ENOUGH)
              .map(form -> Term.of(Vocabulary.FORENAMES, form, lexicon))
              .toArray(Term[]::new);
    }
    return forms;
  }

  /** Whether this word is, misspelt, one of the forms of that name. */
  boolean areMisspeltOf(int id) {
    if (ofMisspelt == null) {
      ofMisspelt = misspelt();
    }
    return contains(ofMisspelt, id);
  }

  private int[] misspelt() {
    Term asked = Term.of(Vocabulary.FORENAMES, word, lexicon);
    return ids(
        lexicon.names().withForms().stream()
            .filter(name -> name.text().length >= LONG_ENOUGH && isLike(asked, name))
            .flatMap(name -> Stream.of(bytes(lexicon.names().formsOf(text(name.text())))))
            .toList());
  }

  private boolean isLike(Term asked, KnownNames.Form name) {
    boolean slip =
        Math.abs(word.length - name.text().length) <= 1
            && Long.bitCount(described.letters() ^ name.letters()) <= 2
            && asked.edits(name.text(), 0, name.text().length) <= 1;
    return slip || described.sound() == name.sound();
  }

  private int[] ids(List<byte[]> words) {
    return words.stream()
        .mapToInt(each -> lexicon.find(Vocabulary.FORENAMES, each))
        .filter(id -> id != Lexicon.NONE)
        .toArray();
  }

  private static byte[][] bytes(Set<String> words) {
    return words.stream()
        .map(each -> each.getBytes(StandardCharsets.ISO_8859_1))
        .toArray(byte[][]::new);
  }

  private static String text(byte[] word) {
    return new String(word, StandardCharsets.ISO_8859_1);
  }

  private static boolean contains(int[] ids, int id) {
    for (int each : ids) {
      if (each == id) {
        return true;
      }
    }
    return false;
  }
}
