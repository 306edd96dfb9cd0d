package org.openmash.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Facade;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Scope;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;

/** The people who sign in: made, given roles and disabled by administrators. */
@Facade
public class Accounts {

  static final String KIND = "account";
  private static final Subject EVERYBODY = new Subject(KIND, new UUID(0, 0));

  private final AccountStore store;
  private final Invitations invitations;
  private final Access access;
  private final Audit audit;
  private final Work work;

  Accounts(AccountStore store, Invitations invitations, Access access, Audit audit, Work work) {
    this.store = store;
    this.invitations = invitations;
    this.access = access;
    this.audit = audit;
    this.work = work;
  }

  /**
   * Makes an account nobody can sign in with yet: it has no password.
   *
   * @throws AddressTaken when another account has the e-mail address
   */
  public UserId create(Actor actor, NewAccount account) {
    Subject subject = Subject.of(KIND, account.id());
    access.require(actor, Act.CREATED, subject);
    if (!store.add(account)) {
      throw new AddressTaken();
    }
    audit.note(actor, Act.CREATED, subject);
    return account.id();
  }

  /** Gives a role; it counts from the next request. */
  public void give(Actor actor, UserId id, Role role) {
    Set<Role> roles = EnumSet.of(role);
    roles.addAll(change(actor, id).roles());
    store.setRoles(id, roles);
  }

  /** Takes a role away; it is gone at the next request. */
  public void take(Actor actor, UserId id, Role role) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    roles.addAll(change(actor, id).roles());
    roles.remove(role);
    store.setRoles(id, roles);
  }

  /** Gives exactly these roles. */
  public void setRoles(Actor actor, UserId id, Set<Role> roles) {
    change(actor, id);
    store.setRoles(id, roles);
  }

  /** From the next request on they work for that hub, and no longer for another. */
  public void setHub(Actor actor, UserId id, HubId hub) {
    change(actor, id);
    store.setHub(id, hub);
  }

  /** What somebody's account is for, and the last day on which it opens anything. */
  public void setTerm(Actor actor, UserId id, Term term) {
    change(actor, id);
    store.setTerm(id, term);
  }

  /** Ends somebody's sessions and lets them begin none. */
  public void disable(Actor actor, UserId id) {
    change(actor, id);
    store.setDisabled(id, true);
    store.endSessions(id);
  }

  /** Lets somebody sign in again. */
  public void enable(Actor actor, UserId id) {
    change(actor, id);
    store.setDisabled(id, false);
  }

  /**
   * Begins somebody's sign-in anew: whatever they signed in with until now ends, telephone and all.
   *
   * @return the token of a one-time link, to be handed over by whoever asked for it
   */
  public String invite(Actor actor, UserId id) {
    change(actor, id);
    store.endSessions(id);
    return work.as(Actor.system("enrolment"), () -> invitations.issue(id));
  }

  /** How colleagues call somebody; empty for an id nobody has. */
  public String nameOf(Actor actor, UserId id) {
    if (actor.isAnonymous()) {
      return "";
    }
    // A decision names its decider to every reader, also to those outside the decider's agency.
    return work.as(
        Actor.system("name of a colleague"), () -> store.find(id).map(Account::name).orElse(""));
  }

  /** Where the hub writes to this actor; nowhere for the public and the program itself. */
  public Optional<String> emailOf(Actor actor) {
    return actor.isAnonymous()
        ? Optional.empty()
        : work.as(Actor.system("own address"), () -> store.find(actor.user()).map(Account::email));
  }

  /** One account, as its administrator sees it. */
  public Account get(Actor actor, UserId id) {
    access.require(actor, Act.READ, Subject.of(KIND, id));
    return store.find(id).orElseThrow(UnknownId::new);
  }

  /** Everybody who may sign in, by name: for administrators. */
  public List<Account> all(Actor actor) {
    return access.judge(actor, Act.READ, EVERYBODY) instanceof Verdict.Permitted
        ? store.all()
        : List.of();
  }

  /** The people of one agency, as far as this actor may know them. */
  public List<Account> ofAgency(Actor actor, AgencyId agency) {
    return actor.isAnonymous() ? List.of() : store.ofAgency(agency);
  }

  /** Those who work contacts in the same hub and may sign in, by name: for the hub itself. */
  public List<Account> atTheHub(Actor actor) {
    return atTheHub(actor, Role.SCREENER, Role.HUB_MANAGER);
  }

  /** Those with any of these roles in the same hub who may sign in, by name. */
  public List<Account> atTheHub(Actor actor, Role... roles) {
    return actor.isHub() && actor.hub() != null ? store.at(actor.hub(), roles) : List.of();
  }

  /**
   * Those with any of these roles in that hub who may sign in: for the program, which tells them.
   */
  public List<Account> at(Actor program, HubId hub, Role... roles) {
    return program.scope() == Scope.SYSTEM ? store.at(hub, roles) : List.of();
  }

  /** Who watches a hub for a partner and may sign in today: for the program, which tells them. */
  public List<Account> monitorsOf(Actor actor, HubId hub) {
    return at(actor, hub, Role.PARTNER_MONITOR).stream().filter(store::isOpen).toList();
  }

  /** Somebody by sign-in name: for set-up and imports, not for pages. */
  public Optional<Account> byEmail(Actor actor, String email) {
    return store.findByEmail(Credentials.normal(email));
  }

  private Account change(Actor actor, UserId id) {
    Subject subject = Subject.of(KIND, id);
    access.require(actor, Act.CHANGED, subject);
    Account account = store.find(id).orElseThrow(UnknownId::new);
    audit.note(actor, Act.CHANGED, subject);
    return account;
  }
}
