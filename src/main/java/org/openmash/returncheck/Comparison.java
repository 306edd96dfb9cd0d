package org.openmash.returncheck;

import java.util.List;

/**
 * What became of last time's findings.
 *
 * @param fixed how many are gone
 * @param fresh how many are new
 * @param still how many are there as before
 * @param gone the first of those gone
 * @param news the first of those new
 */
public record Comparison(long fixed, long fresh, long still, List<Line> gone, List<Line> news) {

  /** One finding. */
  public record Line(String code, String child, String element, String value) {}
}
