package org.openmash.returns.ssda903;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openmash.returns.CensusYear;
import org.openmash.returns.ssda903.FileColumns.Row;

/**
 * Which year a return is about, as no file of it says: the one in which most episodes end and most
 * reviews are held, since a return tells of those of its own year alone.
 */
final class LikelyYear {

  private LikelyYear() {}

  static CensusYear of(ReturnFolder folder, Set<Integer> among, CensusYear otherwise) {
    TreeMap<Integer, Integer> days = new TreeMap<>();
    for (List<Row> rows : folder.children().values()) {
      for (Row row : rows) {
        LocalDate day = day(row);
        if (day != null) {
          int ends = day.getYear() + (day.getMonth().compareTo(Month.APRIL) < 0 ? 0 : 1);
          days.merge(ends, 1, Integer::sum);
        }
      }
    }
    days.keySet().retainAll(among);
    return days.entrySet().stream()
        .max((one, other) -> one.getValue().compareTo(other.getValue()))
        .map(most -> new CensusYear(most.getKey()))
        .orElse(otherwise);
  }

  private static @Nullable LocalDate day(Row row) {
    ReturnTable table = row.columns().table();
    ReturnColumn column =
        table == ReturnTable.EPISODES
            ? table.column("DEC")
            : table == ReturnTable.REVIEWS ? table.column("REVIEW") : null;
    return column == null ? null : DayText.read(row.values()[column.index()]);
  }
}
