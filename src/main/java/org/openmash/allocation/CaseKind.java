package org.openmash.allocation;

import java.util.Optional;
import org.openmash.triage.Outcome;

/** What began the work with a child; the kinds weigh differently. */
public enum CaseKind {
  /** A strategy discussion, and the enquiries it may start (Children Act 1989 s47). */
  ENQUIRY,
  /** A child in need assessment (Children Act 1989 s17). */
  ASSESSMENT,
  /** The hub says that somebody works with the child already. */
  OPEN_CASE,
  PRIVATE_FOSTERING,
  TRANSFER_IN,
  /** A request that the council look after the child (Children Act 1989 s20). */
  LOOKED_AFTER;

  /** The kind of work a decision starts; none where nobody works with the child from now on. */
  static Optional<CaseKind> of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.StrategyDiscussion _ -> Optional.of(ENQUIRY);
      case Outcome.Assessment _ -> Optional.of(ASSESSMENT);
      case Outcome.PassToOpenCase _ -> Optional.of(OPEN_CASE);
      case Outcome.PrivateFostering _ -> Optional.of(PRIVATE_FOSTERING);
      case Outcome.TransferIn _ -> Optional.of(TRANSFER_IN);
      case Outcome.RequestToBeLookedAfter _ -> Optional.of(LOOKED_AFTER);
      case Outcome.NoFurtherAction _,
          Outcome.InformationAndAdvice _,
          Outcome.Signpost _,
          Outcome.EarlyHelp _,
          Outcome.Missing _ ->
          Optional.empty();
    };
  }
}
