package org.openmash.returns.cin;

import static org.openmash.returns.RuleCase.fires;
import static org.openmash.returns.RuleCase.spares;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openmash.returns.RuleCase;

/** What only shows when all children were seen. */
final class WholeReturnCases {

  private static final String ONE_DISABILITY =
      "2:+ChildCharacteristics Disabilities(Disability=MOB)";

  static final List<RuleCase> ALL =
      List.of(
          fires("2883", "-Section47/DateOfInitialCPC").also("2885", "8675Q"),
          fires("2883", "Section47/DateOfInitialCPC=2025-03-31")
              .also("2885", "8615", "8715", "1104"),
          spares("2883", "-Section47", "CINdetails/DateOfInitialCPC=2025-09-10"),
          spares("2883", "-Section47", "CPPstartDate=2025-03-10").also("1105", "4016"),
          fires("2886Q", withOneUnknownAnd(47)),
          spares("2886Q", withOneUnknownAnd(48)),
          spares("2886Q", Children.known("ExpectedPersonBirthDate=2026-06-01 Sex=U")),
          fires("2887Q", "2:-Disability"),
          spares("2887Q", "2:-Disability", "2:+Disabilities Disability=CON"),
          fires("2888Q", "2:-Disabilities", ONE_DISABILITY).also("2887Q"),
          spares("2888Q", "2:-Disabilities", ONE_DISABILITY, "2:+Disabilities Disability=AUT")
              .also("2887Q"));

  private WholeReturnCases() {}

  /** Of so many children and the two of the clean file. */
  private static String[] withOneUnknownAnd(int others) {
    Stream<String> more =
        IntStream.rangeClosed(1, others)
            .mapToObj(number -> Children.referred("2026-03-02").replace("C3", "D" + number));
    return Stream.concat(Stream.of("Sex=U"), more).toArray(String[]::new);
  }
}
