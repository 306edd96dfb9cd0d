package org.openmash.routes;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openmash.form.Answers;

/** What was typed about people, to be looked for where it may never be. */
final class PersonalData {

  /** An e-mail address, an NHS number, a postcode: whoever's they are. */
  private static final Pattern SHAPES =
      Pattern.compile(
          "[\\w.+-]+@[\\w-]+\\.\\w+|(?<![\\w-])\\d{3} ?\\d{3} ?\\d{4}(?![\\w-])"
              + "|(?<![\\w-])[a-z]{1,2}\\d[a-z\\d]? \\d[a-z]{2}(?![\\w-])");

  private final Set<String> words = new TreeSet<>();

  /** A name, or anything else about somebody. */
  PersonalData and(String... told) {
    Stream.of(told)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .filter(word -> word.length() > 3)
        .forEach(words::add);
    return this;
  }

  /** Every text and day in the answers; neither the codes of choices nor numbers. */
  PersonalData and(Answers answers) {
    collect(answers.tree());
    return this;
  }

  Set<String> words() {
    return words;
  }

  /** What of it stands in an address or a line of the log. */
  List<String> in(String text) {
    String plain = plain(text);
    return Stream.concat(
            words.stream().filter(word -> standsIn(plain, word)),
            SHAPES.matcher(plain).results().map(match -> match.group()))
        .toList();
  }

  /** As words of their own: "Ines" is not in "lines". */
  private static boolean standsIn(String plain, String word) {
    return plain.contains(word)
        && Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(word) + "(?![\\p{L}\\d])")
            .matcher(plain)
            .find();
  }

  private void collect(Object part) {
    switch (part) {
      case Map<?, ?> map when map.containsKey("year") && map.containsKey("month") -> day(map);
      case Map<?, ?> map -> map.values().forEach(this::collect);
      case List<?> list -> list.forEach(this::collect);
      case String text when text.chars().anyMatch(Character::isLowerCase) -> lines(text);
      case String text when text.matches("[\\d ]{6,}") -> and(text, text.replace(" ", ""));
      case String text when text.matches("[A-Z]+\\d+ .*") -> and(text, text.replace(" ", ""));
      default -> {
        // A code, or a number: tells nothing by itself.
      }
    }
  }

  private void lines(String text) {
    if (!Set.of("true", "false").contains(text)) {
      text.lines().forEach(this::and);
      if (text.matches("\\p{L}+ \\p{L}+")) {
        and(text.split(" "));
      }
    }
  }

  private void day(Map<?, ?> day) {
    int d = Integer.parseInt(day.get("day").toString());
    int m = Integer.parseInt(day.get("month").toString());
    Object y = day.get("year");
    and("%s-%02d-%02d".formatted(y, m, d), "%d/%d/%s".formatted(d, m, y));
  }

  /** As somebody would read it: decoded, as often as it was encoded, in lower case. */
  private static String plain(String text) {
    String before = "";
    String plain = text;
    while (!plain.equals(before)) {
      before = plain;
      try {
        plain = URLDecoder.decode(before, StandardCharsets.UTF_8);
      } catch (IllegalArgumentException _) {
        break;
      }
    }
    return plain.toLowerCase(Locale.ROOT);
  }
}
