package org.openmash.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmash.form.WrongAnswer;

class AroundTest {

  @ParameterizedTest
  @CsvSource({
    "4 March 2019, DAY, 2019-03-04, 2019-03-04",
    "4/3/2019, DAY, 2019-03-04, 2019-03-04",
    "4 mawrth 2019, DAY, 2019-03-04, 2019-03-04",
    "Feb 2020, MONTH, 2020-02-01, 2020-02-29",
    "2/2020, MONTH, 2020-02-01, 2020-02-29",
    "2019, YEAR, 2019-01-01, 2019-12-31",
    "about 2019, ABOUT, 2019-01-01, 2019-12-31",
    "tua 2019, ABOUT, 2019-01-01, 2019-12-31",
  })
  void isReadAsExactlyAsItIsKnown(
      String typed, Around.Precision precision, LocalDate first, LocalDate last) {
    Around around = Around.parse(typed);
    assertThat(around.precision()).isEqualTo(precision);
    assertThat(around.first()).isEqualTo(first);
    assertThat(around.last()).isEqualTo(last);
    assertThat(around.value()).isEqualTo(typed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "30 February 2020", "13/2020", "19", "2019-2020", "0001"})
  void refusesWhatIsNoDate(String typed) {
    assertThatThrownBy(() -> Around.parse(typed)).hasMessage("family.around.error");
  }

  @Test
  void endsNotBeforeItBegan() {
    assertThatThrownBy(() ->
            new HomeForm(
                HomeForm.Share.ALWAYS, null, Around.parse("2020"), Around.parse("2019"), "x"))
        .isInstanceOf(WrongAnswer.class);
    assertThat(home("2019", "about 2019").until()).isNotNull();
  }

  @Test
  void holdsFromItsBeginningAndNotInTheYearInWhichItEnded() {
    LocalDate today = LocalDate.of(2026, 3, 3);
    assertThat(home("2026", null).holdsOn(today)).isTrue();
    assertThat(home("April 2026", null).holdsOn(today)).isFalse();
    assertThat(home("2019", "2026").holdsOn(today)).isFalse();
    assertThat(home("2019", "4 March 2026").holdsOn(today)).isTrue();
    assertThat(home("2019", "3 March 2026").holdsOn(today)).isFalse();
  }

  private static HomeForm home(String since, @org.jspecify.annotations.Nullable String until) {
    return new HomeForm(
        HomeForm.Share.ALWAYS,
        null,
        Around.parse(since),
        until == null ? null : Around.parse(until),
        "x");
  }
}
