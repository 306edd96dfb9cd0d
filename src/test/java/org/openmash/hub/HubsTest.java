package org.openmash.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmash.kernel.Here;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Postcode;
import org.openmash.kernel.WrongSetting;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class HubsTest {

  private static final HubId CITY = new HubId("northam");

  @Test
  void areOneWhereNoneIsNamed() {
    Hubs hubs = Hubs.of(Map.of());
    assertThat(hubs.several()).isFalse();
    assertThat(hubs.first().id()).isEqualTo(HubId.MAIN);
    assertThat(hubs.first().setting("hours", "openmash.hub.hours", "09:00-17:00"))
        .isEqualTo(new Setting("openmash.hub.hours", "09:00-17:00"));
  }

  @Test
  void takeFromTheInstallationWhatTheyDoNotSayThemselves() {
    Hubs hubs = Hubs.of(Map.of("main", said(), CITY.value(), said("hours", "08:00-20:00")));
    assertThat(hubs.several()).isTrue();
    assertThat(hubs.of(CITY).setting("hours", "openmash.hub.hours", "09:00-17:00"))
        .isEqualTo(new Setting("openmash.hubs.northam.hours", "08:00-20:00"));
    assertThat(hubs.of(CITY).setting("days", "openmash.hub.days", "MON-FRI").text())
        .isEqualTo("MON-FRI");
    assertThat(hubs.of(HubId.MAIN).setting("hours", "openmash.hub.hours", "09:00-17:00").name())
        .isEqualTo("openmash.hub.hours");
  }

  @Test
  void haveOneThatComesFirstWhereNobodySaysWhich() {
    Map<String, String> said = said();
    assertThat(Hubs.of(Map.of("b", said, "a", said)).first().id()).isEqualTo(new HubId("a"));
    assertThat(Hubs.of(Map.of("a", said, "main", said)).first().id()).isEqualTo(HubId.MAIN);
  }

  @Test
  void areHereWhileSomethingIsDoneAsInOneOfThem() {
    Hubs hubs = Hubs.of(Map.of("main", said(), CITY.value(), said("hours", "08:00-20:00")));
    PerHub<String> hours =
        new PerHub<>(hubs, hub -> hub.setting("hours", "openmash.hub.hours", "9-5").text());
    assertThat(hours.here()).isEqualTo("9-5");
    assertThat(Here.in(CITY, hours::here)).isEqualTo("08:00-20:00");
    assertThat(hours.of(CITY)).isEqualTo("08:00-20:00");
    assertThat(hours.here()).isEqualTo("9-5");
  }

  @Test
  void areEachReadOnceAndAllAtTheStart() {
    AtomicInteger readings = new AtomicInteger();
    Hubs hubs = Hubs.of(Map.of("main", said(), CITY.value(), said("hours", "08:00-20:00")));
    PerHub<Integer> number = new PerHub<>(hubs, hub -> readings.incrementAndGet());
    assertThat(readings).hasValue(2);
    assertThat(List.of(number.of(CITY), number.of(CITY), number.here())).hasSize(3);
    assertThat(readings).hasValue(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind      | both          | openmash.hubs.northam.kind is \"both\", but must be children or adults",
        "mailbox   | not a mailbox | openmash.hubs.northam.mailbox is \"not a mailbox\", but must be an e-mail",
        "districts | NM1, the city | openmash.hubs.northam.districts is \"NM1, the city\", but must be beginnings",
        "name      | ''            | openmash.hubs.northam.name is \"\", but must be words",
        "area-cy   | ''            | openmash.hubs.northam.area-cy is \"\", but must be words",
        "opening   | 9             | openmash.hubs.northam is \"opening\", but must be one of area",
      })
  void saysInOneSentenceWhichHubsSettingIsWrong(String setting, String got, String says) {
    assertThatExceptionOfType(WrongSetting.class)
        .isThrownBy(() -> Hubs.of(Map.of("main", said(), CITY.value(), said(setting, got))))
        .withMessageContaining(says);
  }

  @Test
  void areBoundFromTheSettings() {
    var said =
        new MapConfigurationPropertySource(
            Map.of(
                "openmash.hubs.northam.name", "Northam",
                "openmash.hubs.northam.name-cy", "Northam",
                "openmash.hubs.northam.bank-holidays", "open",
                "openmash.hubs.northam.districts", "NM1, nm2"));
    HubsSettings settings = new Binder(said).bind("openmash", HubsSettings.class).get();
    Hub northam = Hubs.of(settings.hubs()).first();
    assertThat(northam.id()).isEqualTo(CITY);
    assertThat(northam.own()).containsExactly(Map.entry("bank-holidays", "open"));
    assertThat(northam.districts()).containsExactly("NM1", "NM2");
  }

  @Test
  void serveAPostcodeThatOneOfThemAloneNames() {
    Map<String, String> city = said("districts", "NM1");
    Hubs hubs = Hubs.of(Map.of("main", said(), CITY.value(), city));
    assertThat(hubs.serving(Postcode.parse("nm1 2ab")).orElseThrow().id()).isEqualTo(CITY);
    assertThat(hubs.serving(Postcode.parse("NM12 2AB"))).isEmpty();
    assertThat(Hubs.of(Map.of("a", city, "b", city)).serving(Postcode.parse("NM1 2AB"))).isEmpty();
  }

  @Test
  void refuseAWordThatCannotStandInARow() {
    assertThatExceptionOfType(WrongSetting.class)
        .isThrownBy(() -> Hubs.of(Map.of("North Shire", said())))
        .withMessageContaining("North Shire");
  }

  /** Names of settings lose their dashes in the environment. */
  @Test
  void areReadFromTheEnvironmentToo() {
    Hubs hubs = Hubs.of(Map.of("main", said(), CITY.value(), said("bankholidays", "open")));
    assertThat(hubs.of(CITY).own()).containsEntry("bank-holidays", "open");
  }

  private static Map<String, String> said(String... more) {
    Map<String, String> all =
        new HashMap<>(Map.of("name", "N", "name-cy", "N", "area", "A", "area-cy", "A"));
    for (int i = 0; i < more.length; i += 2) {
      all.put(more[i], more[i + 1]);
    }
    return all;
  }
}
