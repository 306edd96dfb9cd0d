package org.openmash.returns.cin;

import static org.openmash.returns.RuleCase.fires;
import static org.openmash.returns.RuleCase.spares;

import java.util.List;
import org.openmash.returns.RuleCase;

/** Enquiries under section 47 and their initial conferences. */
final class EnquiryCases {

  static final List<RuleCase> ALL =
      List.of(
          fires("2889", "S47ActualStartDate=2025-05-11"),
          spares("2889", "S47ActualStartDate=2025-05-12"),
          fires("1104", enquired("2025-09-10", held("2025-09-08", "2025-09-09"))).also("2889"),
          spares("1104", enquired("2025-09-10", held("2025-09-10", "2025-09-10"))),
          fires("8615", "S47ActualStartDate=2025-09-11"),
          fires("8615", "-S47ActualStartDate").also("missing-element"),
          spares("8615", "S47ActualStartDate=2025-09-10"),
          fires("2884", "+CINdetails DateOfInitialCPC=2025-09-10"),
          spares("2884", "+CINdetails DateOfInitialCPC=2025-09-11"),
          fires("8715", earlier(held("2025-03-17", "2025-03-31"))),
          spares("8715", earlier(held("2025-03-17", "2025-04-01"))),
          spares("8715", enquired("2026-02-03", held("2026-03-17", "2026-03-31"))),
          fires("8715", enquired("2026-02-03", held("2026-03-17", "2026-04-01"))),
          fires("8740", earlier(waiting("2025-03-31", "0"))).also("8675Q"),
          fires("8740", earlier(waiting("2025-03-31", "false"))).also("8675Q"),
          spares("8740", earlier(waiting("2025-04-01", "0"))).also("8675Q"),
          spares("8740", earlier(waiting("2025-03-31", "true"))),
          spares("8740", earlier(waiting("2026-03-31", "0"))),
          fires("8740", earlier(waiting("2026-04-01", "0"))),
          fires("8675Q", earlier(waiting("2026-03-09", "0"))),
          spares("8675Q", earlier(waiting("2026-03-10", "0"))),
          spares("8675Q", earlier(waiting("2026-03-09", "1"))),
          fires("8675Q", enquired("2024-06-03", waiting("2025-03-07", "0"))).in(2025),
          spares("8675Q", enquired("2024-06-03", waiting("2025-03-10", "0"))).in(2025),
          fires("8675Q", enquired("2026-06-03", waiting("2027-03-05", "0"))).in(2027),
          spares("8675Q", enquired("2026-06-03", waiting("2027-03-08", "0"))).in(2027),
          fires(
                  "8839",
                  enquired("2026-02-03", waiting("2026-03-16", "0") + waiting("2026-03-17", "0")))
              .also("8890"),
          spares(
              "8839",
              enquired("2026-02-03", waiting("2026-03-16", "1") + waiting("2026-03-17", "0"))),
          fires("8870Q", "InitialCPCtarget=2025-09-20"),
          fires("8870Q", "InitialCPCtarget=2025-09-21"),
          spares("8870Q", "InitialCPCtarget=2025-09-22"),
          fires("8875", enquired("2026-02-03", held("2026-03-17", "2026-03-28"))),
          fires("8875", enquired("2026-02-03", held("2026-03-17", "2026-03-29"))),
          spares("8875", enquired("2026-02-03", held("2026-03-17", "2026-03-27"))),
          fires(
              "8890",
              enquired(
                  "2026-02-03", held("2026-03-02", "2026-03-12") + waiting("2026-03-12", "1"))),
          spares(
              "8890",
              enquired(
                  "2026-02-03", held("2026-03-02", "2026-03-12") + waiting("2026-03-13", "1"))),
          spares(
              "8890",
              enquired(
                  "2026-02-03", waiting("2026-03-02", "1") + held("2026-03-03", "2026-03-12"))));

  private EnquiryCases() {}

  private static String enquired(String referred, String enquiries) {
    return Children.helped(referred, Children.assessed(referred, referred) + enquiries);
  }

  /** Referred in the year before. */
  private static String earlier(String enquiries) {
    return Children.helped("2025-02-03", Children.assessed("2025-02-03", "2025-04-01") + enquiries);
  }

  private static String held(String start, String conference) {
    return " Section47(S47ActualStartDate=%s DateOfInitialCPC=%s ICPCnotRequired=0)"
        .formatted(start, conference);
  }

  private static String waiting(String start, String notRequired) {
    return " Section47(S47ActualStartDate=%s ICPCnotRequired=%s)".formatted(start, notRequired);
  }
}
