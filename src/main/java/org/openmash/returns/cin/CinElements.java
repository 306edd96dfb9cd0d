package org.openmash.returns.cin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openmash.returns.CodeSets;
import org.openmash.returns.DataTable;

/** The elements and codes of the census, as data: <code>returns/cin-*.csv</code>. */
final class CinElements {

  static final CodeSets CODES = CodeSets.read(CinElements.class, "/returns/cin-codes.csv");

  private static final CinElements ALL = new CinElements();

  private final Map<String, Spec> byPath = new LinkedHashMap<>();
  private final Map<String, List<Spec>> byName = new HashMap<>();

  private CinElements() {
    for (Map<String, String> row : DataTable.read(CinElements.class, "/returns/cin-elements.csv")) {
      String path = row.getOrDefault("path", "");
      int slash = path.lastIndexOf('/');
      Spec parent =
          slash < 0 ? null : Objects.requireNonNull(byPath.get(path.substring(0, slash)), path);
      Spec spec = new Spec(path.substring(slash + 1), parent, row);
      byPath.put(path, spec);
      byName.computeIfAbsent(spec.name(), name -> new ArrayList<>()).add(spec);
    }
  }

  static Spec root() {
    return Objects.requireNonNull(ALL.byPath.get("Message"));
  }

  /** Wherever an element of this name may stand. */
  static List<Spec> named(String name) {
    return ALL.byName.getOrDefault(name, List.of());
  }
}
