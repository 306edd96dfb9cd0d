package org.openmash.allocation;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openmash.deadline.SubjectNames;
import org.openmash.kernel.Actor;
import org.openmash.kernel.CaseId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** On a worklist a case is called by the reference of its contact, and leads to its own page. */
@Component
class CaseSubjects implements SubjectNames {

  private final ObjectProvider<Cases> cases;

  CaseSubjects(ObjectProvider<Cases> cases) {
    this.cases = cases;
  }

  @Override
  public String kind() {
    return Case.KIND;
  }

  @Override
  public Map<UUID, Named> named(Actor actor, Set<UUID> ids) {
    return cases
        .getObject()
        .lines(actor, ids.stream().map(CaseId::new).collect(Collectors.toSet()))
        .stream()
        .collect(
            Collectors.toMap(
                line -> line.it().id().value(),
                line -> new Named(line.reference().value(), "/cases/" + line.it().id())));
  }
}
