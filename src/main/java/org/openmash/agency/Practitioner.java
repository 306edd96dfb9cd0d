package org.openmash.agency;

import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.PhoneNumber;
import org.openmash.kernel.UserId;

/**
 * Somebody who works for an agency, and how to reach them at work.
 *
 * @param user their account, where they sign in
 */
public record Practitioner(
    PractitionerId id,
    AgencyId agency,
    String name,
    Post post,
    @Nullable EmailAddress email,
    @Nullable PhoneNumber phone,
    @Nullable UserId user,
    Span span) {

  public Practitioner {
    name = name.strip();
    if (name.isEmpty()) {
      throw new IllegalArgumentException("agency.name.missing");
    }
  }
}
