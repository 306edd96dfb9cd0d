package org.openmash.hub;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Knows where those live whom a kind of contact is about: the module that keeps it contributes it.
 */
public interface Whereabouts {

  /** The kind of subject it knows of. */
  String kind();

  /** The beginning of each one's postcode, such as NM1; those without one are left out. */
  Map<UUID, String> districtsOf(Collection<UUID> ids);
}
