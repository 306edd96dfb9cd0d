package org.openmash.subjectaccess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes words out of a text, wherever they stand in it and however they are written. */
public final class Removal {

  private Removal() {}

  /**
   * A stretch of the text that stays, or a place where something was.
   *
   * @param text empty where something was
   */
  public record Stretch(String text, boolean out) {}

  /** What stays of it. */
  public static List<Stretch> of(String text, List<String> words) {
    boolean[] out = marked(text, words);
    List<Stretch> stretches = new ArrayList<>();
    int from = 0;
    for (int at = 1; at <= text.length(); at++) {
      if (at == text.length() || out[at] != out[from]) {
        stretches.add(new Stretch(out[from] ? "" : text.substring(from, at), out[from]));
        from = at;
      }
    }
    return stretches;
  }

  /** Which of its letters belong to one of these words. */
  public static boolean[] marked(String text, List<String> words) {
    return marked(text, words.stream().map(Removal::pattern));
  }

  /** Which of its letters are one of these names, and not a part of another word. */
  public static boolean[] named(String text, Collection<String> names) {
    return marked(text, names.stream().map(Removal::whole));
  }

  private static boolean[] marked(String text, Stream<Pattern> patterns) {
    boolean[] marked = new boolean[text.length()];
    patterns.forEach(pattern -> {
      Matcher found = pattern.matcher(text);
      while (found.find()) {
        Arrays.fill(marked, found.start(), found.end(), true);
      }
    });
    return marked;
  }

  /** Whether it stands in there at all. */
  public static boolean holds(String text, String word) {
    return pattern(word).matcher(text).find();
  }

  /** Whether the name stands in there, and not as a part of another word. */
  public static boolean names(String text, String name) {
    return whole(name).matcher(text).find();
  }

  private static Pattern whole(String name) {
    Pattern inside = pattern(name);
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])" + inside.pattern() + "(?![\\p{L}\\p{N}])", inside.flags());
  }

  /** In whatever case, and across the end of a line. */
  private static Pattern pattern(String word) {
    return Pattern.compile(
        Arrays.stream(word.strip().split("\\s+"))
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s+")),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
