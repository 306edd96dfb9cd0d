package org.openmash.person.matching;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A person's facts as they are compared: words and numbers, in the order of their kinds. */
final class Profile {

  /**
   * @param word empty for numbers
   */
  record Entry(Kind kind, byte[] word, int number) {
    boolean is(Entry other) {
      return kind == other.kind && number == other.number && Arrays.equals(word, other.word);
    }
  }

  /** More than anybody has; what a broken file may hold beyond is left out. */
  private static final int MOST = 64;

  private static final int LONGEST = 64;
  private static final byte[] NO_WORD = {};

  private final List<Entry> entries = new ArrayList<>();

  List<Entry> entries() {
    return entries;
  }

  void add(Kind kind, String word) {
    if (!word.isEmpty()) {
      String cut = word.length() > LONGEST ? word.substring(0, LONGEST) : word;
      add(new Entry(kind, cut.getBytes(StandardCharsets.ISO_8859_1), 0));
    }
  }

  void add(Kind kind, int number) {
    add(new Entry(kind, NO_WORD, number));
  }

  private void add(Entry entry) {
    int at = entries.size();
    while (at > 0 && entries.get(at - 1).kind().compareTo(entry.kind()) > 0) {
      at--;
    }
    for (int i = at - 1; i >= 0 && entries.get(i).kind() == entry.kind(); i--) {
      if (entries.get(i).is(entry)) {
        return;
      }
    }
    if (entries.size() < MOST) {
      entries.add(at, entry);
    }
  }
}
