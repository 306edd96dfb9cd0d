package org.openmash.baby;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.agency.Agency;
import org.openmash.audit.Act;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.PersonId;
import org.openmash.person.BabyForm;
import org.openmash.person.Recording;

/** Babies on a ward: where they lie, since when they could go home, and what holds that up. */
@Facade
public class Wards {

  private final StayStore stays;
  private final BabyReader reader;
  private final BabyClocks clocks;
  private final BabyPapers papers;
  private final WardActs acts;
  private final SettledSteps settled;

  Wards(
      StayStore stays,
      BabyReader reader,
      BabyClocks clocks,
      BabyPapers papers,
      WardActs acts,
      SettledSteps settled) {
    this.stays = stays;
    this.reader = reader;
    this.clocks = clocks;
    this.papers = papers;
    this.acts = acts;
    this.settled = settled;
  }

  /**
   * Records the birth of a child of the board, and begins the stay, in one transaction.
   *
   * @return the person's own answer: only where it is done was anything written
   */
  public Recording born(Actor actor, PersonId person, WardBirthForm said) {
    papers.require(actor, Act.CHANGED, person);
    clocks.keepNow(reader.one(actor, person).line());
    Recording recording = acts.born(actor, person, said);
    if (recording instanceof Recording.Done(PersonId first, List<PersonId> others)) {
      papers.changed(actor, person, "birth", papers.now());
      lies(actor, first, said.babies().getFirst(), said);
      for (int i = 0; i < others.size(); i++) {
        acts.alike(first, others.get(i));
        lies(actor, others.get(i), said.babies().get(i + 1), said);
      }
    }
    return recording;
  }

  private void lies(Actor actor, PersonId person, BabyForm baby, WardBirthForm said) {
    boolean there = stays.of(person).filter(Stay::isThere).isPresent();
    if (baby.came() == BabyForm.Came.ALIVE && !there) {
      stays.add(StayId.next(), person, baby.born(), said.hospital(), said.ward(), null);
      papers.changed(actor, person, "admitted", start(baby.born()));
    }
  }

  /** Begins a stay, or puts right where the baby lies and since when it could go home. */
  public void stay(Actor actor, PersonId person, StayForm said) {
    papers.require(actor, Act.CHANGED, person);
    Instant fit = moment("fitAt", said.fitOn(), said.fitAt());
    Stay there = stays.of(person).filter(Stay::isThere).orElse(null);
    if (there == null) {
      clocks.keepNow(reader.one(actor, person).line());
      stays.add(StayId.next(), person, said.admittedOn(), said.hospital(), said.ward(), fit);
      papers.changed(actor, person, "admitted", start(said.admittedOn()));
    } else {
      stays.change(there.id(), said.hospital(), said.ward(), fit);
    }
    if (fit != null && (there == null || !fit.equals(there.fit()))) {
      papers.changed(actor, person, "fit", fit);
    } else if (there != null) {
      papers.changed(actor, person, "moved", papers.now());
    }
  }

  /**
   * Says what holds up the discharge, and who holds it, who is told by mail.
   *
   * @throws NotAccepted where the directory knows no agency of that name
   */
  public void delay(Actor actor, PersonId person, DelayForm said) {
    Stay stay = there(actor, person);
    Agency holder = acts.holder(actor, said.agency());
    stays.delay(actor, stay, said, holder.id(), papers.now());
    papers.changed(actor, person, "delay." + said.reason().name(), papers.now());
    acts.tell(person, stay, holder.id());
  }

  /**
   * Records a discharge planning meeting, and the plan it agreed; the area's step is done by it.
   */
  public void plan(Actor actor, PersonId person, PlanningForm said) {
    Stay stay = there(actor, person);
    stays.plan(actor, stay, said, papers.now());
    papers.changed(actor, person, "planning", start(said.metOn()));
    settled.done(actor, person, SettledSteps.DISCHARGE, said.metOn(), said.agreedBy());
  }

  /** The baby leaves the ward. */
  public void discharge(Actor actor, PersonId person, DischargeForm said) {
    Stay stay = there(actor, person);
    Instant left = moment("at", said.on(), said.at());
    if (left == null || said.on().isBefore(stay.admittedOn())) {
      throw new NotAccepted("on", "baby.refused.before");
    }
    stays.discharge(stay.id(), left, said.whereTo());
    papers.changed(actor, person, "discharged", left);
  }

  /** What the actor's own agency is said to hold up; without names, longest first. */
  public List<HeldUp> heldByMine(Actor actor) {
    return acts.heldBy(actor.agency());
  }

  private Stay there(Actor actor, PersonId person) {
    papers.require(actor, Act.CHANGED, person);
    return stays.of(person).filter(Stay::isThere).orElseThrow(NotOnAWard::new);
  }

  private @Nullable Instant moment(
      String question, @Nullable LocalDate day, @Nullable LocalTime time) {
    if (day == null || time == null) {
      return null;
    }
    Instant moment = ZonedDateTime.of(day, time, HubClock.LONDON).toInstant();
    if (moment.isAfter(papers.now())) {
      throw new NotAccepted(question, "baby.refused.not-yet");
    }
    return moment;
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(HubClock.LONDON).toInstant();
  }
}
