package org.openmash.person.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openmash.person.matching.Facts.Address;
import org.openmash.person.matching.Facts.Identifier;
import org.openmash.person.matching.Facts.Mother;
import org.openmash.person.matching.Facts.Name;
import org.openmash.person.matching.Facts.Sex;
import org.openmash.person.matching.Facts.Trait;

/** Brings facts as they were said into the shape in which they are compared. */
final class Profiler {

  private static final Set<String> ROADS =
      Set.of(
          "street st road rd avenue ave av close cl drive dr lane ln place pl court ct crescent cres"
              .concat(" terrace way walk grove gardens gdns circuit cct parade flat unit apartment")
              .split(" "));

  private static final List<String> JOINED =
      List.of(
          "street", "road", "avenue", "close", "drive", "place", "court", "crescent", "circuit");

  private final Profile profile = new Profile();

  private Profiler() {}

  static Profile of(Facts facts) {
    Profiler profiler = new Profiler();
    facts.names().forEach(name -> profiler.name(name, Kind.GIVEN, Kind.FAMILY));
    facts.births().forEach(profiler::birth);
    if (facts.sex() != Sex.UNKNOWN) {
      profiler.profile.add(Kind.SEX, facts.sex().ordinal());
    }
    facts.addresses().forEach(profiler::address);
    facts.identifiers().forEach(profiler::identifier);
    facts.traits().forEach(profiler::trait);
    facts.mother().ifPresent(profiler::mother);
    return profiler.profile;
  }

  private void name(Name name, Kind given, Kind family) {
    forename(name.forename(), given);
    Spelling.nameWords(name.others()).forEach(word -> profile.add(Kind.OTHER, word));
    surname(Spelling.nameWords(name.surname()), family);
    if (!name.whole().isBlank()) {
      whole(name.whole(), given, family);
    }
  }

  private void forename(String text, Kind given) {
    if (given == Kind.GIVEN && Spelling.isNotYetNamed(text)) {
      profile.add(Kind.UNNAMED, 1);
    }
    forename(Spelling.nameWords(text), given);
  }

  private void forename(List<String> words, Kind given) {
    if (words.isEmpty()) {
      return;
    }
    profile.add(given, String.join("", words));
    profile.add(given, words.getFirst());
    if (given == Kind.GIVEN) {
      words.subList(1, words.size()).forEach(word -> profile.add(Kind.OTHER, word));
    }
  }

  /** The whole as one word, and each half of a double name. */
  private void surname(List<String> words, Kind family) {
    if (words.isEmpty()) {
      return;
    }
    profile.add(family, String.join("", words));
    words.stream()
        .filter(word -> word.length() > 2 && !Spelling.isParticle(word))
        .forEach(word -> profile.add(family, word));
  }

  /** "Tyler James Smyth" or "Smyth, Tyler James"; what follows a title's comma is other names. */
  private void whole(String text, Kind given, Kind family) {
    int comma = text.indexOf(',');
    List<String> before = pieces(comma < 0 ? text : text.substring(0, comma));
    List<String> after = pieces(comma < 0 ? "" : text.substring(comma + 1));
    if (before.size() == 1 && !after.isEmpty()) {
      forename(Spelling.nameWords(String.join(" ", after)), given);
      surname(Spelling.nameWords(before.getFirst()), family);
      return;
    }
    if (given == Kind.GIVEN) {
      after.forEach(word -> profile.add(Kind.OTHER, Spelling.joined(word)));
    }
    int surname = startOfSurname(before);
    if (surname > 0) {
      forename(Spelling.nameWords(before.getFirst()), given);
      if (given == Kind.GIVEN) {
        before.subList(1, surname).forEach(word -> profile.add(Kind.OTHER, Spelling.joined(word)));
      }
    }
    if (!before.isEmpty()) {
      String last = String.join(" ", before.subList(surname, before.size()));
      surname(Spelling.nameWords(last), family);
    }
  }

  /** Hyphenated names stay one piece. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>(Arrays.asList(text.strip().split("\\s+", 20)));
    int among = pieces.size();
    pieces.removeIf(piece -> isNoName(Spelling.joined(piece), among));
    return pieces;
  }

  private static boolean isNoName(String plain, int among) {
    return plain.isEmpty() || Spelling.isNoName(plain, among);
  }

  private static int startOfSurname(List<String> pieces) {
    int start = Math.max(0, pieces.size() - 1);
    while (start > 1
        && Spelling.isParticle(pieces.get(start - 1).toLowerCase(Locale.ROOT).replace("'", ""))) {
      start--;
    }
    return start;
  }

  private void birth(Birth birth) {
    switch (birth) {
      case Birth.On(int year, int month, int day) ->
          profile.add(Kind.BORN, Days.pack(year, month, day));
      case Birth.Between(var from, var until) -> {
        profile.add(Kind.BORN_FROM, Days.pack(from));
        profile.add(Kind.BORN_UNTIL, Days.pack(until));
      }
      case Birth.Expected(var date) -> profile.add(Kind.EXPECTED, Days.pack(date));
    }
  }

  private void address(Address address) {
    List<String> street = Spelling.words(address.street());
    String house = Spelling.joined(address.house());
    if (house.isEmpty() && street.size() > 1 && Character.isDigit(street.getFirst().charAt(0))) {
      house = street.removeFirst();
    }
    profile.add(Kind.HOUSE, house);
    List<String> names = street.stream().filter(word -> !ROADS.contains(word)).toList();
    profile.add(Kind.STREET, withoutRoad(String.join("", names.isEmpty() ? street : names)));
    profile.add(Kind.PLACE, Spelling.joined(address.place()));
    profile.add(Kind.AREA, Spelling.joined(address.area()));
    postcode(address.postcode());
  }

  /** "Colebatchplace" has lost a space. */
  private static String withoutRoad(String street) {
    for (String road : JOINED) {
      if (street.endsWith(road) && street.length() > road.length() + 3) {
        return street.substring(0, street.length() - road.length());
      }
    }
    return street;
  }

  private void postcode(String text) {
    switch (Postcode.of(text)) {
      case Postcode.Whole(String outward, String inward) -> {
        profile.add(Kind.POSTCODE, outward + inward);
        profile.add(Kind.OUTWARD, outward);
      }
      case Postcode.Half(String outward) -> profile.add(Kind.OUTWARD, outward);
      case Postcode.Foreign(String code) -> profile.add(Kind.POSTCODE, code);
    }
  }

  private void identifier(Identifier identifier) {
    String value = Spelling.joined(identifier.value());
    if (!value.isEmpty()) {
      profile.add(Kind.IDENTIFIER, Spelling.joined(identifier.kind()) + ":" + value);
    }
  }

  private void trait(Trait trait) {
    switch (trait) {
      case Trait.Birthplace(String text) -> profile.add(Kind.BIRTHPLACE, Spelling.joined(text));
      case Trait.Occupation(String text) -> profile.add(Kind.OCCUPATION, Spelling.joined(text));
    }
  }

  private void mother(Mother mother) {
    profile.add(Kind.MOTHER, Spelling.joined(mother.identifier()));
    name(mother.name(), Kind.MOTHER_GIVEN, Kind.MOTHER_FAMILY);
  }
}
