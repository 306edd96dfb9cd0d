package org.openmash.triage.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.chronology.Chronology;
import org.openmash.document.Documents;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Subject;
import org.openmash.referral.Referrals;
import org.openmash.triage.Closings;
import org.springframework.stereotype.Component;

/** What lies around a contact: its history, its documents, and how it was closed or joined. */
@Component
class Surroundings {

  private final Chronology chronology;
  private final Documents documents;
  private final Closings closings;

  Surroundings(Chronology chronology, Documents documents, Closings closings) {
    this.chronology = chronology;
    this.documents = documents;
    this.closings = closings;
  }

  void add(Map<String, @Nullable Object> facts, Actor actor, ReferralId referral) {
    Subject subject = Subject.of(Referrals.KIND, referral);
    facts.put("history", chronology.of(actor, subject));
    facts.put("documents", documents.list(actor, subject));
    facts.put("closings", closings.of(actor, referral));
    facts.put("duplicates", closings.duplicates(actor, referral));
  }
}
