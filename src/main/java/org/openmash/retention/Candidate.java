package org.openmash.retention;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Subject;

/**
 * A closed record, with what rules of keeping ask of it.
 *
 * @param began the day it reached the hub
 * @param agency from whom; null for a person's record
 * @param files one for each child it is about
 */
record Candidate(
    Subject subject, LocalDate began, @Nullable AgencyId agency, List<KeptFile> files) {

  Candidate {
    files = List.copyOf(files);
  }
}
