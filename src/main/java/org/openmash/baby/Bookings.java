package org.openmash.baby;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.audit.Act;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Facade;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.UnknownId;

/** What is written of a pregnancy: whose care it is in, and how far the area's steps are. */
@Facade
public class Bookings {

  private final ChildStore children;
  private final BabyReader reader;
  private final BabySteps steps;
  private final BabyClocks clocks;
  private final SettledSteps settled;
  private final BabyPapers papers;

  Bookings(
      ChildStore children,
      BabyReader reader,
      BabySteps steps,
      BabyClocks clocks,
      SettledSteps settled,
      BabyPapers papers) {
    this.children = children;
    this.reader = reader;
    this.steps = steps;
    this.clocks = clocks;
    this.settled = settled;
    this.papers = papers;
  }

  /**
   * Says when a pregnancy was booked and whose care it is in; only the hub names the service. The
   * area's step of that name is done by it.
   */
  public void book(Actor actor, PersonId person, BookingForm said) {
    papers.require(actor, Act.CHANGED, person);
    Child child = begun(actor, person);
    LocalDate on = said.bookedOn();
    LocalDate expected = child.expected();
    Integer week = on == null || expected == null ? null : BabySteps.week(expected, on);
    AgencyId trust = actor.isHub() ? agency(said) : child.agency();
    children.book(person, trust, on, week, week != null && steps.isLate(week), said.concealed());
    papers.changed(actor, person, "booking", papers.now());
    if (on != null) {
      settled.done(actor, person, SettledSteps.BOOKING, on, null);
    }
  }

  private static @Nullable AgencyId agency(BookingForm said) {
    return said.trust() == null ? null : AgencyId.parse(said.trust().value());
  }

  /**
   * Says how a step stands for a child.
   *
   * @throws UnknownId where the area has no such step
   */
  public void say(Actor actor, PersonId person, String step, StepForm said) {
    papers.require(actor, Act.CHANGED, person);
    BabySteps.Planned planned = steps.step(step).orElseThrow(UnknownId::new);
    settled.say(actor, begun(actor, person), planned, said);
  }

  private Child begun(Actor actor, PersonId person) {
    clocks.keepNow(reader.one(actor, person).line());
    return children.find(person).orElseThrow(UnknownId::new);
  }
}
