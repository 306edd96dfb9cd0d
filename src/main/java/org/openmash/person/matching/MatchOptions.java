package org.openmash.person.matching;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was typed after <code>openmash match</code>. */
record MatchOptions(
    Path left,
    Optional<Path> right,
    Path pairs,
    Optional<Path> clusters,
    Columns.Mapping leftColumns,
    Columns.Mapping rightColumns,
    Optional<String> dateFormat) {

  private static final Set<String> KNOWN =
      Set.of(
          "--left",
          "--right",
          "--dedupe",
          "--out",
          "--clusters",
          "--map",
          "--map-left",
          "--map-right",
          "--date-format");

  static MatchOptions parse(List<String> arguments) {
    Map<String, String> typed = typed(arguments);
    boolean dedupe = typed.containsKey("--dedupe");
    if (dedupe == typed.containsKey("--left") || dedupe == typed.containsKey("--right")) {
      throw new CalledWrongly("Give either --left A.csv and --right B.csv, or --dedupe A.csv.");
    }
    if (!dedupe && typed.containsKey("--clusters")) {
      throw new CalledWrongly("--clusters goes with --dedupe only.");
    }
    Optional<Path> clusters = Optional.ofNullable(typed.get("--clusters")).map(Path::of);
    if (!typed.containsKey("--out")) {
      throw new CalledWrongly("Say where the pairs go: --out pairs.csv.");
    }
    String both = typed.getOrDefault("--map", "");
    return new MatchOptions(
        readable(typed.getOrDefault("--dedupe", typed.getOrDefault("--left", ""))),
        Optional.ofNullable(typed.get("--right")).map(MatchOptions::readable),
        writable(Path.of(typed.getOrDefault("--out", ""))),
        clusters.map(MatchOptions::writable),
        mapping(typed.getOrDefault("--map-left", both)),
        mapping(typed.getOrDefault("--map-right", both)),
        Optional.ofNullable(typed.get("--date-format")));
  }

  private static Map<String, String> typed(List<String> arguments) {
    Map<String, String> typed = new HashMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      String word = arguments.get(i);
      String name = word.startsWith("--") && word.contains("=") ? word.split("=", 2)[0] : word;
      if (!KNOWN.contains(name)) {
        throw new CalledWrongly("openmash match knows no \"%s\"; --help explains.".formatted(word));
      }
      boolean joined = name.length() < word.length();
      if (!joined && i + 1 == arguments.size()) {
        throw new CalledWrongly("The option %s needs a value after it.".formatted(name));
      }
      String value = joined ? word.substring(name.length() + 1) : arguments.get(++i);
      typed.merge(
          name, value, (one, other) -> name.startsWith("--map") ? one + "," + other : other);
    }
    return typed;
  }

  private static Columns.Mapping mapping(String text) {
    return text.isBlank() ? Columns.Mapping.BY_HEADER : Columns.Mapping.parse(text);
  }

  private static Path readable(String name) {
    Path file = Path.of(name);
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new CalledWrongly("There is no file to read at %s.".formatted(file));
    }
    return file;
  }

  private static Path writable(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
      throw new CalledWrongly("Nothing can be written at %s.".formatted(file));
    }
    return file;
  }
}
