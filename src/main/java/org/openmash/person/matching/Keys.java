package org.openmash.person.matching;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The keys of one person: filled with cells, then asked for hashes; reused from one to the next.
 */
final class Keys {

  private static final Kind[] KINDS = Kind.values();
  private static final int ENDS = 3;
  private static final int BEGINNING = 4;

  private final Lexicon lexicon;
  private final Numbers given = new Numbers();
  private final Numbers family = new Numbers();
  private final Numbers names = new Numbers();
  private final Numbers motherGiven = new Numbers();
  private final Numbers motherFamily = new Numbers();
  private final Numbers streets = new Numbers();
  private final Numbers givenEnds = new Numbers();
  private final Numbers familyEnds = new Numbers();
  private boolean isAsked;
  private final Numbers[] values = new Numbers[Kind.COUNT];
  private final Numbers hashes = new Numbers();
  private final Numbers kinds = new Numbers();

  Keys(Lexicon lexicon) {
    this.lexicon = lexicon;
    Arrays.setAll(values, i -> new Numbers());
  }

  /** The keys of a stored person. */
  void of(int[] page, int from) {
    clear();
    isAsked = false;
    for (int i = from; i < from + page[from - 1]; i++) {
      int payload = Kind.payloadOf(page[i]);
      Kind kind = KINDS[Kind.kindOf(page[i])];
      take(kind, payload, kind.isNumber() ? 0 : lexicon.sound(payload));
      if (!kind.isNumber()) {
        letters(kind, lexicon.bytes(), lexicon.start(payload), lexicon.length(payload));
      }
    }
    make();
  }

  /**
   * The keys of somebody asked for, who may be known by a short form or with day and month swapped.
   */
  void of(Query query) {
    clear();
    isAsked = true;
    int[] cells = query.cells();
    for (int i = 0; i < cells.length; i++) {
      Kind kind = KINDS[Kind.kindOf(cells[i])];
      int payload = Kind.payloadOf(cells[i]);
      if (kind.isNumber()) {
        take(kind, payload, 0);
      } else if (payload != Lexicon.NONE || query.term(i).word.sound() != 0) {
        take(kind, payload, query.term(i).word.sound());
      }
      if (!kind.isNumber()) {
        letters(kind, query.term(i).text, 0, query.term(i).text.length);
      }
      if (kind == Kind.GIVEN && query.term(i).word.hasShortForms()) {
        shortForms(query.term(i));
      }
    }
    make();
  }

  private void letters(Kind kind, byte[] word, int from, int length) {
    switch (kind) {
      case STREET -> streets.addNew(packed(word, from, Math.min(BEGINNING, length)));
      case GIVEN -> ends(givenEnds, word, from, length);
      case FAMILY -> ends(familyEnds, word, from, length);
      default -> {}
    }
  }

  /** The first letter and the last ones: one slip leaves either alone, an initial the first. */
  private static void ends(Numbers into, byte[] word, int from, int length) {
    if (length > 0) {
      into.addNew(word[from]);
    }
    if (length > 2) {
      into.addNew(packed(word, from + length - ENDS, ENDS));
    }
  }

  /** The first letters of a street, as its keys have them. */
  static int beginning(Lexicon lexicon, int street) {
    int length = Math.min(BEGINNING, lexicon.length(street));
    return packed(lexicon.bytes(), lexicon.start(street), length);
  }

  private static int packed(byte[] word, int from, int length) {
    int packed = 0;
    for (int i = 0; i < length; i++) {
      packed = packed << 8 | word[from + i];
    }
    return packed;
  }

  private void shortForms(Term term) {
    for (String form :
        lexicon.names().formsOf(new String(term.text, StandardCharsets.ISO_8859_1))) {
      given.add(Sound.of(form));
      names.add(Sound.of(form));
    }
  }

  private void clear() {
    given.clear();
    family.clear();
    names.clear();
    motherGiven.clear();
    motherFamily.clear();
    streets.clear();
    givenEnds.clear();
    familyEnds.clear();
    hashes.clear();
    kinds.clear();
    for (Numbers numbers : values) {
      numbers.clear();
    }
  }

  private void take(Kind kind, int payload, int sound) {
    switch (kind) {
      case GIVEN, OTHER -> name(given, sound);
      case FAMILY -> name(family, sound);
      case MOTHER_GIVEN -> motherGiven.addNew(sound);
      case MOTHER_FAMILY -> motherFamily.addNew(sound);
      default -> {
        if (payload != Lexicon.NONE) {
          values[kind.ordinal()].add(payload);
        }
      }
    }
  }

  private void name(Numbers into, int sound) {
    if (sound != 0) {
      into.addNew(sound);
      names.addNew(sound);
    }
  }

  private void make() {
    Numbers born = of(Kind.BORN);
    for (int i = 0; i < born.size(); i++) {
      if (Days.isWhole(born.get(i))) {
        date(Days.year(born.get(i)), Days.month(born.get(i)), Days.day(born.get(i)));
      }
    }
    places();
    names();
    cross(Key.BIRTHPLACE_NAME, of(Kind.BIRTHPLACE), family);
    alone(Key.IDENTIFIER, of(Kind.IDENTIFIER));
    alone(Key.MOTHER, of(Kind.MOTHER));
    cross(Key.MOTHER_NAMES, motherGiven, motherFamily);
  }

  private Numbers of(Kind kind) {
    return values[kind.ordinal()];
  }

  private void date(int year, int month, int day) {
    int low = Math.min(month, day);
    int high = Math.max(month, day);
    key(Key.BIRTHDAY, year, low << 5 | high);
    int anniversary = month << 5 | day;
    for (int i = 0; i < names.size(); i++) {
      key(Key.MONTH_NAME, year << 4 | month, names.get(i));
      key(Key.DAY_NAME, year << 5 | day, names.get(i));
      key(Key.ANNIVERSARY_NAME, anniversary, names.get(i));
    }
    Numbers postcodes = of(Kind.POSTCODE);
    for (int i = 0; i < postcodes.size(); i++) {
      key(Key.POSTCODE_YEAR, postcodes.get(i), year);
      key(Key.POSTCODE_ANNIVERSARY, postcodes.get(i), anniversary);
    }
  }

  private void places() {
    cross(Key.POSTCODE_NAME, of(Kind.POSTCODE), names);
    cross(Key.POSTCODE_HOUSE, of(Kind.POSTCODE), of(Kind.HOUSE));
    cross(Key.POSTCODE_STREET, of(Kind.POSTCODE), streets);
    cross(Key.DISTRICT_NAME, of(Kind.OUTWARD), names);
    cross(Key.STREET_HOUSE, of(Kind.STREET), of(Kind.HOUSE));
    cross(Key.STREET_NAME, of(Kind.STREET), names);
  }

  private void names() {
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        int one = names.get(i);
        int other = names.get(j);
        key(Key.NAMES, Math.min(one, other), Math.max(one, other));
      }
    }
    if (names.size() == 1) {
      key(Key.NAMES, 0, names.get(0));
    }
    // Costly, and needed only where no birthday helps.
    if (!isAsked || !hasBirthday()) {
      cross(Key.NAME_PART, given, familyEnds);
      cross(Key.NAME_PART, family, givenEnds);
      alone(Key.POSTCODE, of(Kind.POSTCODE));
      years();
    }
  }

  private void years() {
    Numbers born = of(Kind.BORN);
    for (int i = 0; i < born.size(); i++) {
      for (int j = 0; j < names.size(); j++) {
        key(Key.YEAR_NAME, Days.year(born.get(i)), names.get(j));
      }
    }
  }

  private boolean hasBirthday() {
    Numbers born = of(Kind.BORN);
    for (int i = 0; i < born.size(); i++) {
      if (Days.isBirthday(born.get(i))) {
        return true;
      }
    }
    return false;
  }

  private void alone(Key key, Numbers numbers) {
    for (int i = 0; i < numbers.size(); i++) {
      key(key, numbers.get(i), 0);
    }
  }

  private void cross(Key key, Numbers ones, Numbers others) {
    for (int i = 0; i < ones.size(); i++) {
      for (int j = 0; j < others.size(); j++) {
        key(key, ones.get(i), others.get(j));
      }
    }
  }

  private void key(Key key, int one, int other) {
    hashes.add(key.hash(one, other));
    kinds.add(key.ordinal());
  }

  int size() {
    return hashes.size();
  }

  int hash(int i) {
    return hashes.get(i);
  }

  Key key(int i) {
    return ALL[kinds.get(i)];
  }

  private static final Key[] ALL = Key.values();
}
