package org.openmash.domesticabuse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.database.Work;
import org.openmash.deadline.Deadlines;
import org.openmash.deadline.Owner;
import org.openmash.disclosure.Disclosures;
import org.openmash.disclosure.FamilyTold;
import org.openmash.disclosure.Origin;
import org.openmash.disclosure.Recipient;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.notification.Link;
import org.openmash.notification.Message;
import org.openmash.notification.Outbox;
import org.springframework.stereotype.Component;

/**
 * Tells the school's key adult, the health visitor or the midwife by a mail with a link, and counts
 * the time until they have it (Operation Encompass: before the next school day).
 */
@Component
class Tellers {

  private static final int SCHOOL_AGE = 5;

  private final TellingStore store;
  private final Places places;
  private final Agencies agencies;
  private final Outbox outbox;
  private final Clocks clocks;
  private final Disclosures disclosures;

  Tellers(
      TellingStore store,
      Places places,
      Agencies agencies,
      Outbox outbox,
      Clocks clocks,
      Disclosures disclosures) {
    this.disclosures = disclosures;
    this.store = store;
    this.places = places;
    this.agencies = agencies;
    this.outbox = outbox;
    this.clocks = clocks;
  }

  /** Tells everybody who ought to know of this child. */
  void tell(
      Actor actor,
      NotificationStore.Owner owner,
      PoliceNotification told,
      InvolvedChild child,
      Instant at) {
    LocalDate day = told.incident().day();
    if (child.unborn()) {
      places
          .namedOrOnly(actor, told.unborn().maternity(), AgencyKind.MATERNITY_TRUST)
          .ifPresent(trust -> tell(actor, owner, child, trust, Telling.Kind.MIDWIFE, day, at));
      return;
    }
    String school = child.school();
    Optional.ofNullable(school)
        .flatMap(name -> places.named(actor, name, Places.PLACES_OF_LEARNING))
        .ifPresent(found -> tell(actor, owner, child, found, Telling.Kind.SCHOOL, day, at));
    LocalDate born = child.born();
    if (born != null && born.plusYears(SCHOOL_AGE).isAfter(day)) {
      places
          .namedOrOnly(actor, told.health().visiting(), AgencyKind.HEALTH_VISITING)
          .ifPresent(visitors ->
              tell(actor, owner, child, visitors, Telling.Kind.HEALTH_VISITOR, day, at));
    }
  }

  /** Tells one agency of one child. */
  void tell(
      Actor actor,
      NotificationStore.Owner owner,
      InvolvedChild child,
      Agency agency,
      Telling.Kind kind,
      LocalDate day,
      Instant at) {
    Telling telling =
        new Telling(
            TellingId.next(),
            owner.id(),
            owner.agency(),
            agency.id(),
            kind,
            owner.reference(),
            child.name(),
            child.born(),
            child.expected(),
            day,
            at,
            null,
            null,
            child.id());
    if (store.add(telling)) {
      disclosures.note(
          actor,
          Origin.ENCOMPASS,
          Subject.of(PoliceNotifications.KIND, owner.id()),
          owner.reference(),
          Recipient.of(agency.id()),
          FamilyTold.NOT_KNOWN);
      clocks.start(telling);
      mail(actor, telling);
    }
  }

  /** Tells one more agency, chosen by hand. */
  void tellAlso(
      Actor actor,
      NotificationStore.Owner owner,
      InvolvedChild child,
      AgencyId agency,
      LocalDate day,
      Instant at) {
    Telling.Kind kind = places.toldAs(actor, agency).orElseThrow(UnknownId::new);
    Agency found = agencies.find(actor, agency).orElseThrow(UnknownId::new);
    tell(actor, owner, child, found, kind, day, at);
  }

  private void mail(Actor actor, Telling telling) {
    for (EmailAddress mailbox : agencies.mailboxOf(actor, telling.agency())) {
      outbox.queue(
          actor,
          new Message(
              mailbox,
              "domesticabuse.mail.encompass",
              telling.reference(),
              Link.to("encompass", telling.id()),
              Subject.of(Encompass.KIND, telling.id())));
    }
  }

  /** It has reached them; only the first way counts. */
  void reached(Telling telling, Telling.How how, Instant at) {
    if (store.told(telling.id(), how, at)) {
      clocks.stop(telling, at);
    }
  }

  /** The deadlines of telling: counted by the program itself, whoever causes them. */
  @Component
  static class Clocks {

    private static final Actor PROGRAM = Actor.system("domesticabuse");
    private final Deadlines deadlines;
    private final Work work;

    Clocks(Deadlines deadlines, Work work) {
      this.deadlines = deadlines;
      this.work = work;
    }

    void start(Telling telling) {
      work.as(
          PROGRAM,
          () -> {
            deadlines.open(
                PROGRAM,
                telling.kind().rule(),
                subject(telling),
                Owner.hub(),
                telling.queuedAt(),
                null);
          });
    }

    void stop(Telling telling, Instant at) {
      work.as(
          PROGRAM,
          () -> {
            deadlines.meet(PROGRAM, telling.kind().rule(), subject(telling), at);
          });
    }

    private static Subject subject(Telling telling) {
      return Subject.of(Encompass.KIND, telling.id());
    }
  }
}
