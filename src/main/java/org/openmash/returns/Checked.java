package org.openmash.returns;

import java.util.List;

/**
 * A return that was read to its end.
 *
 * @param name what it is, such as "Children in need census"
 * @param verdicts how it ended for each rule of that year
 */
public record Checked(String name, CensusYear year, long children, List<Verdict> verdicts) {}
