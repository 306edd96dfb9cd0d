package org.openmash.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.baby.Babies;
import org.openmash.baby.BookingForm;
import org.openmash.baby.Bookings;
import org.openmash.baby.Concealed;
import org.openmash.baby.DelayForm;
import org.openmash.baby.Reason;
import org.openmash.baby.StayForm;
import org.openmash.baby.StepForm;
import org.openmash.baby.WardBirthForm;
import org.openmash.baby.Wards;
import org.openmash.form.Answers;
import org.openmash.form.Choice;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.person.BabyForm;
import org.openmash.person.IdentityForm;
import org.openmash.person.Keeping;
import org.openmash.person.Persons;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Babies of the last day: one planned for in good time, one booked late, and one who could go home
 * and waits on a ward for housing.
 */
@Component
@Profile("demo")
class Newborns {

  private static final int DAYS_OF_PREGNANCY = 280;
  private static final int EARLY_BOOKING_DAY = 63;

  private final Persons persons;
  private final Babies babies;
  private final Bookings bookings;
  private final Wards wards;

  Newborns(Persons persons, Babies babies, Bookings bookings, Wards wards) {
    this.persons = persons;
    this.babies = babies;
    this.bookings = bookings;
    this.wards = wards;
  }

  /** Expects them, unless they are there already. */
  void expect(LocalDate last) {
    Actor screener = County.SCREENER.actor();
    Actor named = County.NAMED_MIDWIFE.actor();
    if (!babies.unborn(screener).isEmpty()) {
      return;
    }
    unborn("Jessa Quill", last.plusDays(140), null);
    unborn("Rowan Ashdown", last.plusDays(40), last.minusDays(12));
    PersonId third = unborn("Mara Finch", last.plusDays(9), null);
    for (String step : List.of("strategy", "assessment", "birth-plan")) {
      bookings.say(
          named,
          third,
          step,
          new StepForm(StepForm.What.DONE, last.minusDays(30), "Priya Nair", null));
    }
    LocalDate born = last.minusDays(3);
    wards.born(named, third, birth(born));
    wards.stay(
        named,
        third,
        new StayForm(
            born,
            "Ashmere General Hospital",
            "Maternity ward",
            born.plusDays(1),
            LocalTime.of(9, 30)));
    wards.delay(
        named,
        third,
        new DelayForm(
            Reason.HOUSING,
            null,
            County.HOUSING.name(),
            "Homelessness",
            "The duty officer",
            last.plusDays(1)));
  }

  private PersonId unborn(String mother, LocalDate expected, @Nullable LocalDate bookedLate) {
    Actor screener = County.SCREENER.actor();
    Keeping kept =
        persons.add(
            screener,
            Answers.of(
                Map.of(
                    "names",
                    List.of(Map.of("kind", "NAME", "given", "Baby of " + mother)),
                    "start",
                    "UNBORN",
                    "expected",
                    date(expected),
                    "mother",
                    mother,
                    "sex",
                    "NOT_KNOWN")));
    if (!(kept instanceof Keeping.Kept(PersonId child))) {
      throw new IllegalStateException("an unborn child of the county is not kept: " + kept);
    }
    LocalDate early = expected.minusDays(DAYS_OF_PREGNANCY - EARLY_BOOKING_DAY);
    bookings.book(
        screener,
        child,
        new BookingForm(
            new Choice(County.MATERNITY.id().toString()),
            bookedLate == null ? early : bookedLate,
            bookedLate == null ? Concealed.NO : Concealed.CONCEALED));
    return child;
  }

  private static WardBirthForm birth(LocalDate day) {
    BabyForm baby =
        new BabyForm(
            BabyForm.Came.ALIVE,
            "Wren",
            "Finch",
            day,
            IdentityForm.Precision.DAY,
            IdentityForm.Sex.FEMALE,
            null);
    return new WardBirthForm(
        List.of(baby), "Ashmere General Hospital", "Maternity ward", "The midwife", false);
  }

  private static Map<String, String> date(LocalDate day) {
    return Map.of(
        "day", String.valueOf(day.getDayOfMonth()),
        "month", String.valueOf(day.getMonthValue()),
        "year", String.valueOf(day.getYear()));
  }
}
