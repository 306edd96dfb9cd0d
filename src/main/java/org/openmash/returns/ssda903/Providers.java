package org.openmash.returns.ssda903;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.returns.CannotRead;

/** The inspectorate’s lists of homes and other providers, by number, saved as CSV. */
final class Providers {

  private static final List<String> NUMBER = List.of("urn");
  private static final List<String> PLACES =
      List.of("providerplacementcode", "placementcode", "placementcodes");
  private static final List<String> KINDS =
      List.of("providercode", "placementprovidercode", "providercodes");
  private static final List<String> CLOSED =
      List.of("closeddate", "dateclosed", "deregistrationdate");
  private static final List<String> POSTCODE =
      List.of("settingpostcode", "settingaddresspostcode", "postcode");
  private static final List<String> AUTHORITY =
      List.of("localauthoritycode", "lacode", "localauthority");

  private final Map<String, Provider> byNumber = new HashMap<>();
  private @Nullable Map<String, Integer> columns;

  /** Adds a list to those before it; a number they have already keeps what they said of it. */
  void add(String name, byte[] bytes) {
    columns = null;
    new CsvRows(name, CsvText.of(name, bytes).characters()).each((line, values) -> row(values));
    if (columns == null) {
      throw new CannotRead(
          "%s is no list of providers: none of its rows names a column URN.".formatted(name));
    }
  }

  @Nullable Provider of(String number) {
    return byNumber.get(number.toUpperCase(Locale.ROOT));
  }

  /** Above the names of the columns the lists have a title or two. */
  private void row(List<String> values) {
    if (columns == null) {
      Map<String, Integer> found = new HashMap<>();
      for (int i = 0; i < values.size(); i++) {
        found.putIfAbsent(values.get(i).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""), i);
      }
      columns = found.containsKey(NUMBER.getFirst()) ? found : null;
      return;
    }
    String number = value(values, NUMBER).toUpperCase(Locale.ROOT);
    if (!number.isEmpty()) {
      byNumber.putIfAbsent(number, provider(values));
    }
  }

  private Provider provider(List<String> values) {
    LocalDate closed = DayText.read(value(values, CLOSED));
    String postcode = value(values, POSTCODE).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    String authority = value(values, AUTHORITY);
    return new Provider(
        codes(value(values, PLACES)),
        codes(value(values, KINDS)),
        closed,
        postcode.isEmpty() ? null : postcode,
        authority.isEmpty() ? null : authority);
  }

  private static Set<String> codes(String text) {
    return Arrays.stream(text.split("[,/;\\s]+"))
        .filter(code -> !code.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private String value(List<String> values, List<String> names) {
    for (String name : names) {
      Integer index = columns == null ? null : columns.get(name);
      if (index != null && index < values.size()) {
        return values.get(index).strip();
      }
    }
    return "";
  }
}
