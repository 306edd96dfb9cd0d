package org.openmash.contact;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.openmash.access.Access;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.chronology.Chronology;
import org.openmash.chronology.Circle;
import org.openmash.form.Filling;
import org.openmash.form.Forms;
import org.openmash.form.Recorded;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Subject;
import org.openmash.referral.Referrals;
import org.springframework.stereotype.Component;

/**
 * Who may, and the lines that go with what the hub writes down: audit, history, the form itself.
 */
@Component
class ContactNotes {

  private final Access access;
  private final Audit audit;
  private final Chronology chronology;
  private final Forms forms;
  private final Clock clock;

  ContactNotes(Access access, Audit audit, Chronology chronology, Forms forms, Clock clock) {
    this.access = access;
    this.audit = audit;
    this.chronology = chronology;
    this.forms = forms;
    this.clock = clock;
  }

  void require(Actor actor, ReferralId contact) {
    access.require(actor, Act.CHANGED, subject(contact));
  }

  Recorded recorded(Filling.Complete<? extends Record> filled) {
    return forms.recorded(filled);
  }

  Instant now() {
    return clock.instant();
  }

  void note(Actor actor, ReferralId contact, String what, String reference) {
    audit.note(actor, Act.CHANGED, subject(contact));
    Map<String, String> words = reference.isEmpty() ? Map.of() : Map.of("reference", reference);
    chronology.enter(actor, subject(contact), Circle.hubOnly(), what, now(), words);
  }

  private static Subject subject(ReferralId contact) {
    return Subject.of(Referrals.KIND, contact);
  }
}
