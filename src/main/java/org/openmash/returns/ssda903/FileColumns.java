package org.openmash.returns.ssda903;

import java.util.Arrays;
import java.util.List;
import org.openmash.returns.Place;

/** Where the columns of a table stand in one file of it. */
final class FileColumns {

  /** Between the values of a row that is kept; no file has it. */
  private static final char BETWEEN = '\u001f';

  private final ReturnTable table;
  private final int[] places;
  private final int width;

  /**
   * @param places for each column of the specification where it stands, from one; nought: nowhere
   * @param width how many columns the file has
   */
  FileColumns(ReturnTable table, int[] places, int width) {
    this.table = table;
    this.places = places.clone();
    this.width = width;
  }

  ReturnTable table() {
    return table;
  }

  int width() {
    return width;
  }

  boolean has(ReturnColumn column) {
    return places[column.index()] > 0;
  }

  Place place(int line, ReturnColumn column) {
    return new Place(line, places[column.index()]);
  }

  /** The value of one column, without the blanks around it. */
  String value(List<String> values, ReturnColumn column) {
    int place = places[column.index()];
    return place == 0 || place > values.size() ? "" : values.get(place - 1).strip();
  }

  /** A row made small, for as long as its child is not complete. */
  Row keep(int line, List<String> values) {
    StringBuilder text = new StringBuilder();
    for (ReturnColumn column : table.columns()) {
      text.append(value(values, column).replace(BETWEEN, ' ')).append(BETWEEN);
    }
    return new Row(this, line, text.toString());
  }

  /** One row of the file, with its values in the order of the specification. */
  record Row(FileColumns columns, int line, String text) {

    String[] values() {
      String[] values = new String[columns.places.length];
      Arrays.fill(values, "");
      int from = 0;
      for (int i = 0; i < values.length; i++) {
        int to = text.indexOf(BETWEEN, from);
        values[i] = text.substring(from, to);
        from = to + 1;
      }
      return values;
    }
  }
}
