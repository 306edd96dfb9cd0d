package org.openmash.access;

import java.util.List;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.hub.HubStaff;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Subject;
import org.springframework.stereotype.Component;

/** Moves people's accounts from one hub to another, those who may not sign in just now as well. */
@Component
class StaffOfHubs implements HubStaff {

  private final AccountStore store;
  private final Audit audit;

  StaffOfHubs(AccountStore store, Audit audit) {
    this.store = store;
    this.audit = audit;
  }

  @Override
  public List<HubId> hubs(Actor actor) {
    return store.hubsWithStaff();
  }

  @Override
  public int at(Actor actor, HubId hub) {
    return store.staffOf(hub).size();
  }

  @Override
  public int move(Actor actor, HubId from, HubId to) {
    var people = store.staffOf(from);
    people.forEach(user -> {
      store.setHub(user, to);
      audit.note(actor, Act.CHANGED, Subject.of(Accounts.KIND, user));
    });
    return people.size();
  }
}
