package org.openmash.relatives;

import java.util.List;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;
import org.openmash.triage.Who;

/**
 * The family of one report: who is who, and what may be taken over.
 *
 * @param source by whom it was reported and when, as every fact taken over will say
 */
public record ReportedFamily(
    ReferralId contact,
    Reference reference,
    List<Who> children,
    List<Adult> adults,
    List<Offer> offers,
    String source) {

  public ReportedFamily {
    children = List.copyOf(children);
    adults = List.copyOf(adults);
    offers = List.copyOf(offers);
  }
}
