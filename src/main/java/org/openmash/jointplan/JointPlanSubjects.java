package org.openmash.jointplan;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openmash.deadline.SubjectNames;
import org.openmash.kernel.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** On a worklist what an agency does in a plan is called by what it is. */
@Component
class JointPlanSubjects implements SubjectNames {

  private final ObjectProvider<JointActions> actions;

  JointPlanSubjects(ObjectProvider<JointActions> actions) {
    this.actions = actions;
  }

  @Override
  public String kind() {
    return JointAction.KIND;
  }

  @Override
  public Map<UUID, Named> named(Actor actor, Set<UUID> ids) {
    return actions.getObject().among(actor, ids).stream()
        .collect(
            Collectors.toMap(
                each -> each.id().value(),
                each -> new Named(each.what(), "/joint-actions/" + each.id())));
  }
}
