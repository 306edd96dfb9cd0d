package org.openmash.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How large the made-up county is.
 *
 * @param demo none, small or median
 * @param demoSeed the same seed tells the same stories
 */
@ConfigurationProperties("openmash")
record DemoSettings(@DefaultValue("none") String demo, @DefaultValue("20260303") long demoSeed) {

  /** Referrals over twelve months. */
  int referrals() {
    return switch (demo) {
      case "small" -> 130;
      case "median" -> 3_000;
      default -> 0;
    };
  }
}
