package org.openmash.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmash.form.WrongAnswer;

class AgeToldTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

  @ParameterizedTest
  @CsvSource({
    "12 3 2019, 2019-03-12",
    "12/3/2019, 2019-03-12",
    "12.03.2019, 2019-03-12",
    "12 March 2019, 2019-03-12",
    "born 1 Jan 2020, 2020-01-01",
    "3 3 2026, 2026-03-03",
    "12 Mawrth 2019, 2019-03-12"
  })
  void readsADateOfBirth(String typed, LocalDate born) {
    AgeTold told = AgeTold.of(typed, TODAY);

    assertThat(told).isEqualTo(new AgeTold(born, null, null, false));
  }

  @ParameterizedTest
  @CsvSource({"due 4 5 2026, 2026-05-04", "4 May 2026, 2026-05-04", "due 1 3 2026, 2026-03-01"})
  void readsWhenABabyIsDue(String typed, LocalDate expected) {
    assertThat(AgeTold.of(typed, TODAY)).isEqualTo(new AgeTold(null, expected, null, true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"unborn", "Unborn, due in May", "heb ei eni", "mother is pregnant"})
  void knowsAnUnbornBabyWithoutADate(String typed) {
    assertThat(AgeTold.of(typed, TODAY)).isEqualTo(new AgeTold(null, null, typed, true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "7 months", "about ten", "a toddler", "14 or 15"})
  void keepsAnAgeAsItWasSaid(String typed) {
    assertThat(AgeTold.of(typed, TODAY)).isEqualTo(new AgeTold(null, null, typed, false));
  }

  @Test
  void asksNothingOfWhoeverDoesNotKnow() {
    assertThat(AgeTold.of(null, TODAY)).isEqualTo(new AgeTold(null, null, null, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31 2 2019", "12 Smarch 2019", "1 13 2019"})
  void refusesADayThereNeverWas(String typed) {
    assertThatThrownBy(() -> new ChildTold("A boy", typed)).isInstanceOf(WrongAnswer.class);
  }
}
