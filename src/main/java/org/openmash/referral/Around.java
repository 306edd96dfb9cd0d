package org.openmash.referral;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What helps to find somebody who can work with a family.
 *
 * @param district the beginning of its postcode, such as NM1; null where none was given, or where
 *     the address must be kept secret
 * @param languages as whoever referred wrote them
 */
public record Around(@Nullable String district, Set<String> languages) {

  public Around {
    languages = Set.copyOf(languages);
  }
}
