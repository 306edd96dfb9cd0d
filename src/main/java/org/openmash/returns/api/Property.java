package org.openmash.returns.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.returns.CodeSets;
import org.openmash.returns.DataTable;

/** What the schema says of one value, and of those within it. */
final class Property {

  private static final CodeSets OF_THE_CENSUS =
      CodeSets.read(Property.class, "/returns/cin-codes.csv");
  private static final CodeSets OWN = CodeSets.read(Property.class, "/returns/api-codes.csv");
  private static final Property ROOT = read();

  private final Map<String, String> row;
  private final Map<String, Property> within = new LinkedHashMap<>();
  private @Nullable Property item;

  private Property(Map<String, String> row) {
    this.row = row;
  }

  private static Property read() {
    Map<String, Property> byPath = new LinkedHashMap<>();
    for (Map<String, String> row : DataTable.read(Property.class, "/returns/api-schema.csv")) {
      String path = row.getOrDefault("path", "");
      Property property = new Property(row);
      byPath.put(path, property);
      if (path.endsWith("[]")) {
        String around = path.substring(0, path.length() - "[]".length());
        at(byPath, around.isEmpty() ? "(root)" : around).item = property;
      } else if (path.indexOf('.') > 0) {
        int dot = path.lastIndexOf('.');
        at(byPath, path.substring(0, dot)).within.put(path.substring(dot + 1), property);
      }
    }
    return at(byPath, "(root)");
  }

  private static Property at(Map<String, Property> byPath, String path) {
    return Objects.requireNonNull(byPath.get(path), path);
  }

  /** The whole payload. */
  static Property root() {
    return ROOT;
  }

  private String of(String column) {
    return row.getOrDefault(column, "");
  }

  String type() {
    return of("type");
  }

  boolean isDate() {
    return of("format").equals("date");
  }

  boolean isRequired() {
    return !of("required").isEmpty();
  }

  /** Of an array: none may be in it twice. */
  boolean isUnique() {
    return !of("unique").isEmpty();
  }

  int mostItems() {
    return number("max_items");
  }

  private int number(String column) {
    return of(column).isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(of(column));
  }

  /** Null where text has the shape it must have, else what that is. */
  @Nullable String wrongShape(String text) {
    boolean isShort = !of("min_length").isEmpty() && text.length() < number("min_length");
    if (isShort || text.length() > number("max_length")) {
      return isShort || of("min_length").equals(of("max_length"))
          ? "It should have %s characters, and has %d.".formatted(of("min_length"), text.length())
          : "It should have at most %s characters, and has %d."
              .formatted(of("max_length"), text.length());
    }
    if (!of("pattern").isEmpty() && !Pattern.matches(of("pattern"), text)) {
      return of("pattern").contains("_")
          ? "It should be of letters, digits, - and _ alone."
          : "It should be of letters and digits alone.";
    }
    return null;
  }

  /** Null where any text will do. */
  @Nullable Set<String> codes() {
    String set = of("code_set");
    return set.isEmpty() ? null : (set.startsWith("API_") ? OWN : OF_THE_CENSUS).of(set);
  }

  @Nullable Property within(String name) {
    return within.get(name);
  }

  Set<String> names() {
    return within.keySet();
  }

  Set<String> required() {
    return within.entrySet().stream()
        .filter(each -> each.getValue().isRequired())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** What an array is of. */
  Property item() {
    return Objects.requireNonNull(item);
  }
}
