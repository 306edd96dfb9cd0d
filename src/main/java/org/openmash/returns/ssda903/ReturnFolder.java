package org.openmash.returns.ssda903;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.returns.CannotRead;
import org.openmash.returns.Place;
import org.openmash.returns.ssda903.FileColumns.Row;

/** The files of one year, read to their ends, with the rows of each child brought together. */
final class ReturnFolder {

  private static final int MOST_ROWS = 5_000;

  private final FolderFaults faults;
  private final Map<ReturnTable, FileColumns> columns = new EnumMap<>(ReturnTable.class);
  private final Map<String, List<Row>> children = new LinkedHashMap<>();

  private ReturnFolder(FolderFaults faults) {
    this.faults = faults;
  }

  static ReturnFolder read(List<ReturnFile> files, FolderFaults faults) {
    ReturnFolder folder = new ReturnFolder(faults);
    List<FileReader> readers = new ArrayList<>();
    for (ReturnFile file : files) {
      readers.add(new FileReader(file, faults));
    }
    readers.sort(
        Comparator.comparing(
            FileReader::table, Comparator.nullsLast(Comparator.<ReturnTable>naturalOrder())));
    for (FileReader reader : readers) {
      folder.take(reader);
    }
    if (folder.columns.isEmpty()) {
      throw new CannotRead("There is no file of the children looked after return in it.");
    }
    folder.zerosLost();
    return folder;
  }

  private void take(FileReader reader) {
    ReturnTable table = reader.table();
    if (table == null) {
      faults.ofFile(FileFault.UNKNOWN_FILE, FolderFaults.FOLDER, reader.name(), Place.NONE, null);
    } else if (columns.containsKey(table)) {
      faults.ofFile(FileFault.SECOND_FILE, table.title(), reader.name(), Place.NONE, null);
    } else {
      FileColumns read = reader.read(this::add);
      if (read != null) {
        columns.put(table, read);
      }
    }
  }

  private void add(String child, Row row) {
    List<Row> rows = children.computeIfAbsent(child, id -> new ArrayList<>(4));
    rows.add(row);
    if (rows.size() > MOST_ROWS) {
      throw new CannotRead(
          "There are more rows of the child %s than any child can have.".formatted(child));
    }
  }

  /** The rows of every child, those of the header first. */
  Map<String, List<Row>> children() {
    return children;
  }

  List<Row> rows(String child) {
    return children.getOrDefault(child, List.of());
  }

  boolean has(ReturnTable table) {
    return columns.containsKey(table);
  }

  /** Null where the column of this name was handed in, else why it is not known. */
  @Nullable String whyNot(ReturnTable table, String column) {
    FileColumns read = columns.get(table);
    ReturnColumn wanted = table.column(column);
    if (read == null) {
      return "There is no file %s.".formatted(table.title());
    }
    return wanted != null && read.has(wanted)
        ? null
        : "The file %s has no column %s.".formatted(table.title(), column);
  }

  private void zerosLost() {
    if (!has(ReturnTable.HEADER)) {
      return;
    }
    Map<String, String> bare = new LinkedHashMap<>();
    children.forEach((child, rows) -> {
      if (isHeader(rows.getFirst())) {
        bare.putIfAbsent(withoutZeros(child), child);
      }
    });
    children.forEach((child, rows) -> {
      String meant = bare.get(withoutZeros(child));
      if (meant != null && !meant.equals(child) && !isHeader(rows.getFirst())) {
        String written = "The header has %s.".formatted(meant);
        rows.forEach(
            row -> faults.ofValue(FileFault.ZEROS_LOST, child, RowCells.child(row), written));
      }
    });
  }

  private static boolean isHeader(Row row) {
    return row.columns().table() == ReturnTable.HEADER;
  }

  private static String withoutZeros(String child) {
    return child.replaceFirst("^0+(?=.)", "");
  }
}
