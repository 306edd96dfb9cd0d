package org.openmash.triage;

import java.util.Arrays;

/**
 * What the hub decides for one child; the set follows the contact and referral outcomes of the
 * standard safeguarding dataset. Whether a second person must authorise is the area's rule: {@link
 * SecondPerson}.
 */
public sealed interface Outcome {

  /** The code kept in the row and spoken in message keys. */
  default String code() {
    return switch (this) {
      case NoFurtherAction _ -> "NO_FURTHER_ACTION";
      case InformationAndAdvice _ -> "INFORMATION_AND_ADVICE";
      case Signpost _ -> "SIGNPOST";
      case EarlyHelp _ -> "EARLY_HELP";
      case PassToOpenCase _ -> "PASS_TO_OPEN_CASE";
      case Assessment _ -> "ASSESSMENT";
      case StrategyDiscussion _ -> "STRATEGY_DISCUSSION";
      case PrivateFostering _ -> "PRIVATE_FOSTERING";
      case TransferIn _ -> "TRANSFER_IN";
      case Missing _ -> "MISSING";
      case RequestToBeLookedAfter _ -> "REQUEST_TO_BE_LOOKED_AFTER";
    };
  }

  /** Where to, by whom or from where; empty where the outcome says it all. */
  default String detail() {
    return switch (this) {
      case Signpost(String where) -> where;
      case PassToOpenCase(String worker) -> worker;
      case TransferIn(String council) -> council;
      case NoFurtherAction _,
          InformationAndAdvice _,
          EarlyHelp _,
          Assessment _,
          StrategyDiscussion _,
          PrivateFostering _,
          Missing _,
          RequestToBeLookedAfter _ ->
          "";
    };
  }

  /** Whether somebody works with the child from now on: an assessment, an enquiry, a worker. */
  default boolean startsWork() {
    return switch (this) {
      case Assessment _,
          StrategyDiscussion _,
          PassToOpenCase _,
          PrivateFostering _,
          TransferIn _,
          RequestToBeLookedAfter _ ->
          true;
      case NoFurtherAction _, InformationAndAdvice _, Signpost _, EarlyHelp _, Missing _ -> false;
    };
  }

  /** The codes of those. */
  static String[] startingWork() {
    return Arrays.stream(Kind.values())
        .map(kind -> of(kind, ""))
        .filter(Outcome::startsWork)
        .map(Outcome::code)
        .toArray(String[]::new);
  }

  /** Nothing more is done. */
  record NoFurtherAction() implements Outcome {}

  /** Advice was given to the referrer or the family. */
  record InformationAndAdvice() implements Outcome {}

  /** Another agency helps better. */
  record Signpost(String where) implements Outcome {}

  /** Early help, with the family's consent. */
  record EarlyHelp() implements Outcome {}

  /** The child already has a worker, who gets it. */
  record PassToOpenCase(String worker) implements Outcome {}

  /** A child in need assessment (Children Act 1989 s17). */
  record Assessment() implements Outcome {}

  /** A strategy discussion on whether to start enquiries (Children Act 1989 s47). */
  record StrategyDiscussion() implements Outcome {}

  /** Private fostering arrangements (SI 2005/1533). */
  record PrivateFostering() implements Outcome {}

  /** A child moved in with another council's plan. */
  record TransferIn(String council) implements Outcome {}

  /** The child is missing. */
  record Missing() implements Outcome {}

  /** A request that the council look after the child. */
  record RequestToBeLookedAfter() implements Outcome {}

  /** The outcome a form or row names. */
  static Outcome of(Kind kind, String detail) {
    return switch (kind) {
      case NO_FURTHER_ACTION -> new NoFurtherAction();
      case INFORMATION_AND_ADVICE -> new InformationAndAdvice();
      case SIGNPOST -> new Signpost(detail);
      case EARLY_HELP -> new EarlyHelp();
      case PASS_TO_OPEN_CASE -> new PassToOpenCase(detail);
      case ASSESSMENT -> new Assessment();
      case STRATEGY_DISCUSSION -> new StrategyDiscussion();
      case PRIVATE_FOSTERING -> new PrivateFostering();
      case TRANSFER_IN -> new TransferIn(detail);
      case MISSING -> new Missing();
      case REQUEST_TO_BE_LOOKED_AFTER -> new RequestToBeLookedAfter();
    };
  }

  /** The outcomes as a form offers them, none of them chosen beforehand. */
  enum Kind {
    STRATEGY_DISCUSSION,
    ASSESSMENT,
    EARLY_HELP,
    INFORMATION_AND_ADVICE,
    SIGNPOST,
    PASS_TO_OPEN_CASE,
    PRIVATE_FOSTERING,
    TRANSFER_IN,
    MISSING,
    REQUEST_TO_BE_LOOKED_AFTER,
    NO_FURTHER_ACTION
  }
}
