package org.openmash.referral;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.openmash.form.Choices;
import org.openmash.hub.Hubs;
import org.openmash.hub.PerHub;
import org.openmash.kernel.WrongSetting;
import org.openmash.page.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds the area's threshold document and offers it to forms. */
@Configuration(proxyBeanMethods = false)
class ThresholdsConfiguration {

  private static final String FILE = "thresholds.yaml";

  /**
   * For each hub the file named by the setting, else the one in the data directory, else the
   * sample.
   */
  @Bean
  PerHub<Thresholds> thresholds(
      @Value("${openmash.thresholds:}") String all,
      @Value("${openmash.data:data}") String data,
      Hubs hubs,
      Clock clock) {
    return new PerHub<>(
        hubs,
        hub ->
            hub.setting("thresholds", "openmash.thresholds", all)
                .read(data, FILE, (name, in) -> inForce(name, in, clock)));
  }

  private static Thresholds inForce(String name, InputStream in, Clock clock) throws IOException {
    Thresholds read = ThresholdsFile.read(name, in);
    if (read.validFrom().isAfter(LocalDate.now(clock))) {
      throw new WrongSetting(
          "The threshold document %s is valid only from %s.".formatted(name, read.validFrom()));
    }
    return read;
  }

  @Bean
  Choices levelChoices(PerHub<Thresholds> thresholds) {
    return new ThresholdChoices("level") {
      @Override
      public List<Offered> offered(Words words) {
        return thresholds.here().levels().stream()
            .map(level ->
                new Offered(
                    level.value(),
                    words.say("thresholds.level", level.number(), level.name().in(words)),
                    level.meaning().in(words)))
            .toList();
      }
    };
  }

  @Bean
  Choices indicatorChoices(PerHub<Thresholds> thresholds) {
    return new ThresholdChoices("indicators") {
      @Override
      public List<Offered> offered(Words words) {
        return thresholds.here().indicators().stream().map(one -> offered(one, words)).toList();
      }
    };
  }

  @Bean
  Choices childIndicatorChoices(PerHub<Thresholds> thresholds) {
    return indicatorsFor("child-indicators", false, thresholds);
  }

  @Bean
  Choices unbornIndicatorChoices(PerHub<Thresholds> thresholds) {
    return indicatorsFor("unborn-indicators", true, thresholds);
  }

  private static Choices indicatorsFor(String name, boolean unborn, PerHub<Thresholds> thresholds) {
    return new ThresholdChoices(name) {
      @Override
      public List<Offered> offered(Words words) {
        return thresholds.here().indicators().stream()
            .filter(one -> one.fits(unborn))
            .map(one -> offered(one, words))
            .toList();
      }
    };
  }

  private abstract static class ThresholdChoices implements Choices {
    private final String name;

    ThresholdChoices(String name) {
      this.name = name;
    }

    @Override
    public String name() {
      return name;
    }

    static Offered offered(Indicator indicator, Words words) {
      String hint =
          words.say(
              "thresholds.hint",
              indicator.level(),
              indicator.domain().in(words),
              words.say("thresholds.ages." + indicator.ages()));
      return new Offered(indicator.id(), indicator.text().in(words), hint);
    }
  }
}
