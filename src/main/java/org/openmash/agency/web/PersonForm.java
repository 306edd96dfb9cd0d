package org.openmash.agency.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.agency.Duty;
import org.openmash.agency.Practitioner;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.PhoneNumber;

/** What an administrator writes down of somebody who works for an agency. */
@Form("agency.person")
record PersonForm(
    String name,
    @Limit(100) String jobTitle,
    Duty duty,
    @Nullable EmailAddress email,
    @Nullable PhoneNumber phone,
    LocalDate from,
    @Nullable LocalDate to) {

  static PersonForm of(Practitioner person) {
    return new PersonForm(
        person.name(),
        person.post().title(),
        person.post().duty(),
        person.email(),
        person.phone(),
        person.span().from(),
        person.span().to());
  }
}
