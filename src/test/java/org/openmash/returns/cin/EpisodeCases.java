package org.openmash.returns.cin;

import static org.openmash.returns.RuleCase.fires;
import static org.openmash.returns.RuleCase.spares;

import java.util.List;
import org.openmash.returns.RuleCase;

/** Referrals, and how the episodes of a child follow each other. */
final class EpisodeCases {

  static final List<RuleCase> ALL =
      List.of(
          fires("8590", "2:-CINdetails"),
          spares("8590", Children.referred("2026-03-02")),
          fires("8600", "2:-CINreferralDate"),
          fires("8600", "2:CINreferralDate=2026-02-30"),
          fires("8600", "2:CINreferralDate=14/04/2025"),
          fires("8600", Children.referred("2026-04-01")),
          spares("8600", Children.referred("2026-03-31")),
          fires("8606", "2:PersonBirthDate=2026-01-20"),
          spares("8606", "2:PersonBirthDate=2026-01-19"),
          fires("8606", Children.known("ExpectedPersonBirthDate=2026-12-08 Sex=U")),
          spares("8606", Children.known("ExpectedPersonBirthDate=2026-12-07 Sex=U")),
          fires(
              "8555Q",
              Children.known("PersonBirthDate=2015-06-12 Sex=F PersonDeathDate=2026-03-01")),
          spares(
              "8555Q",
              Children.known("PersonBirthDate=2015-06-12 Sex=F PersonDeathDate=2026-03-02")),
          fires("8866", "2:-ReferralSource"),
          fires("8866", "2:ReferralSource=3b"),
          fires("8866", "2:ReferralSource=06"),
          fires(
              "8866",
              "2:PersonBirthDate=2012-01-01",
              "2:CINreferralDate=2013-04-01",
              "2:-ReferralSource"),
          spares(
              "8866",
              "2:PersonBirthDate=2012-01-01",
              "2:CINreferralDate=2013-03-31",
              "2:-ReferralSource"),
          spares("8866", "2:ReferralSource=10"),
          fires("8568", "-ReferralNFA"),
          fires("8568", "ReferralNFA=N"),
          spares("8568", "ReferralNFA=FALSE"),
          fires("8569Q", Children.referred("2025-03-30")),
          spares("8569Q", Children.referred("2025-03-31")),
          fires("8569Q", Children.referred("2024-03-27")).in(2025),
          spares("8569Q", Children.referred("2024-03-28")).in(2025),
          spares("8569Q", "2:CINreferralDate=2025-03-28"),
          fires("8610", "-PrimaryNeedCode"),
          fires("8610", "-PrimaryNeedCode", "ReferralNFA=false"),
          spares("8610", Children.referred("2026-03-02")),
          fires("8650", "PrimaryNeedCode=N10"),
          fires("8650", "PrimaryNeedCode=n1"),
          spares("8650", "PrimaryNeedCode=N0"),
          fires("8831", Children.rejectedWith("Assessments(AssessmentActualStartDate=2026-03-03)")),
          fires("8831", Children.rejectedWith("DateOfInitialCPC=2026-03-09")),
          fires(
                  "8831",
                  Children.rejectedWith(
                      "Section47(S47ActualStartDate=2026-03-20 ICPCnotRequired=1)"))
              .also("2991Q"),
          spares("8831", Children.referred("2026-03-02")),
          spares(
              "8831",
              Children.helped("2026-03-02", "Assessments(AssessmentActualStartDate=2026-03-03)")),
          fires("8815", another("2025-05-12")).also("8820"),
          fires("8815", another("2025-12-01")).also("8816", "8820"),
          spares("8815", "2:" + another("2025-12-01")),
          fires("8816", another("2025-12-01").replace("NFA=0", "NFA=1")).also("8820"),
          spares("8816", another("2025-05-11").replace("NFA=0", "NFA=1")),
          spares("8816", "2:" + another("2025-12-01")),
          fires("8820", "2:" + another("2025-11-27")),
          fires("8820", "2:" + another("2025-04-14")),
          spares("8820", "2:" + another("2025-11-28")),
          spares(
              "8820",
              Children.referred("2026-03-02"),
              "3:" + another("2026-03-02").replace("NFA=0", "NFA=1")));

  private EpisodeCases() {}

  private static String another(String referred) {
    return "+Child " + Children.episode(referred, "", "");
  }
}
