package org.openmash.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.UnknownId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Holds two records still while they are joined or parted, and says who else must look first. */
@Component
class Caution {

  private final PersonStore persons;
  private final ObjectProvider<Involvement> involvements;

  Caution(PersonStore persons, ObjectProvider<Involvement> involvements) {
    this.persons = persons;
    this.involvements = involvements;
  }

  /** Always in the same order, so that two who join the same pair wait and do not block. */
  void lockBoth(PersonId one, PersonId other) {
    boolean inOrder = one.value().compareTo(other.value()) < 0;
    persons.lock(inOrder ? one : other);
    persons.lock(inOrder ? other : one);
  }

  /** Both are found anew: what is known of either has changed. */
  void touchBoth(PersonId one, PersonId other) {
    persons.touch(one);
    persons.touch(other);
  }

  /** Empty where whoever joins them may do so alone. */
  Optional<SecondLook> asksFor(Actor actor, PersonId kept, PersonId other) {
    if (isRestricted(kept) || isRestricted(other)) {
      return Optional.of(SecondLook.RESTRICTED);
    }
    List<PersonId> all = new ArrayList<>(List.of(kept, other));
    all.addAll(persons.joinedTo(kept));
    all.addAll(persons.joinedTo(other));
    return involvements.stream().anyMatch(each -> each.isOpen(actor, all))
        ? Optional.of(SecondLook.OPEN)
        : Optional.empty();
  }

  private boolean isRestricted(PersonId id) {
    return persons.line(id).orElseThrow(UnknownId::new).restricted();
  }
}
