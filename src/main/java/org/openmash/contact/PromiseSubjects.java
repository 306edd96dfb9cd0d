package org.openmash.contact;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openmash.deadline.SubjectNames;
import org.openmash.kernel.Actor;
import org.springframework.stereotype.Component;

/**
 * What a worklist calls a promise: the call's reference. The hub is led to the call, who promised
 * to where they write.
 */
@Component
class PromiseSubjects implements SubjectNames {

  private final PromiseStore store;

  PromiseSubjects(PromiseStore store) {
    this.store = store;
  }

  @Override
  public String kind() {
    return Promises.KIND;
  }

  @Override
  public Map<UUID, Named> named(Actor actor, Set<UUID> ids) {
    return store.find(ids).stream()
        .collect(
            Collectors.toMap(
                promise -> promise.call().value(),
                promise ->
                    new Named(
                        promise.reference().value(),
                        actor.isHub() ? "/inbox/" + promise.call() : "/referral/new")));
  }
}
