package org.openmash.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordsTest {

  private final Passwords passwords = new Passwords();

  @ParameterizedTest
  @CsvSource({
    "elevenchars, short",
    "password1234, known",
    "Password2026!, known",
    "aaaaaaaaaaaa, known",
    "123456789012, known",
    "sam.jones2026, known"
  })
  void refusesWhatIsShortOrEasyToGuess(String password, String problem) {
    assertThat(passwords.problem(password, "sam.jones@example.org")).contains(problem);
  }

  @Test
  void asksForNoCapitalsDigitsOrSymbols() {
    assertThat(passwords.problem("copper kettle horizon", "sam@example.org")).isEmpty();
    assertThat(passwords.problem("ceffyl copor môr hallt", "sam@example.org")).isEmpty();
    assertThat(passwords.problem("ab cd ".repeat(21), "sam@example.org")).isEmpty();
    assertThat(passwords.problem("ab cd ".repeat(22), "sam@example.org")).contains("long");
  }

  @Test
  void keepsThemUnderArgon2idWithASaltOfTheirOwn() {
    String hash = passwords.hash("copper kettle horizon");
    assertThat(hash)
        .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
        .isNotEqualTo(passwords.hash("copper kettle horizon"));
    assertThat(passwords.fits("copper kettle horizon", hash)).isTrue();
    assertThat(passwords.fits("copper kettle horizons", hash)).isFalse();
    assertThat(passwords.fits("copper kettle horizon", null)).isFalse();
  }

  @Test
  void fitsHoweverTheSameLettersWereComposed() {
    assertThat(passwords.fits("mo\u0302r a mynydd mawr", passwords.hash("m\u00f4r a mynydd mawr")))
        .isTrue();
  }
}
