package org.openmash.returns.cin;

import static org.openmash.returns.RuleCase.fires;
import static org.openmash.returns.RuleCase.spares;

import java.util.List;
import org.openmash.returns.RuleCase;

/** Referrals, and how an episode ends. */
final class EpisodeCases {

  static final List<RuleCase> ALL =
      List.of(
          fires("8590", "2:-CINdetails"),
          spares("8590", "2:-PrimaryNeedCode", "2:ReferralNFA=1"),
          fires("8600", "2:-CINreferralDate"),
          fires("8600", "2:CINreferralDate=2026-02-30").also("wrong-type"),
          fires("8600", "2:CINreferralDate=2026-04-01").also("1103"),
          spares(
              "8600",
              "+Child CINdetails(CINreferralDate=2026-03-31 ReferralSource=6 ReferralNFA=1)"),
          fires("8568", "-ReferralNFA"),
          fires("8568", "ReferralNFA=N"),
          spares("8568", "ReferralNFA=FALSE"),
          fires("8610", "-PrimaryNeedCode"),
          fires("8610", "-PrimaryNeedCode", "ReferralNFA=false"),
          spares("8610", "-PrimaryNeedCode", "ReferralNFA=1"));

  private EpisodeCases() {}
}
