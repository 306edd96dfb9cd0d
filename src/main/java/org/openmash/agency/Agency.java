package org.openmash.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;

/**
 * An organisation that refers, answers or works with the hub.
 *
 * @param localCode what the area calls it: a school's number, a practice's code; empty for none
 * @param parent the cluster, trust or council it belongs to
 */
public record Agency(
    AgencyId id,
    String name,
    AgencyKind kind,
    String localCode,
    Reach reach,
    @Nullable AgencyId parent,
    Span span) {

  public Agency {
    name = name.strip();
    if (name.isEmpty()) {
      throw new IllegalArgumentException("agency.name.missing");
    }
    if (id.equals(parent)) {
      throw new IllegalArgumentException("agency.parent.itself");
    }
  }

  /** An agency without code, parent or end. */
  public static Agency of(AgencyId id, String name, AgencyKind kind, Reach reach, LocalDate from) {
    return new Agency(id, name, kind, "", reach, null, Span.since(from));
  }
}
