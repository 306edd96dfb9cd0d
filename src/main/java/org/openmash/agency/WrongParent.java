package org.openmash.agency;

/** An agency cannot belong to itself, nor to one that belongs to it. */
public class WrongParent extends RuntimeException {

  WrongParent() {
    super("agency.parent.itself");
  }
}
