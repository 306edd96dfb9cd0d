package org.openmash.secret;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openmash.kernel.PhoneNumber;

/**
 * What a protected detail reads like in a text.
 *
 * @param whole each is the detail itself and can be taken out
 * @param traces each leads to it; a text that holds one needs a person to look
 */
record Needles(Set<String> whole, Set<String> traces) {

  private static final int LAST_OF_A_NUMBER = 6;
  private static final int SHORTEST = 5;
  private static final int SHORTEST_NAME = 3;

  /** Words that any school or home has. */
  private static final Set<String> COMMON =
      Set.of(
          "school",
          "primary",
          "secondary",
          "academy",
          "college",
          "nursery",
          "infant",
          "infants",
          "junior",
          "high",
          "community",
          "church",
          "of",
          "england",
          "c",
          "e",
          "ce",
          "rc",
          "catholic",
          "the",
          "and",
          "st",
          "hse",
          "home",
          "childrens",
          "children",
          "s",
          "mr",
          "mrs",
          "ms",
          "miss",
          "foster",
          "carer",
          "carers",
          "care",
          "unit",
          "centre",
          "family",
          "with",
          "ysgol",
          "gynradd");

  static Needles of(Secret secret) {
    Needles needles = new Needles(new LinkedHashSet<>(), new LinkedHashSet<>());
    switch (secret.kind()) {
      case ADDRESS -> needles.address(secret.what());
      case PHONE -> secret.what().forEach(needles::phone);
      case SCHOOL -> needles.place(secret.what());
      case PLACEMENT -> {
        needles.place(secret.what());
        needles.address(secret.what());
      }
      case NAME -> secret.what().forEach(needles::name);
    }
    needles.whole.removeIf(String::isEmpty);
    needles.traces.removeIf(String::isEmpty);
    return needles;
  }

  private void address(List<String> what) {
    for (String text : what) {
      Tokens all = Tokens.of(text);
      if (isPlace(all)) {
        whole.add(all.joined());
      }
      for (String line : text.split("[,;\\n\\r]")) {
        line(Tokens.of(line));
      }
      String first = text.split("[,;\\n\\r]")[0];
      if (Tokens.of(first).size() > 1) {
        whole.add(Tokens.of(first).joined());
      }
    }
  }

  private static boolean isPlace(Tokens all) {
    return all.size() > 1 || all.all().stream().anyMatch(Tokens.Token::hasDigit);
  }

  /** A number and a street; the street alone leads there too. */
  private void line(Tokens line) {
    for (int at = 0; at < line.size() - 1; at++) {
      if (line.all().get(at).hasDigit()) {
        whole.add(line.part(at, line.size()).joined());
        String street = line.part(at + 1, line.size()).joined();
        if (street.length() >= SHORTEST && street.chars().anyMatch(Character::isLetter)) {
          traces.add(street);
        }
      }
    }
  }

  private void phone(String text) {
    String digits = digits(text);
    if (digits.length() < LAST_OF_A_NUMBER) {
      return;
    }
    String home = digits.startsWith("44") ? digits.substring(2) : digits.replaceFirst("^0", "");
    for (String begin : List.of("0", "44", "440", "0044", "00440", "")) {
      whole.add(begin + home);
    }
    traces.add(home.substring(Math.max(0, home.length() - LAST_OF_A_NUMBER)));
  }

  private static String digits(String text) {
    try {
      return PhoneNumber.parse(text).value().replaceAll(";.*", "").replaceAll("\\D", "");
    } catch (IllegalArgumentException e) {
      return text.replaceAll("\\D", "");
    }
  }

  private void place(List<String> what) {
    for (String text : what) {
      Tokens all = Tokens.of(text);
      whole.add(all.joined());
      Tokens first = Tokens.of(text.split("[,;\\n\\r]")[0]);
      if (first.size() > 1) {
        whole.add(first.joined());
      }
      first.all().stream()
          .map(Tokens.Token::word)
          .filter(word -> word.length() >= SHORTEST && !COMMON.contains(word))
          .forEach(traces::add);
    }
  }

  private void name(String text) {
    Tokens all = Tokens.of(text);
    whole.add(all.joined());
    if (all.size() > 1) {
      String family = all.part(all.size() - 1, all.size()).joined();
      if (family.length() >= SHORTEST_NAME) {
        traces.add(family);
      }
    }
  }
}
