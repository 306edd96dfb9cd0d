package org.openmash.returns.ssda903;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openmash.returns.Field;
import org.openmash.returns.Given;
import org.openmash.returns.Known;
import org.openmash.returns.Place;
import org.openmash.returns.ssda903.FileColumns.Row;

/** The values of one row, as what was given. */
final class RowCells {

  private final Row row;
  private final String[] values;
  private final boolean lastYear;
  private final Known known;

  /**
   * @param lastYear whether the row stands in last year’s folder
   * @param known what else stands in the row is left unknown
   */
  RowCells(Row row, boolean lastYear, Known known) {
    this.row = row;
    this.values = row.values();
    this.lastYear = lastYear;
    this.known = known;
  }

  /** Which child a row is about. */
  static Given<String> child(Row row) {
    ReturnColumn column = row.columns().table().columns().getFirst();
    return text(row, column, row.values()[column.index()]);
  }

  static Given<String> text(Row row, ReturnColumn column, String value) {
    Place place = row.columns().place(row.line(), column);
    return value.isEmpty()
        ? Given.absent(column.field(), place)
        : Given.of(column.field(), place, value, value);
  }

  Given<String> text(Field field) {
    return cell(field, text -> text);
  }

  Given<LocalDate> date(Field field) {
    return cell(field, DayText::read);
  }

  Given<RoughDay> roughDay(Field field) {
    return cell(field, RoughDay::read);
  }

  Given<Boolean> flag(Field field) {
    return cell(field, RowCells::flag);
  }

  Given<Integer> whole(Field field) {
    return cell(field, text -> text.matches("\\d{1,6}") ? Integer.valueOf(text) : null);
  }

  Given<Double> number(Field field) {
    return cell(field, text -> text.matches("-?\\d{1,6}(\\.\\d+)?") ? Double.valueOf(text) : null);
  }

  /** Without its blanks, in capitals, so that two ways to write one are the same. */
  Given<String> postcode(Field field) {
    return cell(field, text -> text.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
  }

  private static @Nullable Boolean flag(String text) {
    return switch (text) {
      case "1" -> true;
      case "0" -> false;
      default -> null;
    };
  }

  private <T> Given<T> cell(Field field, Function<String, @Nullable T> read) {
    Field asked = lastYear ? Ssda903Fields.last(field) : field;
    if (known.whyNot(asked) != null) {
      return Given.unknown(asked);
    }
    ReturnColumn column = row.columns().table().column(field.name());
    if (column == null) {
      throw new IllegalArgumentException("There is no column " + field);
    }
    Place place = row.columns().place(row.line(), column);
    String written = values[column.index()];
    if (written.isEmpty()) {
      return Given.absent(asked, place);
    }
    T value = read.apply(written);
    return value == null
        ? Given.unreadable(asked, place, written)
        : Given.of(asked, place, written, value);
  }
}
