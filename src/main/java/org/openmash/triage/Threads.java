package org.openmash.triage;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.openmash.correspondence.Remarks;
import org.openmash.deadline.Deadline;
import org.openmash.deadline.Deadlines;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.referral.Referrals;
import org.springframework.stereotype.Component;

/** Where the talk with whoever referred stands, for a whole list at once. */
@Component
class Threads {

  private static final String ANSWER = "FRONT.answer";

  private final Remarks remarks;
  private final Deadlines deadlines;

  Threads(Remarks remarks, Deadlines deadlines) {
    this.remarks = remarks;
    this.deadlines = deadlines;
  }

  Map<ReferralId, InboxLine.Talk> of(Actor actor, Collection<ReferralId> referrals) {
    Set<ReferralId> answered = new HashSet<>(remarks.waiting(actor));
    Map<ReferralId, InboxLine.Talk> talk = new HashMap<>();
    deadlines
        .of(actor, Referrals.KIND, referrals.stream().map(ReferralId::value).toList())
        .forEach((id, owed) -> {
          if (owed.stream().anyMatch(Threads::waits)) {
            talk.put(new ReferralId(id), InboxLine.Talk.ASKED);
          }
        });
    referrals.stream()
        .filter(answered::contains)
        .forEach(id -> talk.put(id, InboxLine.Talk.ANSWERED));
    return talk;
  }

  private static boolean waits(Deadline deadline) {
    return deadline.isOwed() && deadline.rule().id().equals(ANSWER);
  }
}
