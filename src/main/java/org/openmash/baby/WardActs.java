package org.openmash.baby;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.database.Work;
import org.openmash.form.Forms;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.PersonId;
import org.openmash.notification.Link;
import org.openmash.notification.Message;
import org.openmash.notification.Outbox;
import org.openmash.person.BirthForm;
import org.openmash.person.Lives;
import org.openmash.person.Recording;
import org.springframework.stereotype.Component;

/** What the program does for a ward: the birth in the person's record, and mail to who holds it. */
@Component
class WardActs {

  private static final Actor PROGRAM = Actor.system("births told from a ward");

  private final ChildStore children;
  private final StayStore stays;
  private final Lives lives;
  private final Forms forms;
  private final Agencies agencies;
  private final Outbox outbox;
  private final Work work;
  private final BabyPapers papers;

  WardActs(
      ChildStore children,
      StayStore stays,
      Lives lives,
      Forms forms,
      Agencies agencies,
      Outbox outbox,
      Work work,
      BabyPapers papers) {
    this.children = children;
    this.stays = stays;
    this.lives = lives;
    this.forms = forms;
    this.agencies = agencies;
    this.outbox = outbox;
    this.work = work;
    this.papers = papers;
  }

  /** A maternity service has no sight of the record: the program writes what it told. */
  Recording born(Actor actor, PersonId person, WardBirthForm said) {
    BirthForm birth = new BirthForm(said.babies(), said.toldBy());
    if (actor.isHub()) {
      return lives.born(actor, person, List.of(), forms.answersOf(birth), said.sure());
    }
    Actor program = PROGRAM.at(children.find(person).orElseThrow().hub());
    return work.as(
        program, () -> lives.born(program, person, List.of(), forms.answersOf(birth), said.sure()));
  }

  /** Of twins, each is on the board, in the same service's care as the first. */
  void alike(PersonId first, PersonId other) {
    work.as(
        PROGRAM,
        () -> {
          Child like = children.find(first).orElseThrow();
          children.begin(other, papers.now());
          children.book(
              other, like.agency(), like.bookedOn(), like.week(), like.late(), like.concealed());
        });
  }

  Agency holder(Actor actor, String name) {
    List<Agency> found = agencies.called(actor, name);
    if (found.size() != 1) {
      throw new NotAccepted("agency", "baby.refused.agency");
    }
    return found.getFirst();
  }

  /** Its mailboxes hear that there is something to read; the same of one stay once a day. */
  void tell(PersonId person, Stay stay, AgencyId holder) {
    Child child = children.find(person).orElseThrow();
    Actor program = PROGRAM.at(child.hub());
    work.as(program, () -> tell(program, child, stay, holder));
  }

  private void tell(Actor program, Child child, Stay stay, AgencyId holder) {
    List<EmailAddress> mailboxes = agencies.mailboxOf(program, holder);
    for (int i = 0; i < mailboxes.size(); i++) {
      outbox.queueOnce(
          program,
          "baby.delay:%s:%s:%s:%d".formatted(stay.id(), holder, papers.today(), i),
          new Message(
              mailboxes.get(i),
              "baby.mail.delay",
              child.reference(),
              Link.to("baby-delays"),
              BabyPapers.subject(child.person())));
    }
  }

  List<HeldUp> heldBy(AgencyId agency) {
    return work.as(
        PROGRAM,
        () -> {
          List<PersonId> held = stays.heldBy(agency);
          Map<PersonId, Child> known = children.of(held);
          Instant now = papers.now();
          return stays.of(held).values().stream()
              .map(stay -> heldUp(Objects.requireNonNull(known.get(stay.person())), stay, now))
              .sorted(Comparator.comparingLong(HeldUp::hours).reversed())
              .toList();
        });
  }

  private static HeldUp heldUp(Child child, Stay stay, Instant now) {
    Stay.Delay delay = Objects.requireNonNull(stay.delay());
    return new HeldUp(
        child.reference(),
        stay.hospital(),
        stay.ward(),
        delay.reason(),
        delay.name(),
        delay.decideBy(),
        delay.at(),
        stay.hours(now));
  }
}
