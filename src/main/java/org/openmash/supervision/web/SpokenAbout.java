package org.openmash.supervision.web;

import java.util.List;
import org.openmash.allocation.CaseView;
import org.openmash.form.Recorded;
import org.openmash.kernel.Actor;
import org.openmash.kernel.CaseId;
import org.openmash.supervision.SupervisedChildren;
import org.openmash.triage.ContactView;
import org.openmash.triage.NextSteps;
import org.springframework.stereotype.Component;

/** What supervision decided about a child stands in its case, and beside its contact. */
@Component
class SpokenAbout implements CaseView.Also, NextSteps {

  private final SupervisedChildren children;

  SpokenAbout(SupervisedChildren children) {
    this.children = children;
  }

  @Override
  public List<Part> about(Actor actor, CaseId id) {
    return children.about(actor, id).stream()
        .map(each -> new Part("supervision.decided", each))
        .toList();
  }

  @Override
  public List<NextStep> of(Actor actor, ContactView contact) {
    return List.of();
  }

  @Override
  public List<Recorded> recorded(Actor actor, ContactView contact) {
    return actor.isHub() ? children.about(actor, contact.line().referral()) : List.of();
  }
}
