package org.openmash.access;

import java.time.Duration;

/**
 * Who may try what how often.
 *
 * @param atOnce how many tries may come together
 * @param each how long it takes to be allowed one more
 */
public record Allowance(String whose, int atOnce, Duration each) {

  /** Five at once, then one each three minutes: never more than ten in fifteen minutes. */
  static Allowance ofAccount(String whose) {
    return new Allowance(whose, 5, Duration.ofMinutes(3));
  }

  /** A whole hospital may share one address. */
  static Allowance ofAddress(String ip) {
    return new Allowance("address " + ip, 50, Duration.ofSeconds(18));
  }

  /** Pages left open beyond the end of a sign-in: many on a ward in the morning, few in an hour. */
  public static Allowance ofTyping(String ip) {
    return new Allowance("typing " + ip, 40, Duration.ofSeconds(20));
  }
}
