package org.openmash.exchange;

import java.util.List;
import org.openmash.form.Recorded;
import org.openmash.person.Match;
import org.openmash.person.Sought;

/** A row somebody has to decide on: what it says, and who of all who are known it may be. */
public record HeldRow(PeopleFileId file, int line, List<Recorded> said, Sought sought) {

  /** Whether only a manager can decide, who may know all of them. */
  public boolean isForAManager() {
    return sought.matches().stream().anyMatch(Match.Hidden.class::isInstance);
  }
}
