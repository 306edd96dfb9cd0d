package org.openmash.person.matching;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which columns of a file hold what; several may hold the same. */
record Columns(Map<Column, List<Integer>> places, List<String> header) {

  static Columns of(List<String> header, Mapping mapping, String file) {
    Map<Column, List<Integer>> places = new EnumMap<>(Column.class);
    if (mapping.isEmpty()) {
      for (int i = 0; i < header.size(); i++) {
        int at = i;
        Column.headed(header.get(i))
            .ifPresent(column -> places.computeIfAbsent(column, any -> new ArrayList<>()).add(at));
      }
    } else {
      mapping
          .columns()
          .forEach((column, names) ->
              names.forEach(name ->
                  places
                      .computeIfAbsent(column, any -> new ArrayList<>())
                      .add(place(header, name, file))));
    }
    Columns columns = new Columns(places, header);
    columns.check(file);
    return columns;
  }

  private static int place(List<String> header, String name, String file) {
    for (int i = 0; i < header.size(); i++) {
      if (header.get(i).equalsIgnoreCase(name.strip())) {
        return i;
      }
    }
    throw new CalledWrongly(
        "%s has no column \"%s\". Its columns are: %s."
            .formatted(file, name.strip(), String.join(", ", header)));
  }

  private void check(String file) {
    if (!places.containsKey(Column.ID)) {
      throw new CalledWrongly(
          "No column of %s looks like the id of a row. Name it with --map id=COLUMN,… ; the columns are: %s."
              .formatted(file, String.join(", ", header)));
    }
    if (places.size() < 2) {
      throw new CalledWrongly(
          "No column of %s looks like anything to compare (%s). Name them with --map; the columns are: %s."
              .formatted(file, Column.all(), String.join(", ", header)));
    }
  }

  List<Integer> of(Column column) {
    return places.getOrDefault(column, List.of());
  }

  /** The fields on which these columns bear. */
  Set<Field> fields() {
    Set<Field> fields = EnumSet.noneOf(Field.class);
    places.keySet().forEach(column -> fields.addAll(fields(column)));
    return fields;
  }

  private static Set<Field> fields(Column column) {
    return switch (column) {
      case ID -> Set.of();
      case FORENAME -> Set.of(Field.FORENAME, Field.OTHER_NAMES);
      case OTHER_NAMES -> Set.of(Field.OTHER_NAMES);
      case SURNAME -> Set.of(Field.SURNAME);
      case FULL_NAME -> Set.of(Field.FORENAME, Field.OTHER_NAMES, Field.SURNAME);
      case DOB -> Set.of(Field.BIRTH);
      case SEX -> Set.of(Field.SEX);
      case HOUSE -> Set.of(Field.HOUSE);
      case STREET -> Set.of(Field.HOUSE, Field.STREET);
      case SUBURB, TOWN -> Set.of(Field.PLACE);
      case POSTCODE -> Set.of(Field.POSTCODE);
      case AREA -> Set.of(Field.AREA);
      case IDENTIFIER -> Set.of(Field.IDENTIFIER);
      case BIRTHPLACE -> Set.of(Field.BIRTHPLACE);
      case OCCUPATION -> Set.of(Field.OCCUPATION);
    };
  }

  /** "forename from first_name, …". */
  String words() {
    List<String> words = new ArrayList<>();
    places.forEach((column, at) ->
        words.add(
            column.words()
                + " from "
                + String.join(" and ", at.stream().map(header::get).toList())));
    return String.join(", ", words);
  }

  /** What was typed after <code>--map</code>. */
  record Mapping(Map<Column, List<String>> columns) {

    static final Mapping BY_HEADER = new Mapping(Map.of());

    static Mapping parse(String text) {
      Map<Column, List<String>> columns = new EnumMap<>(Column.class);
      for (String part : text.split(",")) {
        String[] sides = part.split("=", 2);
        Column column =
            Column.named(sides[0])
                .orElseThrow(() ->
                    new CalledWrongly(
                        "--map knows no field \"%s\". It knows: %s."
                            .formatted(sides[0].strip(), Column.all())));
        if (sides.length < 2 || sides[1].isBlank()) {
          throw new CalledWrongly(
              "--map needs FIELD=COLUMN, with commas between, not \"%s\".".formatted(part));
        }
        for (String name : sides[1].split("\\+")) {
          columns.computeIfAbsent(column, any -> new ArrayList<>()).add(name.strip());
        }
      }
      return new Mapping(columns);
    }

    boolean isEmpty() {
      return columns.isEmpty();
    }
  }
}
