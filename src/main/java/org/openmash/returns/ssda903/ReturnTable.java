package org.openmash.returns.ssda903;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.returns.DataTable;
import org.openmash.returns.Field;

/** The tables of the return, a file each; which columns they have is data. */
enum ReturnTable {
  HEADER("Header", "header"),
  EPISODES("Episodes", "episodes", "episode"),
  REVIEWS("Reviews", "reviews", "review"),
  UASC("UASC", "uasc"),
  OC2("OC2", "oc2"),
  OC3("OC3", "oc3"),
  AD1("AD1", "ad1"),
  PLACED_ADOPTION("PlacedAdoption", "placedforadoption", "placedadoption", "placedadopt"),
  PREV_PERM("PrevPerm", "previouspermanence", "prevperm", "permanence"),
  MISSING("Missing", "missing"),
  SW_EPISODES("SWEpisodes", "swepisodes", "swepisode", "socialworkerepisodes", "socialworker"),
  DOLO("DoLo", "dolo", "dols");

  private static final Map<String, List<Map<String, String>>> COLUMNS =
      DataTable.read(ReturnTable.class, "/returns/ssda903-columns.csv").stream()
          .collect(Collectors.groupingBy(row -> row.getOrDefault("table", "")));

  private final String title;
  private final List<String> fileNames;
  private @Nullable List<ReturnColumn> columns;

  ReturnTable(String title, String... fileNames) {
    this.title = title;
    this.fileNames = List.of(fileNames);
  }

  String title() {
    return title;
  }

  /** In the order of the specification; those nobody must hand in at the end. */
  List<ReturnColumn> columns() {
    List<ReturnColumn> all = columns;
    if (all == null) {
      all = new ArrayList<>();
      for (Map<String, String> row : COLUMNS.getOrDefault(title, List.of())) {
        Field field = new Field(title, row.getOrDefault("column", ""));
        all.add(
            new ReturnColumn(
                field, all.size(), row.getOrDefault("type", ""), "yes".equals(row.get("needed"))));
      }
      columns = List.copyOf(all);
    }
    return all;
  }

  List<ReturnColumn> needed() {
    return columns().stream().filter(ReturnColumn::isNeeded).toList();
  }

  @Nullable ReturnColumn column(String name) {
    for (ReturnColumn column : columns()) {
      if (column.name().equals(name)) {
        return column;
      }
    }
    return null;
  }

  static ReturnTable titled(String title) {
    for (ReturnTable table : values()) {
      if (table.title.equals(title)) {
        return table;
      }
    }
    throw new IllegalArgumentException("There is no table " + title);
  }

  /** The table a file is named after, however it is written; null when it tells nothing. */
  static @Nullable ReturnTable ofFile(String fileName) {
    String bare = fileName.toLowerCase(Locale.ROOT).replaceAll("\\.csv$|[^a-z0-9]", "");
    ReturnTable found = null;
    int longest = 0;
    for (ReturnTable table : values()) {
      for (String name : table.fileNames) {
        if (name.length() > longest && bare.contains(name)) {
          found = table;
          longest = name.length();
        }
      }
    }
    return found;
  }

  /** The table with these columns; null when they fit none, or several. */
  static @Nullable ReturnTable ofColumns(List<String> names) {
    List<String> given = names.stream().map(String::strip).toList();
    List<ReturnTable> fit = new ArrayList<>();
    for (ReturnTable table : values()) {
      if (given.containsAll(table.needed().stream().map(ReturnColumn::name).toList())) {
        fit.add(table);
      }
    }
    return fit.size() == 1 ? fit.getFirst() : null;
  }
}
