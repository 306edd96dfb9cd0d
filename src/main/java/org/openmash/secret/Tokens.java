package org.openmash.secret;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a text without case, accents, punctuation, line breaks and the ways of shortening an
 * address, each with its place.
 */
record Tokens(List<Token> all) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{M}]");

  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("street", "st"),
          Map.entry("saint", "st"),
          Map.entry("road", "rd"),
          Map.entry("avenue", "ave"),
          Map.entry("av", "ave"),
          Map.entry("lane", "ln"),
          Map.entry("close", "cl"),
          Map.entry("drive", "dr"),
          Map.entry("court", "ct"),
          Map.entry("gardens", "gdns"),
          Map.entry("crescent", "cres"),
          Map.entry("place", "pl"),
          Map.entry("square", "sq"),
          Map.entry("terrace", "ter"),
          Map.entry("terr", "ter"),
          Map.entry("house", "hse"),
          Map.entry("apartment", "flat"),
          Map.entry("apt", "flat"));

  /** One word and where it stands. */
  record Token(String word, int from, int to) {
    boolean hasDigit() {
      return word.chars().anyMatch(Character::isDigit);
    }
  }

  static Tokens of(String text) {
    List<Token> all = new ArrayList<>();
    Matcher found = WORD.matcher(text);
    while (found.find()) {
      String plain =
          INVISIBLE
              .matcher(Normalizer.normalize(found.group(), Normalizer.Form.NFKD))
              .replaceAll("")
              .toLowerCase(Locale.ROOT);
      all.add(new Token(SHORT.getOrDefault(plain, plain), found.start(), found.end()));
    }
    return new Tokens(all);
  }

  /** All words as one. */
  String joined() {
    return all.stream().map(Token::word).collect(Collectors.joining());
  }

  boolean holds(String needle) {
    return !needle.isEmpty() && !placesOf(needle).isEmpty();
  }

  /** Where whole words, joined, read as this; each as the place of its first and last character. */
  List<int[]> placesOf(String needle) {
    List<int[]> places = new ArrayList<>();
    for (int first = 0; first < all.size(); first++) {
      int length = 0;
      for (int last = first; last < all.size() && length < needle.length(); last++) {
        String word = all.get(last).word();
        if (!needle.startsWith(word, length)) {
          break;
        }
        length += word.length();
        if (length == needle.length()) {
          places.add(new int[] {all.get(first).from(), all.get(last).to()});
        }
      }
    }
    return places;
  }

  Tokens part(int from, int to) {
    return new Tokens(all.subList(from, to));
  }

  int size() {
    return all.size();
  }
}
