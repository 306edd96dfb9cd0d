package org.openmash.returns;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A table of facts the program brings along: comma-separated, quotes where a comma is meant. */
public final class DataTable {

  private DataTable() {}

  /** The rows of a file beside this class, each by the names of its columns. */
  public static List<Map<String, String>> read(Class<?> owner, String name) {
    InputStream file = Objects.requireNonNull(owner.getResourceAsStream(name), name);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      List<String> columns = cells(Objects.requireNonNull(lines.readLine(), name));
      return lines.lines().filter(line -> !line.isBlank()).map(line -> row(columns, line)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> row(List<String> columns, String line) {
    List<String> cells = cells(line);
    if (cells.size() != columns.size()) {
      throw new IllegalStateException("Not %d columns: %s".formatted(columns.size(), line));
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      row.put(columns.get(i), cells.get(i));
    }
    return row;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
