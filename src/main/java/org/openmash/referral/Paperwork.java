package org.openmash.referral;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.agency.Agencies;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.chronology.Chronology;
import org.openmash.chronology.Circle;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.notification.Link;
import org.openmash.notification.Message;
import org.openmash.notification.Outbox;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The audit line, the chronology entry and the messages that go with each step of a referral. */
@Component
class Paperwork {

  private final Audit audit;
  private final Chronology chronology;
  private final Outbox outbox;
  private final Agencies agencies;
  private final ObjectProvider<MailboxCopies> copies;

  Paperwork(
      Audit audit,
      Chronology chronology,
      Outbox outbox,
      Agencies agencies,
      ObjectProvider<MailboxCopies> copies) {
    this.audit = audit;
    this.chronology = chronology;
    this.outbox = outbox;
    this.agencies = agencies;
    this.copies = copies;
  }

  void received(Actor actor, Reception.Accepted referral) {
    Subject subject = Subject.of(Referrals.KIND, referral.id());
    audit.note(actor, Act.CREATED, subject);
    chronology.enter(
        actor,
        subject,
        Circle.with(actor.agency()),
        "referral.chronology.received",
        referral.at(),
        Map.of("reference", referral.reference().value()));
    mail(
        actor,
        "referral.mail.received",
        referral.id(),
        referral.reference(),
        actor.hasAny(Role.GUEST) ? null : actor.agency(),
        referral.email());
  }

  /** Both contacts say where the other is; the referrer is written to about the new one. */
  void split(Actor actor, ReferralId from, ReferralStore.Owner owner, Receipt made, Instant at) {
    Subject part = Subject.of(Referrals.KIND, made.id());
    Subject whole = Subject.of(Referrals.KIND, from);
    Circle circle = Circle.with(owner.agency());
    audit.note(actor, Act.CREATED, part);
    audit.note(actor, Act.CHANGED, whole);
    chronology.enter(
        actor,
        whole,
        circle,
        "referral.chronology.split",
        at,
        Map.of("reference", made.reference().value()));
    chronology.enter(
        actor,
        part,
        circle,
        "referral.chronology.part",
        at,
        Map.of("reference", owner.reference().value()));
    mail(
        actor,
        "referral.mail.split",
        made.id(),
        made.reference(),
        owner.isGuests() ? null : owner.agency(),
        owner.email());
  }

  void moved(
      Actor actor, ReferralId id, ReferralStore.Owner owner, ReferralStatus status, Instant at) {
    Subject subject = Subject.of(Referrals.KIND, id);
    audit.note(actor, Act.CHANGED, subject);
    String what =
        switch (status) {
          case RECEIVED -> "referral.chronology.received";
          case LOOKED_AT -> "referral.chronology.looked-at";
          case RETURNED -> "referral.chronology.returned";
          case DECIDED -> "referral.chronology.decided";
        };
    chronology.enter(
        actor,
        subject,
        Circle.with(owner.agency()),
        what,
        at,
        Map.of("reference", owner.reference().value()));
  }

  void told(Actor actor, ReferralId id, ReferralStore.Owner owner, Instant at) {
    Subject subject = Subject.of(Referrals.KIND, id);
    audit.note(actor, Act.SENT, subject);
    chronology.enter(
        actor,
        subject,
        Circle.with(owner.agency()),
        "referral.chronology.told",
        at,
        Map.of("reference", owner.reference().value()));
    mail(
        actor,
        "referral.mail.news",
        id,
        owner.reference(),
        owner.isGuests() ? null : owner.agency(),
        owner.email(),
        copies.stream().allMatch(each -> each.goTo(actor, owner.agency())));
  }

  void nudge(Actor actor, ReferralId id, ReferralStore.Owner owner, String words) {
    audit.note(actor, Act.SENT, Subject.of(Referrals.KIND, id));
    mail(
        actor,
        words,
        id,
        owner.reference(),
        owner.isGuests() ? null : owner.agency(),
        owner.email());
  }

  /**
   * To the referrer and to the agency's safeguarding mailboxes: a reference and a link, nothing
   * else. Somebody without an account has no agency and opens it by its reference. A contact that
   * nobody is to be told of by mail, such as a call, sends none.
   */
  private void mail(
      Actor actor,
      String template,
      ReferralId id,
      Reference reference,
      @Nullable AgencyId agency,
      @Nullable String referrer) {
    mail(actor, template, id, reference, agency, referrer, true);
  }

  private void mail(
      Actor actor,
      String template,
      ReferralId id,
      Reference reference,
      @Nullable AgencyId agency,
      @Nullable String referrer,
      boolean copied) {
    if (referrer == null) {
      return;
    }
    Set<EmailAddress> recipients = new LinkedHashSet<>();
    recipients.add(EmailAddress.parse(referrer));
    if (agency != null && copied) {
      recipients.addAll(agencies.mailboxOf(actor, agency));
    }
    Link link = agency == null ? Link.to("status") : Link.to("referrals", id);
    for (EmailAddress recipient : recipients) {
      outbox.queue(
          actor, new Message(recipient, template, reference, link, Subject.of(Referrals.KIND, id)));
    }
  }
}
