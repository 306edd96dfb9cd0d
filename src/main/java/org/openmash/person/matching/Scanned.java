package org.openmash.person.matching;

import java.util.List;

/**
 * What was gone through in a look for duplicates.
 *
 * @param passedOver what so many share that those who share only that were not compared
 */
public record Scanned(int people, List<PassedOver> passedOver) {
  public Scanned {
    passedOver = List.copyOf(passedOver);
  }
}
