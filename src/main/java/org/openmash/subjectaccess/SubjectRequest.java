package org.openmash.subjectaccess;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Recorded;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Reference;
import org.openmash.kernel.UserId;

/**
 * A request of somebody for what is kept about them.
 *
 * @param name whose record it is, as it was called when the request was recorded
 * @param clockFrom the day the month is counted from; null while proof is awaited
 * @param extended whether it has three months instead of one
 * @param gathered when everything was last gathered; null before
 * @param first who read it first, null until they are done
 */
public record SubjectRequest(
    SubjectRequestId id,
    Reference reference,
    PersonId person,
    String name,
    Recorded recorded,
    LocalDate received,
    @Nullable LocalDate clockFrom,
    boolean extended,
    RequestState state,
    UserId by,
    Instant at,
    @Nullable Instant gathered,
    @Nullable UserId first,
    @Nullable Instant ended) {

  /** Never what it says. */
  @Override
  public String toString() {
    return "SubjectRequest[" + id + "]";
  }
}
