package org.openmash.triage;

import java.util.Set;
import org.openmash.agency.AgencyKind;
import org.openmash.referral.ContactKind;

/**
 * What somebody wants to see of a pile; an empty set asks for nothing in particular.
 *
 * @param colours as rated, or as suggested until somebody rates
 */
public record Filter(
    Tray tray,
    Set<Rag> colours,
    Set<ContactKind> kinds,
    Set<AgencyKind> agencies,
    Set<Flag> flags) {

  /** What the referrer says of the urgency, each to be found by itself. */
  public enum Flag {
    IN_DANGER,
    UNBORN,
    EARLY_HELP
  }

  public Filter {
    colours = Set.copyOf(colours);
    kinds = Set.copyOf(kinds);
    agencies = Set.copyOf(agencies);
    flags = Set.copyOf(flags);
  }

  /** A whole pile. */
  public static Filter all(Tray tray) {
    return new Filter(tray, Set.of(), Set.of(), Set.of(), Set.of());
  }
}
