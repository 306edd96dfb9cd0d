package org.openmash.triage;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UnknownId;
import org.openmash.referral.ReferralLine;
import org.openmash.referral.Referrals;
import org.openmash.referral.ReferredChild;
import org.springframework.stereotype.Component;

/** Holds a decision against the area's rules on who else must look at it. */
@Component
class Weighing {

  private final SecondPerson rules;
  private final EarlierContacts earlier;
  private final Decisions decisions;
  private final Referrals referrals;
  private final Papers papers;

  Weighing(
      SecondPerson rules,
      EarlierContacts earlier,
      Decisions decisions,
      Referrals referrals,
      Papers papers) {
    this.rules = rules;
    this.earlier = earlier;
    this.decisions = decisions;
    this.referrals = referrals;
    this.papers = papers;
  }

  /** Ids of the rules that ask for a second person; none when whoever decides may do so alone. */
  List<String> secondPersonFor(
      Actor actor, ReferralId referral, ChildId child, DecisionForm decision) {
    ReferralLine line =
        referrals.lines(actor, List.of(referral)).stream().findFirst().orElseThrow(UnknownId::new);
    ReferredChild weighed =
        line.children().stream()
            .filter(each -> each.id().equals(child))
            .findFirst()
            .orElseThrow(UnknownId::new);
    List<EarlierContact> all = earlier.of(actor, referral).counted();
    Circumstances now =
        new Circumstances(
            line,
            weighed,
            decision.decided(),
            decision.level().value(),
            all.stream().filter(each -> each.child().equals(child)).toList(),
            siblingsWithWork(referral, child, all),
            papers.now());
    return rules.applying(now).stream().map(SecondPersonRule::id).toList();
  }

  /** Brothers and sisters with a worker: by this referral, or by an earlier contact about them. */
  private long siblingsWithWork(ReferralId referral, ChildId child, List<EarlierContact> earlier) {
    Set<ChildId> now =
        decisions.of(referral).stream()
            .filter(d -> d.state() == DecisionState.IN_FORCE && d.outcome().startsWork())
            .map(DecisionView::child)
            .collect(Collectors.toSet());
    earlier.stream().filter(EarlierContact::startedWork).forEach(each -> now.add(each.child()));
    now.remove(child);
    return now.size();
  }
}
