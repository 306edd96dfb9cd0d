package org.openmash.subjectaccess;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openmash.deadline.SubjectNames;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Role;
import org.springframework.stereotype.Component;

/** What a worklist calls a request: its own reference, never a name. */
@Component
class OwedAnswers implements SubjectNames {

  private final SubjectRequestStore store;

  OwedAnswers(SubjectRequestStore store) {
    this.store = store;
  }

  @Override
  public String kind() {
    return SubjectRequests.KIND;
  }

  @Override
  public Map<UUID, Named> named(Actor actor, Set<UUID> ids) {
    if (!actor.hasAny(Role.HUB_MANAGER, Role.DATA_PROTECTION_OFFICER)) {
      return Map.of();
    }
    return ids.stream()
        .flatMap(id -> store.find(new SubjectRequestId(id)).stream())
        .collect(
            Collectors.toMap(
                each -> each.id().value(),
                each -> new Named(each.reference().value(), "/subject-requests/" + each.id())));
  }
}
