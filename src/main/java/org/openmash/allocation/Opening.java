package org.openmash.allocation;

import java.util.List;
import java.util.Optional;
import org.openmash.kernel.CaseId;
import org.openmash.referral.Referrals;
import org.openmash.triage.DecisionTaken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A decision that starts work opens it in its own transaction: from that moment on the child is
 * counted among those without a worker.
 */
@Component
class Opening {

  private final CaseStore cases;
  private final AllocationDesk desk;
  private final CaseClocks clocks;
  private final Referrals referrals;

  Opening(CaseStore cases, AllocationDesk desk, CaseClocks clocks, Referrals referrals) {
    this.cases = cases;
    this.desk = desk;
    this.clocks = clocks;
    this.referrals = referrals;
  }

  @EventListener
  void on(DecisionTaken taken) {
    Optional<CaseKind> kind = CaseKind.of(taken.outcome());
    Optional<Case> open = cases.open(taken.referral(), taken.child());
    if (open.isPresent() && kind.isPresent()) {
      cases.decidedAnew(open.get().id(), taken.decision(), kind.get(), taken.level());
    } else if (open.isPresent()) {
      desk.end(taken.by(), open.get(), "DECIDED_ANEW", null, taken.at());
    } else {
      kind.ifPresent(begun -> open(taken, begun));
    }
  }

  private void open(DecisionTaken taken, CaseKind kind) {
    referrals
        .lines(taken.by(), List.of(taken.referral()))
        .forEach(line -> {
          Case opened =
              new Case(
                  CaseId.next(),
                  line.hub(),
                  taken.referral(),
                  taken.child(),
                  taken.decision(),
                  kind,
                  taken.level(),
                  null,
                  taken.at(),
                  null,
                  null,
                  null);
          cases.add(opened);
          clocks.opened(opened, taken.at());
        });
  }
}
