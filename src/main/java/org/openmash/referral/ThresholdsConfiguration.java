package org.openmash.referral;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.openmash.form.Choices;
import org.openmash.kernel.WrongSetting;
import org.openmash.page.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Finds the area's threshold document and offers it to forms. */
@Configuration(proxyBeanMethods = false)
class ThresholdsConfiguration {

  private static final String FILE = "thresholds.yaml";

  /** The file named by the setting, else the one in the data directory, else the sample. */
  @Bean
  Thresholds thresholds(
      @Value("${openmash.thresholds:}") String setting,
      @Value("${openmash.data:data}") String data,
      Clock clock)
      throws IOException {
    Path file = setting.isBlank() ? Path.of(data, FILE) : Path.of(setting.strip());
    if (!setting.isBlank() && !Files.isReadable(file)) {
      throw new WrongSetting("openmash.thresholds", setting, "a file that can be read");
    }
    boolean own = !(setting.isBlank() && data.isBlank()) && Files.isReadable(file);
    try (InputStream in =
        own ? Files.newInputStream(file) : new ClassPathResource(FILE).getInputStream()) {
      Thresholds read = ThresholdsFile.read(own ? file.toString() : "of the sample", in);
      if (read.validFrom().isAfter(LocalDate.now(clock))) {
        throw new WrongSetting(
            "The threshold document %s is valid only from %s.".formatted(file, read.validFrom()));
      }
      return read;
    }
  }

  @Bean
  Choices levelChoices(Thresholds thresholds) {
    return new ThresholdChoices("level") {
      @Override
      public List<Offered> offered(Words words) {
        return thresholds.levels().stream()
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
  Choices indicatorChoices(Thresholds thresholds) {
    return new ThresholdChoices("indicators") {
      @Override
      public List<Offered> offered(Words words) {
        return thresholds.indicators().stream().map(one -> offered(one, words)).toList();
      }
    };
  }

  @Bean
  Choices childIndicatorChoices(Thresholds thresholds) {
    return indicatorsFor("child-indicators", false, thresholds);
  }

  @Bean
  Choices unbornIndicatorChoices(Thresholds thresholds) {
    return indicatorsFor("unborn-indicators", true, thresholds);
  }

  private static Choices indicatorsFor(String name, boolean unborn, Thresholds thresholds) {
    return new ThresholdChoices(name) {
      @Override
      public List<Offered> offered(Words words) {
        return thresholds.indicators().stream()
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
