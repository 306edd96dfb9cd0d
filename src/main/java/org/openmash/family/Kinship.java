package org.openmash.family;

/** What somebody is to somebody else. */
public enum Kinship {
  PARENT(1),
  ADOPTIVE_PARENT(1),
  STEP_PARENT(1),
  FOSTER_CARER(1),
  SPECIAL_GUARDIAN(1),
  CHILD(-1),
  ADOPTED_CHILD(-1),
  STEP_CHILD(-1),
  FOSTER_CHILD(-1),
  WARD(-1),
  SIBLING(0),
  IDENTICAL_TWIN(0),
  HALF_SIBLING(0),
  STEP_SIBLING(0),
  GRANDPARENT(2),
  GRANDCHILD(-2),
  AUNT_OR_UNCLE(1),
  NIECE_OR_NEPHEW(-1),
  COUSIN(0),
  OTHER(0);

  private final int up;

  Kinship(int up) {
    this.up = up;
  }

  /** By how many generations they come before; less than nothing for those who come after. */
  public int up() {
    return up;
  }

  /** What the other is to them. */
  public Kinship turned() {
    return switch (this) {
      case PARENT -> CHILD;
      case ADOPTIVE_PARENT -> ADOPTED_CHILD;
      case STEP_PARENT -> STEP_CHILD;
      case FOSTER_CARER -> FOSTER_CHILD;
      case SPECIAL_GUARDIAN -> WARD;
      case CHILD -> PARENT;
      case ADOPTED_CHILD -> ADOPTIVE_PARENT;
      case STEP_CHILD -> STEP_PARENT;
      case FOSTER_CHILD -> FOSTER_CARER;
      case WARD -> SPECIAL_GUARDIAN;
      case GRANDPARENT -> GRANDCHILD;
      case GRANDCHILD -> GRANDPARENT;
      case AUNT_OR_UNCLE -> NIECE_OR_NEPHEW;
      case NIECE_OR_NEPHEW -> AUNT_OR_UNCLE;
      case SIBLING, IDENTICAL_TWIN, HALF_SIBLING, STEP_SIBLING, COUSIN, OTHER -> this;
    };
  }

  /** Whether whoever is this cannot also come after the same person in the line of descent. */
  boolean lineal() {
    return this == PARENT || this == ADOPTIVE_PARENT || this == GRANDPARENT;
  }

  /** Brothers and sisters of the same two parents. */
  public boolean full() {
    return this == SIBLING || this == IDENTICAL_TWIN;
  }
}
