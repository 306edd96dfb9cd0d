package org.openmash.access;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
 * @param term what it is for and until when; null for one without an end
 */
public record Account(
    UserId id,
    String email,
    String name,
    AgencyId agency,
    Set<Role> roles,
    HubId hub,
    boolean disabled,
    @Nullable Term term) {

  public Account {
    roles = Set.copyOf(roles);
  }

  /** Without an end. */
  public Account(
      UserId id,
      String email,
      String name,
      AgencyId agency,
      Set<Role> roles,
      HubId hub,
      boolean disabled) {
    this(id, email, name, agency, roles, hub, disabled, null);
  }

  /** Whether it opens anything on that day. A monitor's opens nothing without an end. */
  public boolean isOpen(LocalDate day) {
    boolean begun = term == null ? !roles.contains(Role.PARTNER_MONITOR) : !hasEnded(day);
    return begun && !disabled && !roles.isEmpty();
  }

  /** Whether its last day is over. */
  public boolean hasEnded(LocalDate day) {
    return term != null && day.isAfter(term.lastDay());
  }

  /** This person at work, in one session. */
  Actor at(String session) {
    return Actor.signedIn(id, agency, name, roles, session, hub);
  }
}
