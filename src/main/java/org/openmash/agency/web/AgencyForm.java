package org.openmash.agency.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.agency.Span;
import org.openmash.form.Choice;
import org.openmash.form.ChoicesFrom;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.Rows;
import org.openmash.form.TextArea;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.PhoneNumber;

/** What an administrator writes down of an agency. */
@Form("agency.agency")
record AgencyForm(
    String name,
    AgencyKind kind,
    @Limit(40) @Nullable String localCode,
    @Rows(max = 5) List<Mailbox> mailboxes,
    @Nullable PhoneNumber phone,
    @TextArea(limit = 500, rows = 3) @Nullable String address,
    @ChoicesFrom(ParentChoices.NAME) @Nullable Choice parent,
    LocalDate from,
    @Nullable LocalDate to) {

  /** One safeguarding mailbox. */
  record Mailbox(EmailAddress email) {}

  static AgencyForm of(Agency agency) {
    AgencyId parent = agency.parent();
    Reach reach = agency.reach();
    return new AgencyForm(
        agency.name(),
        agency.kind(),
        agency.localCode().isEmpty() ? null : agency.localCode(),
        reach.mailboxes().stream().map(Mailbox::new).toList(),
        reach.phone(),
        reach.address().isEmpty() ? null : reach.address(),
        parent == null ? null : new Choice(parent.toString()),
        agency.span().from(),
        agency.span().to());
  }

  Agency toAgency(AgencyId id) {
    Spans.check(from, to);
    return new Agency(
        id,
        name,
        kind,
        localCode == null ? "" : localCode,
        new Reach(
            mailboxes.stream().map(Mailbox::email).toList(), phone, address == null ? "" : address),
        parent == null ? null : AgencyId.parse(parent.value()),
        new Span(from, to));
  }
}
