package org.openmash.support;

import java.util.concurrent.ThreadLocalRandom;

/** NHS numbers of the range for tests, which is never issued. */
public final class NhsNumbers {

  private NhsNumbers() {}

  /** One that hardly any other test has drawn. */
  public static String fresh() {
    while (true) {
      String digits = "999" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
      int sum = 0;
      for (int i = 0; i < 9; i++) {
        sum += (digits.charAt(i) - '0') * (10 - i);
      }
      int check = (11 - sum % 11) % 11;
      if (check != 10) {
        return digits + check;
      }
    }
  }
}
