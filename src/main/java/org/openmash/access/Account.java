package org.openmash.access;

import java.util.Set;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UserId;

/**
 * Somebody who may sign in.
 *
 * @param email the sign-in name, in lower case
 * @param name as colleagues say it
 * @param hub the hub they work for, where their roles are the hub's
 * @param disabled may no longer sign in
 */
public record Account(
    UserId id,
    String email,
    String name,
    AgencyId agency,
    Set<Role> roles,
    HubId hub,
    boolean disabled) {

  public Account {
    roles = Set.copyOf(roles);
  }

  /** This person at work, in one session. */
  Actor at(String session) {
    return Actor.signedIn(id, agency, name, roles, session, hub);
  }
}
