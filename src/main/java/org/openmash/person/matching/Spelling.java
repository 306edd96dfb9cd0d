package org.openmash.person.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words as they are compared: lower case, a to z and digits, without accents. */
final class Spelling {

  private static final Set<String> TITLES =
      Set.of(
          "mr mrs ms miss mx dr sir dame lord lady rev reverend prof professor master the of and"
              .concat(" mp jr sr esq nee aka bart bt kcb gcb obe mbe cbe honourable hon")
              .split(" "));

  /** Surnames too: titles only in a long name. */
  private static final Set<String> RANKS =
      Set.of(
          "baron baronet baroness earl viscount marquess duke duchess count countess"
              .concat(" captain major colonel general admiral")
              .split(" "));

  /** Said where there is no forename yet. */
  private static final Set<String> NOT_YET_NAMED =
      Set.of(
          "baby unborn twin triplet infant male female boy girl newborn unknown notknown unnamed"
              .concat(" one two three")
              .split(" "));

  private static final Set<String> PARTICLES =
      Set.of(
          "o mc mac van von der den de da di do dos das del della du la le el al ul ur bin bint ibn ben abu st san ap ter ten"
              .split(" "));

  private Spelling() {}

  /** Everything but letters and digits becomes a space; apostrophes and full stops vanish. */
  static String plain(String text) {
    String rest = isPlainAscii(text) ? text : withoutAccents(text);
    StringBuilder plain = new StringBuilder(rest.length());
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        plain.append(c);
      } else if (c >= 'A' && c <= 'Z') {
        plain.append((char) (c + 32));
      } else if (c != '\'' && c != '.' && c != '\u2019' && c != '`' && endsInWord(plain)) {
        plain.append(' ');
      }
    }
    if (!plain.isEmpty() && !endsInWord(plain)) {
      plain.setLength(plain.length() - 1);
    }
    return plain.toString();
  }

  private static boolean endsInWord(StringBuilder text) {
    return !text.isEmpty() && text.charAt(text.length() - 1) != ' ';
  }

  private static boolean isPlainAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static String withoutAccents(String text) {
    String parted = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(parted.length());
    for (int i = 0; i < parted.length(); i++) {
      char c = parted.charAt(i);
      switch (c) {
        case 'ł' -> plain.append('l');
        case 'ø' -> plain.append('o');
        case 'đ', 'ð' -> plain.append('d');
        case 'þ' -> plain.append("th");
        case 'ı' -> plain.append('i');
        case 'ß' -> plain.append("ss");
        case 'æ' -> plain.append("ae");
        case 'œ' -> plain.append("oe");
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            plain.append(c);
          }
        }
      }
    }
    return plain.toString();
  }

  static List<String> words(String text) {
    String plain = plain(text);
    List<String> words = new ArrayList<>(4);
    for (int from = 0; from < plain.length(); ) {
      int to = plain.indexOf(' ', from);
      to = to < 0 ? plain.length() : to;
      words.add(plain.substring(from, to));
      from = to + 1;
    }
    return words;
  }

  /** The words of a name, without titles and without "baby" or "twin 1". */
  static List<String> nameWords(String text) {
    List<String> words = words(text);
    words.removeIf(word -> isNoName(word, words.size()));
    return words;
  }

  static boolean isNoName(String word, int among) {
    return NOT_YET_NAMED.contains(word)
        || among > 1 && TITLES.contains(word)
        || among > 3 && RANKS.contains(word)
        || Character.isDigit(word.charAt(0));
  }

  /** "Baby" or "unborn": said of somebody who has no forename yet. */
  static boolean isNotYetNamed(String text) {
    List<String> words = words(text);
    return !words.isEmpty() && NOT_YET_NAMED.containsAll(words);
  }

  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  /** All in one word: "van der Berg" and "Vanderberg" are one. */
  static String joined(String text) {
    return plain(text).replace(" ", "");
  }
}
