package org.openmash.restriction;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Reference;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UserId;

/**
 * One restricted record opened in need by somebody who is not on its list.
 *
 * @param reference what is quoted of it: never a name
 * @param until when it closes by itself
 * @param endedAt when it was closed before that; null while it was not
 * @param review what somebody else said of it; null while nobody did
 */
public record Glass(
    GlassId id,
    RestrictionId restriction,
    Subject subject,
    Reference reference,
    UserId by,
    Reason reason,
    String because,
    Instant at,
    Instant until,
    @Nullable Instant endedAt,
    @Nullable Review review) {

  /** On what ground: those the NHS asks for when a sealed record is opened. */
  public enum Reason {
    VITAL_INTEREST,
    PUBLIC_INTEREST,
    LAW,
    CONSENT
  }

  /** What a second person said. */
  public record Review(boolean justified, String because, UserId by, Instant at) {}

  boolean isOpen(Instant now) {
    return endedAt == null && now.isBefore(until);
  }

  /** Its page. */
  public String path() {
    return subject.kind().equals("person") ? "/persons/" + subject.id() : "/inbox/" + subject.id();
  }
}
