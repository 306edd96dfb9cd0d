package org.openmash.returns;

import org.jspecify.annotations.Nullable;

/**
 * The census years in which a rule holds, by the year in which each ends.
 *
 * @param last null as long as nothing replaces it
 * @param draft announced, and not yet settled
 */
public record Years(int first, @Nullable Integer last, boolean draft) {

  public static Years since(int first) {
    return new Years(first, null, false);
  }

  public Years until(int year) {
    return new Years(first, year, draft);
  }

  public Years asDraft() {
    return new Years(first, last, true);
  }

  public boolean hold(CensusYear year) {
    return year.ends() >= first && (last == null || year.ends() <= last);
  }

  boolean overlap(Years other) {
    return (last == null || other.first <= last) && (other.last == null || first <= other.last);
  }

  @Override
  public String toString() {
    CensusYear from = new CensusYear(first);
    String span =
        last == null
            ? "since " + from
            : last == first ? from.toString() : from + " to " + new CensusYear(last);
    return draft ? span + " (draft)" : span;
  }
}
