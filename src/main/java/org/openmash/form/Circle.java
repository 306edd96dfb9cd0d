package org.openmash.form;

import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.UserId;

/**
 * Who besides its owner may go on with a draft; compared by equality in the row-level policy.
 *
 * @param word "user:…", "agency:…" or "hub"
 */
public record Circle(String word) {

  /** Everybody who works in the hub: the record of a contact may be written by two. */
  public static final Circle HUB = new Circle("hub");

  /** Nobody else. */
  public static Circle only(UserId user) {
    return new Circle("user:" + user);
  }

  /** Everybody of one agency. */
  public static Circle of(AgencyId agency) {
    return new Circle("agency:" + agency);
  }

  boolean holds(Actor actor) {
    return equals(HUB) ? actor.isHub() : equals(only(actor.user())) || equals(of(actor.agency()));
  }
}
