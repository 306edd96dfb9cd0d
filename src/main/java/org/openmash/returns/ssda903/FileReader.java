package org.openmash.returns.ssda903;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openmash.returns.Given;
import org.openmash.returns.Place;
import org.openmash.returns.ssda903.FileColumns.Row;

/** Reads one file, holding it against its table as the rows come. */
final class FileReader {

  private static final int LONGEST_VALUE = 2_000;
  private static final Pattern SHORTENED = Pattern.compile("\\d(\\.\\d+)?[eE]\\+\\d+");
  private static final Pattern EXTENDED = Pattern.compile("\\d+\\.0+");
  private static final Pattern URN = Pattern.compile("[A-Z0-9]{5,9}|X{7}");

  /** Takes the rows that say which child they are about. */
  @FunctionalInterface
  interface Taker {

    void row(String child, Row row);
  }

  private final String name;
  private final CsvText text;
  private final CsvRows rows;
  private final FolderFaults faults;
  private final @Nullable ReturnTable table;
  private @Nullable FileColumns columns;
  private @Nullable Taker taker;

  FileReader(ReturnFile file, FolderFaults faults) {
    this.name = file.name();
    this.text = CsvText.of(name, file.read());
    this.rows = new CsvRows(name, text.characters());
    this.faults = faults;
    ReturnTable named = ReturnTable.ofFile(name);
    this.table = named == null ? ReturnTable.ofColumns(heading()) : named;
  }

  private List<String> heading() {
    String first = text.characters().lines().findFirst().orElse("");
    return List.of(first.split(Pattern.quote(String.valueOf(rows.separator()))));
  }

  String name() {
    return name;
  }

  /** Null when the file belongs to no table of the return. */
  @Nullable ReturnTable table() {
    return table;
  }

  /** Null when nothing stands in it. */
  @Nullable FileColumns read(Taker taking) {
    ReturnTable of = table;
    if (of == null) {
      return null;
    }
    taker = taking;
    if (text.unlike() != null) {
      faults.ofFile(FileFault.ENCODING, of.title(), name, new Place(1, 0), text.unlike());
    }
    if (rows.separator() != ',') {
      faults.ofFile(FileFault.SEPARATOR, of.title(), name, new Place(1, 0), null);
    }
    rows.each((line, values) -> row(of, line, values));
    return columns;
  }

  private void row(ReturnTable of, int line, List<String> values) {
    FileColumns known = columns;
    if (known != null) {
      body(known, line, values);
      return;
    }
    columns = new HeadingReader(of, line, faults).read(values);
    if (columns == null) {
      faults.ofFile(FileFault.NO_HEADING, of.title(), name, new Place(line, 0), null);
      FileColumns assumed = asSpecified(of);
      columns = assumed;
      body(assumed, line, values);
    }
  }

  private static FileColumns asSpecified(ReturnTable of) {
    int[] places = new int[of.columns().size()];
    for (ReturnColumn column : of.needed()) {
      places[column.index()] = column.index() + 1;
    }
    return new FileColumns(of, places, of.needed().size());
  }

  private void body(FileColumns known, int line, List<String> values) {
    Row row = known.keep(line, shortened(known, line, values));
    Given<String> child = RowCells.child(row);
    if (child.isAbsent()) {
      faults.ofValue(FileFault.NO_CHILD, null, child, null);
      return;
    }
    width(known, row, values);
    for (ReturnColumn column : known.table().columns()) {
      if (known.has(column)) {
        value(child.value(), row, column, known.value(values, column));
      }
    }
    if (taker != null) {
      taker.row(child.value(), row);
    }
  }

  private List<String> shortened(FileColumns known, int line, List<String> values) {
    if (values.stream().noneMatch(value -> value.length() > LONGEST_VALUE)) {
      return values;
    }
    faults.ofFile(FileFault.TOO_LONG, known.table().title(), name, new Place(line, 0), null);
    return values.stream()
        .map(value -> value.substring(0, Math.min(LONGEST_VALUE, value.length())))
        .toList();
  }

  private void width(FileColumns known, Row row, List<String> values) {
    FileFault fault = null;
    if (values.size() < known.width()) {
      fault = FileFault.SHORT_ROW;
    } else if (values.stream().skip(known.width()).anyMatch(value -> !value.isBlank())) {
      fault = FileFault.LONG_ROW;
    }
    if (fault != null) {
      Given<String> child = RowCells.child(row);
      String counted = "It has %d values for %d columns.".formatted(values.size(), known.width());
      faults.ofValue(fault, child.value(), child, counted);
    }
  }

  private void value(String child, Row row, ReturnColumn column, String value) {
    if (isSpreadsheetNumber(column, value)) {
      faults.ofValue(FileFault.SPREADSHEET_NUMBER, child, RowCells.text(row, column, value), null);
    } else if (column.type().equals("urn") && !value.isEmpty() && !URN.matcher(value).matches()) {
      faults.ofValue(
          FileFault.WRONG_TYPE,
          child,
          RowCells.text(row, column, value),
          "It should be a number of the inspectorate, or XXXXXXX.");
    } else if (isDateNobodyAsksFor(row, column) && DayText.read(value) == null) {
      faults.ofValue(
          FileFault.WRONG_TYPE,
          child,
          RowCells.text(row, column, value),
          value.isEmpty() ? "It is missing." : DayText.wrong(value));
    }
  }

  private static boolean isSpreadsheetNumber(ReturnColumn column, String value) {
    boolean suspect = value.indexOf('+') > 0 || value.endsWith("0") && value.indexOf('.') > 0;
    return suspect
        && !column.type().equals("date")
        && !column.type().equals("number")
        && (SHORTENED.matcher(value).matches() || EXTENDED.matcher(value).matches());
  }

  /** No rule speaks of the date of birth outside the header. */
  private static boolean isDateNobodyAsksFor(Row row, ReturnColumn column) {
    return column.name().equals("DOB") && row.columns().table() != ReturnTable.HEADER;
  }
}
