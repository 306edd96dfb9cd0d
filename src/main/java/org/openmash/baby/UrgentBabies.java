package org.openmash.baby;

import java.time.LocalDate;
import java.util.Collection;
import org.openmash.escalation.KnownBabies;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.person.PersonLine;
import org.springframework.stereotype.Component;

/** Tells whoever weighs a disagreement what the boards know of a baby. */
@Component
class UrgentBabies implements KnownBabies {

  private final StayStore stays;
  private final BabyReader reader;

  UrgentBabies(StayStore stays, BabyReader reader) {
    this.stays = stays;
    this.reader = reader;
  }

  @Override
  public boolean areUrgent(Actor actor, Collection<PersonId> people, LocalDate near) {
    return stays.there().stream().anyMatch(people::contains)
        || reader.lines(actor, people).stream().anyMatch(line -> isNear(line, near));
  }

  private static boolean isNear(PersonLine line, LocalDate near) {
    return line.unborn()
        && line.life().ended() == null
        && line.expected() != null
        && !line.expected().isAfter(near);
  }
}
