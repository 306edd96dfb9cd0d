package org.openmash.document;

import org.openmash.kernel.WrongSetting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is taken.
 *
 * @param largestMegabytes one file
 * @param most files of one referral
 * @param dayMegabytes what one account may hand in within 24 hours
 */
@ConfigurationProperties("openmash.document")
record DocumentSettings(
    @DefaultValue("20") int largestMegabytes,
    @DefaultValue("10") int most,
    @DefaultValue("200") int dayMegabytes) {

  DocumentSettings {
    within("openmash.document.largest-megabytes", largestMegabytes, 50);
    within("openmash.document.most", most, 100);
    within("openmash.document.day-megabytes", dayMegabytes, 10_000);
  }

  private static void within(String setting, int value, int highest) {
    if (value < 1 || value > highest) {
      throw new WrongSetting(setting, String.valueOf(value), "between 1 and " + highest);
    }
  }

  int largest() {
    return largestMegabytes << 20;
  }

  long day() {
    return (long) dayMegabytes << 20;
  }
}
