package org.openmash.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmash.kernel.WrongSetting;

class SharingFileTest {

  private static final String DUTY =
      "{id: x, name: {en: X, cy: X}, says: {en: X, cy: X}, from: %s, basis: legal_obligation, sectors: [police]}";
  private static final String SHARED = "{kinds: [health], bases: [public_task]}";
  private static final String BY_ITSELF =
      Arrays.stream(Origin.values())
          .filter(origin -> origin != Origin.TYPED)
          .map(origin -> origin.name().toLowerCase(Locale.ROOT) + ": " + SHARED)
          .collect(Collectors.joining(", ", "by-itself: {", "}"));

  @Test
  void readsADutyAndTheDayFromWhichItHolds() {
    SharingRules.Read read = read(file("2027-09-01"));
    SharingRules.Duty duty = read.duties().getFirst();
    assertThat(duty.holds(LocalDate.of(2027, 8, 31))).isFalse();
    assertThat(duty.holds(LocalDate.of(2027, 9, 1))).isTrue();
    assertThat(read(file("not yet")).duties().getFirst().holds(LocalDate.of(2099, 1, 1))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "version: x",
        "version: x\nduties: []",
        "version: x\nduties: [{id: x}]",
        "version: x\nduties: [x]\n"
      })
  void refusesAnythingElseInOneSentence(String yaml) {
    assertRefused(yaml);
  }

  @Test
  void refusesADayThatIsNone() {
    assertRefused(file("soon"));
    assertRefused(file("2027-09-01").replace("police", "pirates"));
    assertRefused(file("2027-09-01").replace("support_service", "typed"));
  }

  private static void assertRefused(String yaml) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(WrongSetting.class)
        .hasMessageStartingWith("The rules of sharing of the test cannot be used: ");
  }

  private static String file(String from) {
    return "version: x\nduties: [" + DUTY.formatted(from) + "]\n" + BY_ITSELF;
  }

  private static SharingRules.Read read(String yaml) {
    return SharingFile.read(
        "of the test", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
  }
}
