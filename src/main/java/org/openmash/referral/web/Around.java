package org.openmash.referral.web;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.chronology.Chronology;
import org.openmash.deadline.Deadline;
import org.openmash.deadline.Deadlines;
import org.openmash.document.Documents;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Subject;
import org.openmash.referral.PageNotices;
import org.openmash.referral.Referrals;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What other modules keep about a referral: its clock, its history, its documents. */
@Component
class Around {

  private static final String DECISION = "T1";
  private final Deadlines deadlines;
  private final Chronology chronology;
  private final Documents documents;
  private final ObjectProvider<PageNotices> notices;

  Around(
      Deadlines deadlines,
      Chronology chronology,
      Documents documents,
      ObjectProvider<PageNotices> notices) {
    this.deadlines = deadlines;
    this.chronology = chronology;
    this.documents = documents;
    this.notices = notices;
  }

  void add(Map<String, @Nullable Object> facts, Actor actor, ReferralId referral) {
    Subject subject = Subject.of(Referrals.KIND, referral);
    facts.put("decideBy", decideBy(actor, referral));
    facts.put("history", chronology.of(actor, subject));
    facts.put(
        "notices", notices.stream().flatMap(each -> each.about(actor, referral).stream()).toList());
    facts.put(
        "questions",
        notices.stream().flatMap(each -> each.questions(actor, referral).stream()).toList());
    facts.put(
        "beside",
        notices.stream().flatMap(each -> each.besideOutcomes(actor, referral).stream()).toList());
    facts.put("disputed", notices.stream().anyMatch(each -> each.isDisputed(actor, referral)));
    facts.put("documents", documents.list(actor, subject));
  }

  /** By when the hub decides; null once it has. */
  @Nullable Instant decideBy(Actor actor, ReferralId referral) {
    return deadlines.of(actor, Subject.of(Referrals.KIND, referral)).stream()
        .filter(Deadline::isOwed)
        .filter(deadline -> deadline.rule().id().equals(DECISION))
        .map(Deadline::due)
        .findFirst()
        .orElse(null);
  }
}
