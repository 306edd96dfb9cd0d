package org.openmash.returns;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for on the command line.
 *
 * @param verb what is to be done
 * @param plain what stands behind it, such as the file or folder to check
 * @param targets where it is written, besides or instead of the text
 */
record Asked(String verb, List<String> plain, Alongside alongside, List<Target> targets) {

  private static final List<String> VERBS = List.of("check", "check-api", "rules");
  private static final Set<String> OPTIONS =
      Set.of("--year", "--last-year", "--homes", "--providers", "--authority");

  /** It is not to be understood; the message says why, and is empty where nothing was asked. */
  static final class NotUnderstood extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotUnderstood(String why) {
      super(why);
    }
  }

  static Asked of(List<String> arguments) {
    List<String> plain = new ArrayList<>();
    Map<String, List<String>> options = new HashMap<>();
    List<Target> targets = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      int equals = argument.indexOf('=');
      String name = equals < 0 ? argument : argument.substring(0, equals);
      String next = i + 1 < arguments.size() ? arguments.get(i + 1) : "";
      if (!argument.startsWith("--")) {
        plain.add(argument);
      } else if (Target.NAMES.contains(name)) {
        // Before the return is named the next word is the return, after it a file to write.
        boolean isFile = plain.size() == words(plain) && !next.isEmpty() && !next.startsWith("--");
        targets.add(Target.of(name, equals < 0 ? isFile ? next : "" : valueOf(argument)));
        i += equals < 0 && isFile ? 1 : 0;
      } else if (OPTIONS.contains(name)) {
        String value = equals < 0 ? next : valueOf(argument);
        i += equals < 0 ? 1 : 0;
        if (value.isEmpty()) {
          throw new NotUnderstood("Behind %s something must stand.".formatted(name));
        }
        options.computeIfAbsent(name, option -> new ArrayList<>()).add(value);
      } else {
        throw new NotUnderstood("There is no option %s.%s".formatted(name, meant(name, options())));
      }
    }
    return asked(plain, options, targets);
  }

  private static Asked asked(
      List<String> plain, Map<String, List<String>> options, List<Target> targets) {
    if (plain.isEmpty()) {
      throw new NotUnderstood("");
    }
    String verb = plain.getFirst();
    if (!VERBS.contains(verb)) {
      throw new NotUnderstood("There is no \"%s\".%s".formatted(verb, meant(verb, VERBS)));
    }
    if (plain.size() > words(plain)) {
      throw new NotUnderstood(
          "%s is too much: one file is checked at a time, and none where rules are listed."
              .formatted(plain.getLast()));
    }
    if (plain.size() < words(plain)) {
      throw new NotUnderstood("Which file is to be checked?");
    }
    if (targets.stream().filter(Target::isOut).count() > 1) {
      throw new NotUnderstood("One form can be written out; the others need a file each.");
    }
    return new Asked(
        verb, List.copyOf(plain.subList(1, plain.size())), alongside(options), targets);
  }

  /** How many there are besides options when all is said: a verb, and what it is about. */
  private static int words(List<String> plain) {
    return !plain.isEmpty() && plain.getFirst().equals("rules") ? 1 : 2;
  }

  private static String valueOf(String argument) {
    return argument.substring(argument.indexOf('=') + 1);
  }

  private static List<String> options() {
    return Stream.concat(Target.NAMES.stream(), OPTIONS.stream()).sorted().toList();
  }

  private static String meant(String word, Collection<String> among) {
    String meant = Likeness.meant(word, among, Function.identity());
    return meant == null
        ? " There are %s.".formatted(String.join(", ", among))
        : " Is %s meant?".formatted(meant);
  }

  private static Alongside alongside(Map<String, List<String>> options) {
    String year = last(options, "--year");
    String lastYear = last(options, "--last-year");
    List<Path> providers =
        Stream.of("--homes", "--providers")
            .flatMap(list -> options.getOrDefault(list, List.of()).stream())
            .map(Path::of)
            .toList();
    return new Alongside(
        year == null ? null : year(year),
        lastYear == null ? null : Path.of(lastYear),
        providers,
        last(options, "--authority"));
  }

  private static @Nullable String last(Map<String, List<String>> options, String name) {
    List<String> values = options.get(name);
    return values == null ? null : values.getLast();
  }

  private static CensusYear year(String said) {
    if (!said.matches("20\\d\\d([/-]\\d\\d)?")) {
      throw new NotUnderstood("The year is written 2026 or 2025/26, not %s.".formatted(said));
    }
    return new CensusYear(
        said.length() == 4 ? Integer.parseInt(said) : 2000 + Integer.parseInt(said.substring(5)));
  }
}
