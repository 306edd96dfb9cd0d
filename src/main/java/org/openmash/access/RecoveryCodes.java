package org.openmash.access;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openmash.kernel.Id;

/** Eight codes on paper for whoever lost their telephone: each works once. */
final class RecoveryCodes {

  private static final int COUNT = 8;
  private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";

  private RecoveryCodes() {}

  static List<String> fresh() {
    return Stream.generate(RecoveryCodes::one).limit(COUNT).toList();
  }

  /** As it is kept, however it was typed. */
  static String plain(String typed) {
    return typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
  }

  /** As it is shown: in two halves. */
  static String shown(String code) {
    return code.substring(0, 6) + "-" + code.substring(6);
  }

  private static String one() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      code.append(LETTERS.charAt(Id.RANDOM.nextInt(LETTERS.length())));
    }
    return code.toString();
  }
}
