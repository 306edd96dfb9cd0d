package org.openmash.baby;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openmash.deadline.SubjectNames;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.springframework.stereotype.Component;

/** What a worklist calls an unborn child for whom a step is owed. */
@Component
class BabyNames implements SubjectNames {

  private final ChildStore children;

  BabyNames(ChildStore children) {
    this.children = children;
  }

  @Override
  public String kind() {
    return Babies.KIND;
  }

  @Override
  public Map<UUID, Named> named(Actor actor, Set<UUID> ids) {
    return children.of(ids.stream().map(PersonId::new).toList()).values().stream()
        .collect(
            Collectors.toMap(
                child -> child.person().value(),
                child -> new Named(child.reference().value(), "/babies/" + child.person())));
  }
}
