package org.openmash.person;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What others have to know of somebody to speak of them beside their own record.
 *
 * @param line of the record they are kept as
 * @param died null for the living, and where nobody knows
 * @param addresses of all their records this actor may know
 */
public record Portrait(
    PersonLine line, IdentityForm.Sex sex, @Nullable LocalDate died, List<AddressForm> addresses) {

  public Portrait {
    addresses = List.copyOf(addresses);
  }
}
