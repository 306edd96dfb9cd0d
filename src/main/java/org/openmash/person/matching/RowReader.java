package org.openmash.person.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openmash.person.matching.Facts.Address;
import org.openmash.person.matching.Facts.Identifier;
import org.openmash.person.matching.Facts.Name;
import org.openmash.person.matching.Facts.Sex;
import org.openmash.person.matching.Facts.Trait;

/** Makes facts of the rows of one file, and notes what it could not read. */
final class RowReader {

  private static final List<String> NOTHING =
      List.of("", "null", "none", "na", "n a", "nan", "unknown", "not known", "nk", "tbc");

  private final Columns columns;
  private final DateReader dates;
  private final Mistakes mistakes;
  private List<String> row = List.of();

  RowReader(Columns columns, DateReader dates, Mistakes mistakes) {
    this.columns = columns;
    this.dates = dates;
    this.mistakes = mistakes;
  }

  static String id(Columns columns, List<String> row) {
    int at = columns.of(Column.ID).getFirst();
    return at < row.size() ? row.get(at) : "";
  }

  Facts read(List<String> values, int line) {
    row = values;
    Facts facts = names(Facts.NONE);
    for (String text : all(Column.DOB)) {
      Optional<Birth.On> birth = dates.read(text);
      if (birth.isPresent()) {
        facts = facts.with(birth.get());
      } else {
        mistakes.note(line, "\"%s\" is not a date; the row is matched without it".formatted(text));
      }
    }
    for (String text : all(Column.SEX)) {
      facts = facts.with(sex(text));
    }
    facts = addresses(facts);
    return others(facts);
  }

  private Facts names(Facts none) {
    Facts facts = none;
    List<String> forenames = all(Column.FORENAME);
    List<String> surnames = all(Column.SURNAME);
    String others = String.join(" ", all(Column.OTHER_NAMES));
    for (int i = 0; i < Math.max(1, Math.max(forenames.size(), surnames.size())); i++) {
      facts = facts.with(Name.of(at(forenames, i), i == 0 ? others : "", at(surnames, i)));
    }
    for (String whole : all(Column.FULL_NAME)) {
      facts = facts.with(Name.whole(whole));
    }
    return facts;
  }

  private Facts addresses(Facts none) {
    Facts facts = none;
    List<String> houses = all(Column.HOUSE);
    List<String> streets = all(Column.STREET);
    List<String> places = new ArrayList<>(all(Column.TOWN));
    places.addAll(all(Column.SUBURB));
    List<String> postcodes = all(Column.POSTCODE);
    List<String> areas = all(Column.AREA);
    int most = Math.max(Math.max(streets.size(), places.size()), postcodes.size());
    most = Math.max(most, Math.max(houses.size(), areas.size()));
    for (int i = 0; i < most; i++) {
      facts =
          facts.with(
              new Address(
                  at(houses, i), at(streets, i), at(places, i), at(postcodes, i), at(areas, i)));
    }
    return facts;
  }

  private Facts others(Facts some) {
    Facts facts = some;
    List<Integer> identifiers = columns.of(Column.IDENTIFIER);
    for (int at : identifiers) {
      // One column on either side is one kind, whatever its header.
      String kind = identifiers.size() == 1 ? "id" : columns.header().get(at);
      String value = value(at);
      if (!value.isEmpty()) {
        facts = facts.with(new Identifier(kind, value));
      }
    }
    for (String text : all(Column.BIRTHPLACE)) {
      facts = facts.with(new Trait.Birthplace(text));
    }
    for (String text : all(Column.OCCUPATION)) {
      facts = facts.with(new Trait.Occupation(text));
    }
    return facts;
  }

  private static String at(List<String> list, int i) {
    return i < list.size() ? list.get(i) : "";
  }

  private List<String> all(Column column) {
    List<Integer> places = columns.of(column);
    if (places.isEmpty()) {
      return List.of();
    }
    List<String> values = new ArrayList<>(places.size());
    for (int place : places) {
      String value = value(place);
      if (!value.isEmpty()) {
        values.add(value);
      }
    }
    return values;
  }

  private String value(int place) {
    String value = place < row.size() ? row.get(place) : "";
    return value.length() < 9 && NOTHING.contains(value.toLowerCase(Locale.ROOT)) ? "" : value;
  }

  private static Sex sex(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "m", "male", "1", "boy", "man" -> Sex.MALE;
      case "f", "female", "2", "girl", "woman" -> Sex.FEMALE;
      default -> Sex.UNKNOWN;
    };
  }
}
