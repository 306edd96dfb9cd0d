package org.openmash.monitor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One open contact without anybody's name.
 *
 * @param due the soonest of its running clocks; null when none runs
 * @param rag the word of its rating; null before it has one
 * @param ages the age band of its youngest child
 * @param taken somebody works on it
 */
public record Waiting(
    String reference,
    Instant received,
    @Nullable Instant due,
    @Nullable String rag,
    String kind,
    String agencyKind,
    String ages,
    boolean unborn,
    boolean taken) {

  private static final String MATERNITY = "MATERNITY_TRUST";

  /** About an unborn baby, or from a maternity service: what a health commissioner watches. */
  public boolean isMaternity() {
    return unborn || agencyKind.equals(MATERNITY);
  }

  boolean isLate(Instant now) {
    return due != null && due.isBefore(now);
  }
}
