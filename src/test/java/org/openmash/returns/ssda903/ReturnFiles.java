package org.openmash.returns.ssda903;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openmash.returns.CensusYear;
import org.openmash.returns.Checked;
import org.openmash.returns.Findings;
import org.openmash.returns.Known;

/**
 * A small clean return that can be changed: <code>Episodes2.RNE=L</code> sets a value in the second
 * row, <code>-Missing1</code> takes a row away and <code>-Missing</code> the file, <code>
 * +Missing CHILD=A1 …</code> adds a row. With <code>last:</code> before its table it is of the year
 * before, with <code>list:</code> of the lists of providers; ~ is a blank within a name.
 */
final class ReturnFiles {

  private static final String AUTHORITY = "E06000032";
  private static final Pattern EDIT =
      Pattern.compile("([-+]?)(last:|list:)?(\\w+?)(\\d*)([. ].*)?");

  private final int year;
  private final Map<String, Map<String, List<Map<String, String>>>> folders = new TreeMap<>();

  private ReturnFiles(int year) {
    this.year = year;
    CleanReturn.THIS_YEAR.forEach((table, rows) -> put("", table, rows));
    CleanReturn.LAST_YEAR.forEach((table, rows) -> put("last:", table, rows));
    put("list:", "Providers", CleanReturn.PROVIDERS);
    if (year < 2027) {
      folders.getOrDefault("", Map.of()).remove("DoLo");
      folders.getOrDefault("last:", Map.of()).remove("DoLo");
    }
  }

  static ReturnFiles clean() {
    return of(2026);
  }

  static ReturnFiles of(int year) {
    return new ReturnFiles(year);
  }

  private void put(String folder, String table, String text) {
    List<String> lines = ofYear(text).lines().toList();
    String[] columns = lines.getFirst().split(",");
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] values = line.split(",", -1);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < columns.length; i++) {
        row.put(columns[i], values[i].strip());
      }
      rows.add(row);
    }
    folders.computeIfAbsent(folder, name -> new LinkedHashMap<>()).put(table, rows);
  }

  private String ofYear(String text) {
    return text.replace("/2026", "/END")
        .replace("/2025", "/" + (year - 1))
        .replace("/2024", "/" + (year - 2))
        .replace("/END", "/" + year);
  }

  ReturnFiles with(List<String> edits) {
    edits.forEach(this::edit);
    return this;
  }

  private void edit(String edit) {
    Matcher parts = EDIT.matcher(edit);
    if (!parts.matches()) {
      throw new IllegalArgumentException(edit);
    }
    String folder = parts.group(2) == null ? "" : parts.group(2);
    String table = table(folder, parts.group(3) + parts.group(4));
    String number = (parts.group(3) + parts.group(4)).substring(table.length());
    List<Map<String, String>> rows = folders.getOrDefault(folder, Map.of()).get(table);
    switch (parts.group(1)) {
      case "-" -> remove(folder, table, number);
      case "+" -> add(rows, table, parts.group(5).strip());
      default -> set(rows.get(Integer.parseInt(number) - 1), parts.group(5).substring(1));
    }
  }

  /** Some names of tables end in a digit too. */
  private String table(String folder, String text) {
    return folders.getOrDefault(folder, Map.of()).keySet().stream()
        .filter(name -> text.matches(name + "\\d?"))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no table in " + text));
  }

  private void remove(String folder, String table, String number) {
    Map<String, List<Map<String, String>>> tables = folders.getOrDefault(folder, Map.of());
    if (number.isEmpty()) {
      tables.remove(table);
    } else {
      tables.getOrDefault(table, List.of()).remove(Integer.parseInt(number) - 1);
    }
  }

  private static void add(List<Map<String, String>> rows, String table, String values) {
    Map<String, String> row = new LinkedHashMap<>();
    for (String column : CleanReturn.heading(table).split(",")) {
      row.put(column, "");
    }
    set(row, values);
    rows.add(row);
  }

  private static void set(Map<String, String> row, String values) {
    for (String value : values.split(" ")) {
      String column = value.substring(0, value.indexOf('=')).replace('~', ' ');
      if (!row.containsKey(column)) {
        throw new IllegalArgumentException("There is no column " + column);
      }
      row.put(column, value.substring(value.indexOf('=') + 1));
    }
  }

  Checked check(Known known, Findings findings) {
    Ssda903Run run = new Ssda903Run(known, findings);
    run.isOf(new CensusYear(year));
    run.belongsTo(AUTHORITY);
    run.providers(files("list:"));
    run.lastYear(files("last:"));
    return run.check(files(""));
  }

  private List<ReturnFile> files(String folder) {
    List<ReturnFile> files = new ArrayList<>();
    folders
        .getOrDefault(folder, Map.of())
        .forEach((table, rows) -> files.add(new InMemory(table + ".csv", bytes(table, rows))));
    return files;
  }

  private static byte[] bytes(String table, List<Map<String, String>> rows) {
    StringBuilder text = new StringBuilder(CleanReturn.heading(table)).append('\n');
    rows.forEach(row -> text.append(String.join(",", row.values())).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A file that lies on no disk. */
  record InMemory(String name, byte[] read) implements ReturnFile {}
}
