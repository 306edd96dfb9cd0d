package org.openmash.allocation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openmash.database.Work;
import org.openmash.deadline.Deadline;
import org.openmash.kernel.Actor;
import org.openmash.kernel.CaseId;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.ReferralId;
import org.openmash.referral.ReferralLine;
import org.openmash.referral.Referrals;
import org.openmash.referral.ReferredChild;
import org.springframework.stereotype.Component;

/**
 * Cases as lists show them. Whoever sees a case is told the child's name and what is owed, though
 * they may not open the referral.
 */
@Component
class CaseReader {

  private static final Actor PROGRAM = Actor.system("allocation");

  private final InvolvementStore involvements;
  private final Referrals referrals;
  private final CaseClocks clocks;
  private final Work work;

  CaseReader(InvolvementStore involvements, Referrals referrals, CaseClocks clocks, Work work) {
    this.involvements = involvements;
    this.referrals = referrals;
    this.clocks = clocks;
    this.work = work;
  }

  CaseLine line(Case it) {
    return lines(List.of(it)).getFirst();
  }

  List<CaseLine> lines(List<Case> cases) {
    List<CaseId> ids = cases.stream().map(Case::id).toList();
    Map<CaseId, List<Involvement>> workers = involvements.of(ids);
    Map<UUID, List<Deadline>> owed = clocks.of(ids);
    Map<ReferralId, ReferralLine> reported = reported(cases);
    return cases.stream()
        .map(it -> {
          ReferralLine line = Objects.requireNonNull(reported.get(it.referral()));
          return new CaseLine(
              it,
              line.reference(),
              name(line, it.child()),
              workers.getOrDefault(it.id(), List.of()),
              owed.getOrDefault(it.id().value(), List.of()).stream()
                  .filter(Deadline::isOwed)
                  .findFirst()
                  .orElse(null));
        })
        .toList();
  }

  private Map<ReferralId, ReferralLine> reported(Collection<Case> cases) {
    List<ReferralId> ids = cases.stream().map(Case::referral).distinct().toList();
    Map<ReferralId, ReferralLine> all = new HashMap<>();
    work.as(PROGRAM, () -> referrals.lines(PROGRAM, ids)).forEach(line -> all.put(line.id(), line));
    return all;
  }

  private static String name(ReferralLine line, ChildId child) {
    return line.children().stream()
        .filter(each -> each.id().equals(child))
        .map(ReferredChild::name)
        .collect(Collectors.joining());
  }
}
