package org.openmash.person;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openmash.access.Access;
import org.openmash.access.Account;
import org.openmash.access.Accounts;
import org.openmash.audit.Act;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;

/**
 * Adopted children, each with two records of which nobody but the managers named knows that they
 * belong together: an adopted child has a second number and no link between the two.
 */
@Facade
public class Adoptions {

  private final AdoptionDesk desk;
  private final LifeKeeping keeping;
  private final LifeStore store;
  private final Accounts accounts;
  private final Access access;

  Adoptions(
      AdoptionDesk desk, LifeKeeping keeping, LifeStore store, Accounts accounts, Access access) {
    this.desk = desk;
    this.keeping = keeping;
    this.store = store;
    this.accounts = accounts;
    this.access = access;
  }

  /** The managers of the hub, who alone may be named. */
  public List<Account> managers(Actor actor) {
    manages(actor);
    return accounts.atTheHub(actor).stream()
        .filter(account -> account.roles().contains(Role.HUB_MANAGER))
        .toList();
  }

  /**
   * Records an adoption.
   *
   * @param named who besides the actor may know of the former record; others than managers are left
   *     out
   * @throws NotRecorded where the child is not born, no longer lives, or was adopted already
   */
  public Recording record(Actor actor, PersonId id, Answers answers, Collection<UserId> named) {
    manages(actor);
    access.require(actor, Act.CHANGED, Subject.of(Persons.KIND, id));
    return desk.adopted(actor, id, answers, withActor(actor, named));
  }

  /** Who knows of a closed record. */
  public Set<UserId> named(Actor actor, PersonId id) {
    closed(actor, id);
    return store.namedFor(id);
  }

  /** From now on these know of it, and the actor. */
  public void name(Actor actor, PersonId id, Collection<UserId> named) {
    LifeStore.Row adoption = closed(actor, id);
    keeping.close(id, withActor(actor, named));
    keeping.noteChangeOf(actor, adoption);
  }

  private LifeStore.Row closed(Actor actor, PersonId id) {
    manages(actor);
    access.require(actor, Act.READ, Subject.of(Persons.KIND, id));
    return store.of(id).stream()
        .filter(row -> row.kind() == LifeEvent.Kind.ADOPTION && row.of().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotRecorded("person.life.refused.open"));
  }

  private Set<UserId> withActor(Actor actor, Collection<UserId> named) {
    Set<UserId> all = new HashSet<>();
    managers(actor).stream().map(Account::id).filter(named::contains).forEach(all::add);
    all.add(actor.user());
    return all;
  }

  private static void manages(Actor actor) {
    if (!actor.hasAny(Role.HUB_MANAGER)) {
      throw new UnknownId();
    }
  }
}
