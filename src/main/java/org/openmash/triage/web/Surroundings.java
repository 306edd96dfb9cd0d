package org.openmash.triage.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.chronology.Chronology;
import org.openmash.disclosure.Disclosures;
import org.openmash.document.Documents;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Subject;
import org.openmash.referral.Referrals;
import org.openmash.triage.Closings;
import org.openmash.triage.ContactView;
import org.openmash.triage.NextSteps;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What lies around a contact: its history, its documents, and how it was closed or joined. */
@Component
class Surroundings {

  private final Chronology chronology;
  private final Documents documents;
  private final Closings closings;
  private final ObjectProvider<NextSteps> nextSteps;
  private final Disclosures disclosures;

  Surroundings(
      Chronology chronology,
      Documents documents,
      Closings closings,
      ObjectProvider<NextSteps> nextSteps,
      Disclosures disclosures) {
    this.disclosures = disclosures;
    this.nextSteps = nextSteps;
    this.chronology = chronology;
    this.documents = documents;
    this.closings = closings;
  }

  void add(Map<String, @Nullable Object> facts, Actor actor, ContactView contact) {
    ReferralId referral = contact.line().referral();
    Subject subject = Subject.of(Referrals.KIND, referral);
    facts.put("history", chronology.of(actor, subject));
    facts.put("documents", documents.list(actor, subject));
    facts.put("closings", closings.of(actor, referral));
    facts.put("duplicates", closings.duplicates(actor, referral));
    facts.put("relatives", closings.relativesOf(actor, referral));
    facts.put("shared", disclosures.count(actor, referral));
    facts.put(
        "steps", nextSteps.stream().flatMap(each -> each.of(actor, contact).stream()).toList());
    facts.put("disputed", nextSteps.stream().anyMatch(each -> each.isDisputed(actor, contact)));
    facts.put(
        "later",
        nextSteps.stream().flatMap(each -> each.recorded(actor, contact).stream()).toList());
  }
}
