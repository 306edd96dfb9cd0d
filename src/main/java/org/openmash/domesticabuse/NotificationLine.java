package org.openmash.domesticabuse;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Reference;

/**
 * One notification in a list.
 *
 * @param agency the police force it comes from
 * @param policeReference as the police wrote it
 * @param marac whether the police referred it to a MARAC
 */
public record NotificationLine(
    NotificationId id,
    Reference reference,
    AgencyId agency,
    String policeReference,
    UUID household,
    Instant happenedAt,
    Instant receivedAt,
    String victim,
    boolean marac,
    Pattern pattern,
    List<InvolvedChild> children) {

  public Grade grade() {
    return pattern.now();
  }

  NotificationLine withChildren(List<InvolvedChild> all) {
    return new NotificationLine(
        id,
        reference,
        agency,
        policeReference,
        household,
        happenedAt,
        receivedAt,
        victim,
        marac,
        pattern,
        all);
  }
}
