package org.openmash.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openmash.exchange.PeopleRow.Because;
import org.openmash.exchange.PeopleRow.Result;
import org.openmash.page.Words;

/**
 * Notices, where nothing is made, that a row is about somebody an earlier row would have made: by
 * the same number, or the same name and date.
 */
final class PeopleTwice {

  private final Map<String, Integer> lines = new HashMap<>();

  PeopleRow seen(PeopleSheet.Row row, PeopleRow would, Words words) {
    if (would.result() != Result.MADE) {
      return would;
    }
    List<String> keys = keys(row);
    Integer before = keys.stream().map(lines::get).filter(l -> l != null).findFirst().orElse(null);
    keys.forEach(key -> lines.putIfAbsent(key, row.line()));
    return before == null
        ? would
        : new PeopleRow(
            row.line(),
            Result.HELD,
            null,
            null,
            List.of(new Because(null, words.say("exchange.people.row", before))));
  }

  private static List<String> keys(PeopleSheet.Row row) {
    List<String> keys = new ArrayList<>();
    for (PeopleColumn number : List.of(PeopleColumn.NHS_NUMBER, PeopleColumn.UPN)) {
      String value = row.first(number).replaceAll("\\W", "");
      if (!value.isEmpty()) {
        keys.add(number + value);
      }
    }
    String name =
        row.first(PeopleColumn.FORENAMES)
            + row.first(PeopleColumn.SURNAME)
            + row.first(PeopleColumn.FULL_NAME)
            + row.first(PeopleColumn.MOTHER);
    String day = row.first(PeopleColumn.DOB) + row.first(PeopleColumn.EXPECTED_DATE);
    if (!day.isEmpty()) {
      keys.add((name + " " + day).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} ]", ""));
    }
    return keys;
  }
}
