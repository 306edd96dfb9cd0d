package org.openmash.secret;

import java.util.List;
import org.openmash.kernel.PersonId;

/**
 * One protected detail, as somebody's record says it.
 *
 * @param what an address's lines and postcode; of the others one text
 * @param fromWhom who may not come to know it, in the words of whoever wrote it
 */
public record Secret(PersonId whose, Kind kind, List<String> what, String fromWhom) {

  public Secret {
    what = List.copyOf(what);
  }

  @Override
  public String toString() {
    return "Secret of " + kind;
  }
}
