package org.openmash.access;

import java.time.Duration;
import java.util.Set;
import org.openmash.kernel.AgencyId;

/**
 * What it takes to make a key.
 *
 * @param lasts how long it opens anything
 */
public record NewKey(String name, AgencyId agency, Set<KeyUse> uses, Duration lasts) {

  public NewKey {
    name = name.strip();
    uses = Set.copyOf(uses);
  }
}
