package org.openmash.agreement;

import org.openmash.agency.Agency;

/**
 * An agreement as it is put to an agency.
 *
 * @param mayAnswer whether whoever looks is known to speak for it
 */
public record Offered(Offer offer, Agreement agreement, Agency agency, boolean mayAnswer) {

  /** Whether it is accepted as it reads now. */
  public boolean isAccepted() {
    return offer.isAccepted(agreement);
  }
}
