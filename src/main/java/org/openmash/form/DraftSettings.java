package org.openmash.form;

import java.time.Duration;
import org.openmash.kernel.WrongSetting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long unfinished text is kept.
 *
 * @param keep after the last save of a draft
 * @param park text posted after a sign-in had ended
 */
@ConfigurationProperties("openmash.draft")
record DraftSettings(@DefaultValue("28d") Duration keep, @DefaultValue("2h") Duration park) {

  DraftSettings {
    if (keep.compareTo(Duration.ofDays(1)) < 0) {
      throw new WrongSetting("openmash.draft.keep", keep.toString(), "one day or longer (28d)");
    }
    if (park.compareTo(Duration.ofMinutes(5)) < 0) {
      throw new WrongSetting("openmash.draft.park", park.toString(), "five minutes or longer (2h)");
    }
  }
}
