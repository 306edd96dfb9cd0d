package org.openmash.access;

import java.time.Duration;
import org.openmash.kernel.UserId;

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

  /**
   * Another system: a batch of 200 at seven in the morning goes through, a loop gone wild does not.
   */
  public static Allowance ofKey(UserId key) {
    return new Allowance("key " + key, 300, Duration.ofSeconds(1));
  }

  /** All systems behind one address together, and whoever tries keys from it. */
  public static Allowance ofNetwork(String ip) {
    return new Allowance("network " + ip, 1_500, Duration.ofSeconds(1));
  }

  /** Pages left open beyond the end of a sign-in: many on a ward in the morning, few in an hour. */
  public static Allowance ofTyping(String ip) {
    return new Allowance("typing " + ip, 40, Duration.ofSeconds(20));
  }
}
