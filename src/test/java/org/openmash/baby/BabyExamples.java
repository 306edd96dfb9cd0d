package org.openmash.baby;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.form.Choice;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.PersonId;
import org.openmash.person.BabyForm;
import org.openmash.person.IdentityForm;
import org.openmash.person.LifeExamples;
import org.springframework.stereotype.Component;

/** Invented unborn children, and one baby on a ward. */
@Component
public class BabyExamples {

  private static final LocalDate BORN = LocalDate.of(2026, 3, 2);

  private final LifeExamples lives;
  private final Bookings bookings;
  private final Wards wards;
  private final Agencies agencies;

  BabyExamples(LifeExamples lives, Bookings bookings, Wards wards, Agencies agencies) {
    this.lives = lives;
    this.bookings = bookings;
    this.wards = wards;
    this.agencies = agencies;
  }

  /** Expected on 12 May 2026, in the care of this maternity service. */
  public PersonId unborn(Actor hub, String mother, AgencyId trust) {
    PersonId child = lives.unborn(hub, mother);
    bookings.book(hub, child, booked(trust));
    return child;
  }

  /** Born on 2 March 2026, and could go home since six in the morning. */
  public void bornOnAWard(Actor actor, PersonId unborn) {
    wards.born(actor, unborn, birth(BORN, false));
    wards.stay(actor, unborn, stay(BORN, LocalTime.of(6, 0)));
  }

  public static WardBirthForm birth(LocalDate day, boolean sure) {
    BabyForm baby =
        new BabyForm(
            BabyForm.Came.ALIVE,
            null,
            null,
            day,
            IdentityForm.Precision.DAY,
            IdentityForm.Sex.FEMALE,
            null);
    return new WardBirthForm(List.of(baby), "Invented General", "Ward 3", "The midwife", sure);
  }

  public static BookingForm booked(AgencyId trust) {
    return new BookingForm(
        new Choice(trust.toString()), LocalDate.of(2026, 2, 3), Concealed.CONCEALED);
  }

  public static StayForm stay(@Nullable LocalDate fitOn, @Nullable LocalTime fitAt) {
    return new StayForm(BORN, "Invented General Hospital", "Maternity Ward", fitOn, fitAt);
  }

  /** An agency of that name with one mailbox. */
  public Agency agency(String name, AgencyKind kind, String mailbox) {
    Agency agency =
        Agency.of(AgencyId.next(), name, kind, Reach.by(mailbox), LocalDate.of(2020, 1, 1));
    return agencies.add(Actor.system("test"), agency);
  }
}
