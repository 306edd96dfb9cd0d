package org.openmash.demo;

import java.util.Set;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UserId;

/** Somebody invented who works in the made-up county. */
record Worker(
    UserId user,
    AgencyId agency,
    String name,
    String title,
    String email,
    Set<Role> roles,
    String toTry) {

  Actor actor() {
    return Actor.signedIn(user, agency, name, roles, "demo");
  }
}
