package org.openmash.family;

import org.openmash.kernel.PersonId;

/** One is this to the other, never from the younger generation to the elder. */
public record Tie(PersonId one, Kinship kinship, PersonId other, Fact<TieForm> fact) {

  static Tie of(PersonId person, PersonId whoIs, Fact<TieForm> fact) {
    Kinship kinship = fact.said().kinship();
    return kinship.up() < 0
        ? new Tie(person, kinship.turned(), whoIs, fact)
        : new Tie(whoIs, kinship, person, fact);
  }

  public boolean joins(PersonId a, PersonId b) {
    return (one.equals(a) && other.equals(b)) || (one.equals(b) && other.equals(a));
  }

  public boolean touches(PersonId person) {
    return one.equals(person) || other.equals(person);
  }

  /** The other end, seen from this one. */
  public PersonId from(PersonId person) {
    return one.equals(person) ? other : one;
  }

  /** What the other end is to this person. */
  public Kinship seenFrom(PersonId person) {
    return one.equals(person) ? kinship.turned() : kinship;
  }
}
