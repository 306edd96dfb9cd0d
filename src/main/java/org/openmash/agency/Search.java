package org.openmash.agency;

import org.jspecify.annotations.Nullable;

/**
 * Which agencies.
 *
 * @param name how the name begins; accents, capitals, marks and "The" do not matter; empty for all
 * @param kind null for all
 * @param ended whether those that are no more come too
 * @param from how many to leave out before the first
 * @param size how many at most
 */
public record Search(String name, @Nullable AgencyKind kind, boolean ended, int from, int size) {

  /** The first hundred whose name begins so. */
  public static Search named(String name) {
    return new Search(name, null, false, 0, 100);
  }

  /** The first hundred of a kind. */
  public static Search of(AgencyKind kind) {
    return new Search("", kind, false, 0, 100);
  }
}
