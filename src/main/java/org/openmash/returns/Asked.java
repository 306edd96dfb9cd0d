package org.openmash.returns;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for on the command line.
 *
 * @param returned the file or folder to check
 */
record Asked(Path returned, Alongside alongside) {

  private static final Set<String> OPTIONS = Set.of("--year", "--last-year", "--authority");

  /** Of these there may be several: a workbook has a sheet for those that closed. */
  private static final Set<String> LISTS = Set.of("--homes", "--providers");

  /** Null when it is not to be understood. */
  static @Nullable Asked of(List<String> arguments) {
    List<String> plain = new ArrayList<>();
    Map<String, String> options = new HashMap<>();
    List<Path> providers = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (!argument.startsWith("--")) {
        plain.add(argument);
      } else if (i + 1 == arguments.size()) {
        return null;
      } else if (LISTS.contains(argument)) {
        providers.add(Path.of(arguments.get(++i)));
      } else if (OPTIONS.contains(argument)) {
        options.put(argument, arguments.get(++i));
      } else {
        return null;
      }
    }
    boolean understood =
        plain.size() == 2
            && plain.getFirst().equals("check")
            && options.getOrDefault("--year", "2026").matches("20\\d\\d");
    return understood ? new Asked(Path.of(plain.get(1)), alongside(options, providers)) : null;
  }

  private static Alongside alongside(Map<String, String> options, List<Path> providers) {
    String year = options.get("--year");
    String lastYear = options.get("--last-year");
    return new Alongside(
        year == null ? null : new CensusYear(Integer.parseInt(year)),
        lastYear == null ? null : Path.of(lastYear),
        providers,
        options.get("--authority"));
  }
}
