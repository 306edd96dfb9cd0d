package org.openmash.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.form.CsvFile;

/** A file of people: which column holds what, and the cells of each row by it. */
final class PeopleSheet {

  private static final Set<String> NOTHING =
      Set.of("null", "none", "n/a", "na", "unknown", "not known", "nk", "-");

  private final Map<PeopleColumn, List<Integer>> places = new EnumMap<>(PeopleColumn.class);
  private final Set<String> unread = new LinkedHashSet<>();
  private final List<Row> rows;

  /** What a row says, by column; nothing of what is empty. */
  record Row(int line, Map<PeopleColumn, List<String>> cells) {

    String first(PeopleColumn column) {
      List<String> all = cells.getOrDefault(column, List.of());
      return all.isEmpty() ? "" : all.getFirst();
    }

    List<String> all(PeopleColumn column) {
      return cells.getOrDefault(column, List.of());
    }
  }

  /** The file cannot be read so: the key of the words to show, and what they are filled in with. */
  static final class NotASheet extends RuntimeException {
    private final List<Object> arguments;

    NotASheet(String word, Object... arguments) {
      super(word);
      this.arguments = List.of(arguments);
    }

    String key() {
      return "exchange.people.error." + getMessage();
    }

    List<Object> arguments() {
      return arguments;
    }
  }

  /**
   * Reads all rows.
   *
   * @param map <code>surname=Last,address=Line 1+Line 2</code>, or nothing: by the headings alone
   */
  PeopleSheet(byte[] file, String map) {
    List<CsvFile.Row> all;
    try {
      all = CsvFile.readOfAnySpreadsheet(file);
    } catch (CsvFile.NotCsv e) {
      throw new NotASheet(e.word());
    }
    if (all.size() < 2) {
      throw new NotASheet("empty");
    }
    List<String> headings = all.getFirst().cells().stream().map(String::strip).toList();
    byHeading(headings);
    mapped(map, headings);
    check();
    rows = all.subList(1, all.size()).stream().map(this::row).toList();
  }

  private void byHeading(List<String> headings) {
    for (int i = 0; i < headings.size(); i++) {
      int at = i;
      String heading = headings.get(i);
      PeopleColumn.headed(heading)
          .ifPresentOrElse(
              column -> places.computeIfAbsent(column, any -> new ArrayList<>()).add(at),
              () -> unread.add(heading));
    }
  }

  private void mapped(String map, List<String> headings) {
    for (String part : map.isBlank() ? new String[0] : map.split(",")) {
      String[] sides = part.split("=", 2);
      PeopleColumn column =
          PeopleColumn.named(sides[0])
              .orElseThrow(() -> new NotASheet("no-such-column", sides[0].strip(), words()));
      if (sides.length < 2 || sides[1].isBlank()) {
        throw new NotASheet("map", part.strip());
      }
      List<Integer> at = new ArrayList<>();
      for (String heading : sides[1].split("\\+")) {
        int place = headings.indexOf(heading.strip());
        if (place < 0) {
          throw new NotASheet("no-such-heading", heading.strip());
        }
        unread.remove(heading.strip());
        places.values().forEach(taken -> taken.remove(Integer.valueOf(place)));
        at.add(place);
      }
      places.put(column, at);
    }
  }

  private void check() {
    places.values().removeIf(List::isEmpty);
    places.forEach((column, at) -> {
      if (at.size() > 1 && !column.isOfMany()) {
        throw new NotASheet("twice", column.word());
      }
    });
    if (!places.containsKey(PeopleColumn.SURNAME)
        && !places.containsKey(PeopleColumn.FORENAMES)
        && !places.containsKey(PeopleColumn.FULL_NAME)
        && !places.containsKey(PeopleColumn.MOTHER)) {
      throw new NotASheet("no-name", words());
    }
  }

  private static String words() {
    return Arrays.stream(PeopleColumn.values())
        .map(PeopleColumn::word)
        .collect(Collectors.joining(", "));
  }

  private Row row(CsvFile.Row row) {
    Map<PeopleColumn, List<String>> cells = new EnumMap<>(PeopleColumn.class);
    places.forEach((column, at) ->
        cells.put(
            column,
            at.stream()
                .map(row::cell)
                .filter(cell -> !cell.isEmpty())
                .filter(cell -> !NOTHING.contains(cell.toLowerCase(Locale.ROOT)))
                .toList()));
    return new Row(row.line(), cells);
  }

  List<Row> rows() {
    return rows;
  }

  /** Headings nobody knows what to do with. */
  Set<String> unread() {
    return unread;
  }

  List<String> column(PeopleColumn column) {
    return rows.stream().flatMap(row -> row.all(column).stream()).toList();
  }
}
