package org.openmash.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmash.hub.Hubs;
import org.openmash.hub.PerHub;
import org.openmash.kernel.WrongSetting;
import org.openmash.page.PlainWords;
import org.openmash.page.Words;

class ThresholdsTest {

  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-03-03T10:00:00Z"), ZoneOffset.UTC);

  private final ThresholdsConfiguration configuration = new ThresholdsConfiguration();

  @TempDir Path data;

  @Test
  void offersASampleThatSaysItIsOne() throws IOException {
    Thresholds sample = thresholds("", "").here();
    assertThat(sample.version()).contains("Sample");
    assertThat(sample.levels()).extracting(Level::number).containsExactly(1, 2, 3, 4);
    assertThat(sample.indicators()).hasSizeGreaterThanOrEqualTo(40);
    assertThat(sample.indicators().stream().filter(i -> i.fits(true)))
        .hasSizeGreaterThanOrEqualTo(10);
    assertThat(
            sample.indicators().stream().map(i -> i.domain().english()).collect(Collectors.toSet()))
        .hasSize(7);
    assertThat(sample.indicators().stream().map(Indicator::level).collect(Collectors.toSet()))
        .hasSize(4);
    assertThat(sample.indicators())
        .allSatisfy(i -> assertThat(i.text().welsh()).isNotEqualTo(i.text().english()));
    assertThat(sample.level("3").orElseThrow().name().english()).isEqualTo("Targeted family help");
    assertThat(sample.level("9")).isEmpty();
    assertThat(sample.indicators(List.of("U42", "gone", "U11")))
        .extracting(Indicator::id)
        .containsExactly("U11", "U42");
  }

  @Test
  void saysEachInTheReadersLanguage() throws IOException {
    PerHub<Thresholds> sample = thresholds("", "");
    Words english = PlainWords.languages().english();
    Words welsh = PlainWords.languages().welsh();
    assertThat(configuration.levelChoices(sample).offered(english).get(2).label())
        .isEqualTo("Level 3: Targeted family help");
    assertThat(configuration.levelChoices(sample).offered(welsh).get(2).label())
        .isEqualTo("Lefel 3: Cymorth teulu wedi’i dargedu");
    assertThat(configuration.indicatorChoices(sample).offered(english).getFirst().hint())
        .isEqualTo("Level 1. Health. Unborn babies");
    assertThat(configuration.indicatorChoices(sample).offered(welsh))
        .hasSameSizeAs(sample.here().indicators());
  }

  @Test
  void takesTheAreasOwnFromTheDataDirectoryOrTheSetting() throws IOException {
    Files.writeString(
        data.resolve("thresholds.yaml"), sampleText().replace("Sample 1", "Borset 2026"));
    assertThat(thresholds("", data.toString()).here().version()).isEqualTo("Borset 2026");
    Path named =
        Files.writeString(
            data.resolve("ours.yaml"), sampleText().replace("Sample 1", "Borset draft"));
    assertThat(thresholds(named.toString(), data.toString()).here().version())
        .isEqualTo("Borset draft");
  }

  @Test
  void stopsTheStartWhenTheFileIsMissingOrNotYetValid() throws IOException {
    assertThatExceptionOfType(WrongSetting.class)
        .isThrownBy(() -> thresholds(data.resolve("none.yaml").toString(), "").here())
        .withMessageContaining("openmash.thresholds");
    Path early =
        Files.writeString(
            data.resolve("early.yaml"), sampleText().replace("2024-04-01", "2026-04-01"));
    assertThatExceptionOfType(WrongSetting.class)
        .isThrownBy(() -> thresholds(early.toString(), "").here())
        .withMessageContaining("2026-04-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "version: Sample 1 | version: | version: it is missing",
        "valid_from: 2024-04-01 | valid_from: soon | valid_from: it must be a date",
        "  - level: 2 | level: 3 | readable as YAML",
        "id: U21, level: 2 | id: U21, level: 7 | indicators[2].level: there is no such level",
        "id: U21, level: 2 | id: U11, level: 2 | indicators[2].id: it is there twice",
        "id: U21, level: 2 | id: U 2, level: 2 | indicators[2].id: only letters",
        "level: 2, domain: health | level: 2, domain: wealth | indicators[2].domain: there is no such domain",
        "ages: unborn | ages: old | indicators[1].ages: it must be any",
        "cy: Cymorth cynnar | xx: Cymorth cynnar | levels[2].name.cy: it is missing",
        "indicators: | others: | indicators: it must be a list"
      })
  void saysWhereTheMistakeIs(String right, String wrong, String told) throws IOException {
    String text = sampleText();
    assertThat(text).contains(right);
    int at = text.indexOf(right);
    String spoilt = text.substring(0, at) + wrong + text.substring(at + right.length());
    assertThatExceptionOfType(WrongSetting.class)
        .isThrownBy(() ->
            ThresholdsFile.read(
                "ours.yaml", new ByteArrayInputStream(spoilt.getBytes(StandardCharsets.UTF_8))))
        .withMessageContaining("ours.yaml")
        .withMessageContaining(told);
  }

  @ParameterizedTest
  @CsvSource({"''", "just text", "'[1, 2]'", "'!!javax.script.ScriptEngineManager []'"})
  void refusesAnythingElse(String text) {
    assertThatExceptionOfType(WrongSetting.class)
        .isThrownBy(() ->
            ThresholdsFile.read(
                "x", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
  }

  private PerHub<Thresholds> thresholds(String setting, String data) {
    return configuration.thresholds(setting, data, Hubs.of(Map.of()), TODAY);
  }

  private static String sampleText() throws IOException {
    try (InputStream in = ThresholdsTest.class.getResourceAsStream("/thresholds.yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
