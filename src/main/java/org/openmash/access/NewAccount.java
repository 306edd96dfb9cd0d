package org.openmash.access;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UserId;

/** What it takes to make an account; the id may be chosen, so that a made-up county can repeat. */
public record NewAccount(
    UserId id,
    String email,
    String name,
    AgencyId agency,
    Set<Role> roles,
    HubId hub,
    @Nullable Term term) {

  public NewAccount {
    email = email.strip().toLowerCase(Locale.ROOT);
    name = name.strip();
    roles = Set.copyOf(roles);
  }

  /** Without an end. */
  public NewAccount(
      UserId id, String email, String name, AgencyId agency, Set<Role> roles, HubId hub) {
    this(id, email, name, agency, roles, hub, null);
  }

  /** Of the hub that was there first, where one is asked for at all. */
  public NewAccount(UserId id, String email, String name, AgencyId agency, Set<Role> roles) {
    this(id, email, name, agency, roles, HubId.MAIN);
  }
}
