package org.openmash.family;

import org.openmash.kernel.PersonId;

/** A fact of two people, both with a record. */
public record Pair<F extends Record>(PersonId person, PersonId other, Fact<F> fact) {

  public F said() {
    return fact.said();
  }

  public boolean joins(PersonId a, PersonId b) {
    return (person.equals(a) && other.equals(b)) || (person.equals(b) && other.equals(a));
  }

  public boolean touches(PersonId id) {
    return person.equals(id) || other.equals(id);
  }

  public PersonId from(PersonId id) {
    return person.equals(id) ? other : person;
  }
}
