package org.openmash.person.matching;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The keys of one person: filled with cells, then asked for hashes; reused from one to the next.
 */
final class Keys {

  private static final Kind[] KINDS = Kind.values();

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
  private final KeyList made = new KeyList();

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
      case STREET -> streets.addNew(Fragments.beginning(word, from, length));
      case GIVEN -> Fragments.ends(givenEnds, word, from, length);
      case FAMILY -> Fragments.ends(familyEnds, word, from, length);
      default -> {}
    }
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
    made.clear();
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
    Numbers expected = of(Kind.EXPECTED);
    for (int i = 0; i < expected.size(); i++) {
      months(Days.year(expected.get(i)), Days.month(expected.get(i)));
    }
    places();
    names();
    made.cross(Key.BIRTHPLACE_NAME, of(Kind.BIRTHPLACE), family);
    made.alone(Key.IDENTIFIER, of(Kind.IDENTIFIER));
    made.alone(Key.MOTHER, of(Kind.MOTHER));
    made.cross(Key.MOTHER_NAMES, motherGiven, motherFamily);
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
    for (int i = 0; i < motherFamily.size(); i++) {
      key(Key.MONTH_NAME, year << 4 | month, motherFamily.get(i));
    }
    Numbers postcodes = of(Kind.POSTCODE);
    for (int i = 0; i < postcodes.size(); i++) {
      key(Key.POSTCODE_YEAR, postcodes.get(i), year);
      key(Key.POSTCODE_ANNIVERSARY, postcodes.get(i), anniversary);
    }
  }

  /** Somebody not yet born may be born four months before the date, or a month after. */
  private void months(int year, int month) {
    for (int i = -4; i <= 1; i++) {
      int at = year * 12 + month - 1 + i;
      month(at / 12, at % 12 + 1);
    }
  }

  /** A baby may bear its mother's name, or another. */
  private void month(int year, int month) {
    for (int i = 0; i < family.size(); i++) {
      key(Key.MONTH_NAME, year << 4 | month, family.get(i));
    }
    for (int i = 0; i < motherFamily.size(); i++) {
      key(Key.MONTH_NAME, year << 4 | month, motherFamily.get(i));
    }
  }

  private void places() {
    made.cross(Key.POSTCODE_NAME, of(Kind.POSTCODE), names);
    made.cross(Key.POSTCODE_HOUSE, of(Kind.POSTCODE), of(Kind.HOUSE));
    made.cross(Key.POSTCODE_STREET, of(Kind.POSTCODE), streets);
    made.cross(Key.DISTRICT_NAME, of(Kind.OUTWARD), names);
    made.cross(Key.STREET_HOUSE, of(Kind.STREET), of(Kind.HOUSE));
    made.cross(Key.STREET_NAME, of(Kind.STREET), names);
  }

  private void names() {
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        int one = names.get(i);
        int other = names.get(j);
        key(Key.NAMES, Math.min(one, other), Math.max(one, other));
      }
    }
    if (!isAsked || names.size() == 1) {
      made.alone(Key.NAME, names);
    }
    // Costly, and needed only where no birthday helps.
    if (!isAsked || !hasBirthday()) {
      made.cross(Key.NAME_PART, given, familyEnds);
      made.cross(Key.NAME_PART, family, givenEnds);
      made.alone(Key.POSTCODE, of(Kind.POSTCODE));
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

  private void key(Key key, int one, int other) {
    made.add(key, one, other);
  }

  int size() {
    return made.size();
  }

  int hash(int i) {
    return made.hash(i);
  }

  Key key(int i) {
    return made.key(i);
  }
}
