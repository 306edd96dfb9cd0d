package org.openmash.restriction;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Subject;
import org.openmash.person.Persons;
import org.openmash.referral.ReferralLine;
import org.openmash.referral.Referrals;
import org.springframework.stereotype.Component;

/**
 * Finds the restricted record somebody needs, which they cannot see, and opens its seals to them.
 */
@Component
class Needed {

  private static final Actor PROGRAM = Actor.system("needed record");

  private final SealStore seals;
  private final Persons persons;
  private final Referrals referrals;
  private final Work work;

  Needed(SealStore seals, Persons persons, Referrals referrals, Work work) {
    this.seals = seals;
    this.persons = persons;
    this.referrals = referrals;
    this.work = work;
  }

  /** A record and every restriction it lies behind. */
  record Found(Subject subject, List<RestrictionId> seals) {}

  /** The one meant; never somebody of the asker's own family. */
  Optional<Found> find(Actor actor, String whom) {
    Map<List<RestrictionId>, Found> found = new LinkedHashMap<>();
    subjects(actor, whom)
        .filter(subject -> !seals.isFamilyOf(actor.user(), subject.id()))
        .forEach(subject -> {
          List<RestrictionId> behind =
              seals.of(subject.id()).stream().map(RestrictionId::new).toList();
          if (!behind.isEmpty()) {
            found.putIfAbsent(behind, new Found(subject, behind));
          }
        });
    return found.size() == 1 ? Optional.of(found.values().iterator().next()) : Optional.empty();
  }

  void open(Found found, Actor actor, Instant until) {
    found.seals().forEach(seal -> seals.openUntil(seal.value(), actor.user(), until));
  }

  void close(Actor actor, Instant until) {
    seals.close(actor.user(), until);
  }

  private Stream<Subject> subjects(Actor actor, String whom) {
    Actor program = actor.hub() == null ? PROGRAM : PROGRAM.at(actor.hub());
    Optional<Reference> reference = reference(whom);
    if (reference.isPresent()) {
      return work.as(program, () -> ofHub(program, referrals.byReference(program, reference.get())))
          .map(line -> Subject.of(Referrals.KIND, line.id()));
    }
    return work.as(program, () -> persons.surely(program, whom)).stream()
        .map(PersonId::value)
        .map(id -> new Subject(Persons.KIND, id));
  }

  private Stream<ReferralLine> ofHub(Actor program, Optional<ReferralId> found) {
    return found.stream()
        .flatMap(id -> referrals.lines(program, List.of(id)).stream())
        .filter(line -> line.hub().equals(program.hub()));
  }

  private static Optional<Reference> reference(String text) {
    try {
      return Optional.of(Reference.parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
