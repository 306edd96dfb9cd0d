package org.openmash.secret;

import org.jspecify.annotations.Nullable;
import org.openmash.kernel.PersonId;

/** Who is to read something: everything that leaves the hub is made for one of them. */
public sealed interface Hearer {

  String name();

  /**
   * A person of the family or near it.
   *
   * @param record null for somebody who has none
   */
  record Someone(@Nullable PersonId record, String name) implements Hearer {}

  /** An organisation, whose people know what they need for their work unless they are named. */
  record Organisation(String name) implements Hearer {}
}
