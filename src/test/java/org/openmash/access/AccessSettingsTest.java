package org.openmash.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.openmash.kernel.WrongSetting;

class AccessSettingsTest {

  @Test
  void belongToThisHostAloneWhereThereIsHttps() {
    assertThat(new AccessSettings("https://hub.example.gov.uk").cookie("session"))
        .isEqualTo("__Host-session");
    assertThat(new AccessSettings("http://localhost:8080").cookie("session")).isEqualTo("session");
  }

  @Test
  void theAddressIsOneThatLinksCanLeadTo() {
    assertThat(new AccessSettings("https://hub.example.gov.uk/").address())
        .isEqualTo("https://hub.example.gov.uk");
    assertThatExceptionOfType(WrongSetting.class)
        .isThrownBy(() -> new AccessSettings("hub.example.gov.uk"))
        .withMessageContaining("openmash.address")
        .withMessageContaining("https://hub.example.org");
  }
}
