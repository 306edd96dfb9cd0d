package org.openmash.demo;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How large the made-up county is.
 *
 * @param demo none, tiny, small or median
 * @param demoSeed the same seed tells the same stories
 * @param demoUntil the last of its days; today where nothing is said
 */
@ConfigurationProperties("openmash")
record DemoSettings(
    @DefaultValue("none") String demo,
    @DefaultValue("20260303") long demoSeed,
    @Nullable LocalDate demoUntil) {

  /** Up to the last of its days, or to now. */
  Size size(Instant now) {
    Instant until = new CountyWords(ayear(), 1, demoSeed, demoUntil, false).size(now).now();
    return new Size(ayear(), 1, demoSeed, demoUntil == null ? now : until, ahead());
  }

  /** Contacts over twelve months; the median council has 14,000. */
  int ayear() {
    return switch (demo) {
      case "tiny" -> 60;
      case "small" -> 200;
      case "median" -> 14_000;
      default -> 0;
    };
  }

  /** How many of them are there with the first page. */
  int ahead() {
    return switch (demo) {
      case "tiny" -> 60;
      case "small" -> 200;
      case "median" -> 250;
      default -> 0;
    };
  }
}
