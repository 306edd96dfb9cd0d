package org.openmash.kernel;

import java.util.Locale;

/**
 * What people quote on the telephone: "OM-" and seven characters, none of which looks or sounds
 * like another or makes a word. The last one checks the others: one wrong character or two swapped
 * neighbours never give another reference.
 */
public record Reference(String value) implements Shown {

  private static final String PREFIX = "OM-";
  private static final int LENGTH = 7;

  /** Twenty-three characters: a prime, so that every single slip changes the check. */
  private static final String ALPHABET = "23456789CDFHJKMNPQRTWXY";

  public Reference {
    String plain = value.replaceAll("(?U)[\\s-]", "").toUpperCase(Locale.ROOT);
    plain = plain.startsWith("OM") ? plain.substring(2) : plain;
    if (plain.length() != LENGTH || plain.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
      throw new IllegalArgumentException("kernel.reference.shape");
    }
    if (check(plain) != plain.charAt(LENGTH - 1)) {
      throw new IllegalArgumentException("kernel.reference.mistyped");
    }
    value = PREFIX + plain;
  }

  /** A new one, at random: one of 148 million, so the caller's unique key decides. */
  public static Reference next() {
    StringBuilder made = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH - 1; i++) {
      made.append(ALPHABET.charAt(Lots.below(ALPHABET.length())));
    }
    return new Reference(made.append(check(made)).toString());
  }

  /**
   * Reads what somebody typed or was told, in any case, with or without "OM-".
   *
   * @throws IllegalArgumentException whose message is the key of the words to show
   */
  public static Reference parse(String text) {
    return new Reference(text);
  }

  private static char check(CharSequence characters) {
    int sum = 0;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += (i + 2) * ALPHABET.indexOf(characters.charAt(i));
    }
    return ALPHABET.charAt(sum % ALPHABET.length());
  }

  @Override
  public String toString() {
    return value;
  }
}
