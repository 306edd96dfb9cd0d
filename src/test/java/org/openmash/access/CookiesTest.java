package org.openmash.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CookiesTest {

  @Test
  void belongToThisHostAloneWhereThereIsHttps() {
    assertThat(new AccessSettings("https://hub.example.gov.uk").cookie("session"))
        .isEqualTo("__Host-session");
    assertThat(new AccessSettings("http://localhost:8080").cookie("session")).isEqualTo("session");
  }
}
