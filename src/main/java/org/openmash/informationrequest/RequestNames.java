package org.openmash.informationrequest;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openmash.database.Work;
import org.openmash.deadline.SubjectNames;
import org.openmash.kernel.Actor;
import org.springframework.stereotype.Component;

/** Requests on the worklists of the hub and of agencies. */
@Component
class RequestNames implements SubjectNames {

  private final RequestStore store;
  private final Work work;

  RequestNames(RequestStore store, Work work) {
    this.store = store;
    this.work = work;
  }

  @Override
  public String kind() {
    return InformationRequests.KIND;
  }

  @Override
  public Map<UUID, Named> named(Actor actor, Set<UUID> ids) {
    return work.as(actor, () -> store.all(ids)).stream()
        .collect(
            Collectors.toMap(
                request -> request.id().value(),
                request ->
                    new Named(
                        request.reference().value(), "/information-requests/" + request.id())));
  }
}
