package org.openmash.exchange;

import java.util.List;

/**
 * Something said besides the pages of a referral, where nothing else says it.
 *
 * @param wrong key of the words for when it is missing or too long
 */
record Besides(String name, int longest, String description, String wrong) {

  static final Besides KEY =
      new Besides(
          "submissionId",
          100,
          "Your own key: the same key never makes a second referral.",
          "exchange.key");
  static final Besides AGENCY =
      new Besides(
          "agency",
          500,
          "The name of the agency that refers, as the hub's directory has it.",
          "exchange.agency");

  static final Besides HUB =
      new Besides("hub", 30, "The hub it is for, by its word.", "exchange.hub");

  /** A line of a file: nobody else says whose it is. */
  static final List<Besides> IN_A_LINE = List.of(KEY, AGENCY);

  /** A request: the key it came with says whose it is, a header what it is called. */
  static final List<Besides> IN_A_REQUEST = List.of();
}
