package org.openmash.returns.ssda903;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openmash.returns.Likeness;
import org.openmash.returns.Place;

/** Holds the first row of a file against the columns its table must have. */
final class HeadingReader {

  private final ReturnTable table;
  private final int line;
  private final FolderFaults faults;
  private final int[] places;

  HeadingReader(ReturnTable table, int line, FolderFaults faults) {
    this.table = table;
    this.line = line;
    this.faults = faults;
    this.places = new int[table.columns().size()];
  }

  /** Null when this row is no heading. */
  @Nullable FileColumns read(List<String> names) {
    List<String> given = names.stream().map(String::strip).toList();
    if (given.stream().noneMatch(name -> meant(name) != null)) {
      return null;
    }
    List<Integer> unclear = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      ReturnColumn column = table.column(given.get(i));
      if (column == null) {
        unclear.add(i);
      } else {
        take(column, i);
      }
    }
    for (int i : unclear) {
      stranger(given.get(i), i);
    }
    missing();
    order();
    return new FileColumns(table, places, given.size());
  }

  private void take(ReturnColumn column, int index) {
    if (places[column.index()] > 0) {
      faults.ofColumn(FileFault.DOUBLED_COLUMN, table, column.name(), place(index), null);
    } else {
      places[column.index()] = index + 1;
    }
  }

  private void stranger(String name, int index) {
    ReturnColumn meant = meant(name);
    if (name.isEmpty()) {
      return;
    }
    ReturnTable elsewhere = elsewhere(name);
    if (meant != null && places[meant.index()] == 0) {
      String spelt = "It is spelt %s.".formatted(meant.name());
      faults.ofColumn(FileFault.MISSPELT_COLUMN, table, name, place(index), spelt);
      places[meant.index()] = index + 1;
    } else if (elsewhere != null) {
      String belongs = "It belongs in %s.".formatted(elsewhere.title());
      faults.ofColumn(FileFault.MISPLACED_COLUMN, table, name, place(index), belongs);
    } else {
      faults.ofColumn(FileFault.UNKNOWN_COLUMN, table, name, place(index), null);
    }
  }

  private @Nullable ReturnColumn meant(String name) {
    for (ReturnColumn column : table.columns()) {
      if (bare(column.name()).equals(bare(name))) {
        return column;
      }
    }
    return elsewhere(name) == null
        ? Likeness.meant(name, table.columns(), ReturnColumn::name)
        : null;
  }

  private static String bare(String name) {
    return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
  }

  private static @Nullable ReturnTable elsewhere(String name) {
    for (ReturnTable other : ReturnTable.values()) {
      if (other.column(name) != null) {
        return other;
      }
    }
    return null;
  }

  private void missing() {
    for (ReturnColumn column : table.needed()) {
      if (places[column.index()] == 0) {
        faults.missing(column, line);
      }
    }
  }

  private void order() {
    int furthest = 0;
    for (ReturnColumn column : table.needed()) {
      int here = places[column.index()];
      if (here > 0 && here < furthest) {
        faults.ofColumn(FileFault.WRONG_ORDER, table, column.name(), new Place(line, here), null);
      }
      furthest = Math.max(furthest, here);
    }
  }

  private Place place(int index) {
    return new Place(line, index + 1);
  }
}
