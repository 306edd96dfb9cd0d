package org.openmash.relatives;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.person.Match;
import org.openmash.person.PersonLine;

/**
 * A grown-up, or a brother or sister beside the children, of a report and who they may be.
 *
 * @param is who they were found to be; null while nobody said
 * @param hidden somebody said so, of a record this actor may not open
 * @param possible who they may be, the likeliest first, without those said not to be them
 * @param tooCommon what too many share for all of them to be looked at
 */
public record Adult(
    ReportedPerson reported,
    @Nullable PersonLine is,
    boolean hidden,
    List<Match> possible,
    List<String> tooCommon) {

  public Adult {
    possible = List.copyOf(possible);
    tooCommon = List.copyOf(tooCommon);
  }
}
