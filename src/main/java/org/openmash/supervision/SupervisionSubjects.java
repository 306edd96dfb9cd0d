package org.openmash.supervision;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openmash.deadline.SubjectNames;
import org.openmash.kernel.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** On a worklist supervision is called by the colleague's name. */
@Component
class SupervisionSubjects implements SubjectNames {

  private final ObjectProvider<Supervision> supervision;

  SupervisionSubjects(ObjectProvider<Supervision> supervision) {
    this.supervision = supervision;
  }

  @Override
  public String kind() {
    return Arrangement.KIND;
  }

  @Override
  public Map<UUID, Named> named(Actor actor, Set<UUID> ids) {
    return supervision
        .getObject()
        .among(actor, ids.stream().map(ArrangementId::new).collect(Collectors.toSet()))
        .stream()
        .collect(
            Collectors.toMap(
                it -> it.id().value(), it -> new Named(it.name(), "/supervision/" + it.id())));
  }
}
