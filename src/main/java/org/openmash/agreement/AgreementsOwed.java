package org.openmash.agreement;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openmash.deadline.SubjectNames;
import org.openmash.kernel.Actor;
import org.springframework.stereotype.Component;

/** What a worklist calls an agreement whose review or end comes. */
@Component
class AgreementsOwed implements SubjectNames {

  private final AgreementStore store;

  AgreementsOwed(AgreementStore store) {
    this.store = store;
  }

  @Override
  public String kind() {
    return Agreements.KIND;
  }

  @Override
  public Map<UUID, Named> named(Actor actor, Set<UUID> ids) {
    return SubjectNames.found(
        ids, id -> store.find(new AgreementId(id)), Agreement::reference, "/agreements/");
  }
}
