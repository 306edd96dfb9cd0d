package org.openmash.form;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Answer;
import org.openmash.kernel.Knowable;
import org.openmash.kernel.NhsNumber;

/** A form with a question of every kind. */
@Form("formtest.everything")
record Everything(
    String name,
    @Nullable @Limit(20) String nickname,
    @TextArea(limit = 500) String worries,
    @Between(min = 1, max = 42) int weeks,
    @Nullable Integer siblings,
    @Day(Day.When.PAST) LocalDate born,
    @Day(Day.When.TODAY_OR_FUTURE) Knowable<LocalDate> due,
    @Nullable LocalTime at,
    Answer informed,
    @When(question = "informed", is = "NO") @Nullable @TextArea String whyNot,
    Colour colour,
    @Nullable Weekday weekday,
    Set<Colour> liked,
    @ChoicesFrom("test-indicators") Choice indicator,
    @ChoicesFrom("test-indicators") Set<Choice> indicators,
    boolean agreed,
    @When(question = "agreed", is = "true", optional = true) @Nullable String agreedBy,
    Knowable<String> school,
    Knowable<Colour> hair,
    Knowable<NhsNumber> nhsNumber,
    Knowable<Place> lives,
    @Nullable Place stays,
    @Rows(min = 1, max = 3) List<Incident> incidents,
    List<Incident> earlier) {

  enum Colour {
    RED,
    GREEN,
    BLUE
  }

  enum Weekday {
    MON,
    TUE,
    WED,
    THU,
    FRI,
    SAT,
    SUN,
    WEEKDAYS,
    WEEKEND
  }

  record Place(String street, @Nullable String town) {}

  record Incident(@TextArea(limit = 200) String what, @Nullable LocalDate day, Answer seen) {}
}
