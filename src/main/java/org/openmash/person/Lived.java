package org.openmash.person;

import java.time.Instant;
import java.util.List;
import org.openmash.form.Recorded;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.UserId;

/**
 * Something that happened in somebody's life, as it was recorded.
 *
 * @param of whose record it was recorded on
 * @param recorded of a birth, this baby's facts alone
 * @param others whom else it concerns and this reader may know: babies of the same pregnancy, the
 *     other record of an adopted child
 */
public record Lived(
    long id,
    LifeEvent.Kind kind,
    PersonId of,
    Recorded recorded,
    UserId by,
    Instant at,
    List<PersonLine> others) {

  public Lived {
    others = List.copyOf(others);
  }
}
