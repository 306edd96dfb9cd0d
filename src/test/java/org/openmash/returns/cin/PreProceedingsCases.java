package org.openmash.returns.cin;

import static org.openmash.returns.RuleCase.fires;
import static org.openmash.returns.RuleCase.spares;

import java.util.List;
import java.util.stream.Stream;
import org.openmash.returns.RuleCase;

/** Pre-proceedings and the family's own meetings, of 2026/27. */
final class PreProceedingsCases {

  static final List<RuleCase> ALL =
      Stream.of(
              fires("9005", "2:PPStartDate=2026-03-31"),
              spares("9005", "2:PPStartDate=2026-04-01"),
              fires("9005", "2:PPStartDate=2027-04-01").also("9006", "9009"),
              fires("9006", "2:LBPSentDate=2026-06-08"),
              spares("9006", "2:LBPSentDate=2026-06-09"),
              spares("9006", "2:LBPSentDate=2027-03-31"),
              fires("9006", "2:LBPSentDate=2027-04-01"),
              fires("9006", "2:-PPStartDate", "2:LBPSentDate=2026-03-31").also("9000Q"),
              fires("9007", "2:-FGDMMeetingOffer"),
              spares("9007", "2:-FGDMMeetingOffer", "2:-LBPSentDate"),
              spares("9007", "2:-LBPSentDate"),
              fires("9008", "2:InitialPPMeetingDate=2026-03-31"),
              spares("9008", "2:InitialPPMeetingDate=2026-04-01"),
              spares("9008", "2:InitialPPMeetingDate=2027-03-31"),
              fires("9008", "2:InitialPPMeetingDate=2027-04-01"),
              fires("9009", "2:StepDecisionDate=2026-06-08"),
              spares("9009", "2:StepDecisionDate=2026-06-09"),
              fires("9009", "2:StepDecisionDate=2027-04-01").also("9012"),
              fires("9010Q", "2:-FGDMMeetingFac"),
              fires("9010Q", "2:-FGDMMeetingFac", "2:FGDMMeetingOffer=true"),
              spares("9010Q", "2:-FGDMMeetingFac", "2:FGDMMeetingOffer=0"),
              fires("9011", "2:PPOutcome=D"),
              fires("9011", "2:PPOutcome=a"),
              spares("9011", "2:PPOutcome=C"),
              spares("9011", "2:-PPOutcome"),
              fires("9012", "2:CourtAppDate=2026-09-07"),
              spares("9012", "2:CourtAppDate=2026-09-08"),
              fires("9012", "2:CourtAppDate=2027-04-01").also("9013"),
              fires("9013", "2:LetterInitCPDate=2026-09-14"),
              spares("9013", "2:LetterInitCPDate=2026-09-15"),
              spares("9013", "2:LetterInitCPDate=2027-03-31"),
              fires("9013", "2:LetterInitCPDate=2027-04-01"),
              fires("9015Q", "2:-ReviewMeetingsCount"),
              spares("9015Q", "2:-ReviewMeetingsCount", "2:-InitialPPMeetingDate"),
              fires("8995Q", "2:-PreProceedingsandFGDM").also("9000Q"),
              spares("8995Q", "2:-PPStartDate").also("9000Q"),
              fires("9000Q", "2:-PPStartDate"),
              spares(
                  "9000Q",
                  "2:-PPStartDate",
                  "+CINdetails PreProceedingsandFGDM(PPStartDate=2026-06-09)"))
          .map(of -> of.in(2027))
          .toList();

  private PreProceedingsCases() {}
}
