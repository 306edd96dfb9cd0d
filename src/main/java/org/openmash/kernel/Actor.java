package org.openmash.kernel;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whoever asks: the first argument of every facade method.
 *
 * @param user who; the nil id for the public and the program itself
 * @param agency on whose behalf; the nil id where there is none
 * @param name as colleagues say it; never logged
 * @param roles as they are at this request
 * @param session a short fingerprint of the session, for the audit line; never the session id
 *     itself
 * @param hub the hub they work for; null for whoever works for none: partners, the public, and the
 *     program where it acts for all
 */
public record Actor(
    UserId user,
    AgencyId agency,
    String name,
    Set<Role> roles,
    Scope scope,
    String session,
    @Nullable HubId hub) {

  private static final UUID NIL = new UUID(0, 0);

  public Actor {
    roles = Set.copyOf(roles);
  }

  /** Somebody signed in; the scope is the widest of their roles. */
  public static Actor signedIn(
      UserId user, AgencyId agency, String name, Set<Role> roles, String session) {
    return signedIn(user, agency, name, roles, session, HubId.MAIN);
  }

  /** The same, of that hub if their roles are the hub's. */
  public static Actor signedIn(
      UserId user, AgencyId agency, String name, Set<Role> roles, String session, HubId hub) {
    Scope scope = roles.stream().map(Role::scope).max(Enum::compareTo).orElse(Scope.PUBLIC);
    return new Actor(user, agency, name, roles, scope, session, ofOneHub(scope) ? hub : null);
  }

  private static boolean ofOneHub(Scope scope) {
    return scope == Scope.HUB || scope == Scope.MONITOR;
  }

  /**
   * Somebody without an account. They work for no agency we know of: what they write belongs to a
   * circle of their own, which bears their id.
   */
  public static Actor guest(UserId user, String name, Role role, String session) {
    return signedIn(user, new AgencyId(user.value()), name, Set.of(role), session);
  }

  /** Somebody we do not know. */
  public static Actor anonymous() {
    return new Actor(new UserId(NIL), new AgencyId(NIL), "", Set.of(), Scope.PUBLIC, "", null);
  }

  /** The program itself, at a named task: sending mail, publishing the audit head. */
  public static Actor system(String task) {
    return new Actor(new UserId(NIL), new AgencyId(NIL), task, Set.of(), Scope.SYSTEM, task, null);
  }

  /** The same, as in that hub: how the program acts for one of several. */
  public Actor at(HubId there) {
    return new Actor(user, agency, name, roles, scope, session, there);
  }

  public boolean isAnonymous() {
    return scope == Scope.PUBLIC;
  }

  public boolean isHub() {
    return scope == Scope.HUB;
  }

  public boolean hasAny(Role... some) {
    return Arrays.stream(some).anyMatch(roles::contains);
  }
}
