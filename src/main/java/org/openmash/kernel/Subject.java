package org.openmash.kernel;

import java.util.UUID;

/**
 * What a line, a deadline, an entry, a message or an attachment is about, without naming its
 * module.
 *
 * @param kind the owning module's word, in lower case: "referral", "account"
 */
public record Subject(String kind, UUID id) {

  public static Subject of(String kind, Id id) {
    return new Subject(kind, id.value());
  }
}
