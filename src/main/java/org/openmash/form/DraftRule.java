package org.openmash.form;

import java.util.Optional;
import org.openmash.access.AccessRule;
import org.openmash.access.Verdict;
import org.openmash.audit.Act;
import org.openmash.kernel.Actor;
import org.openmash.kernel.DraftId;
import org.openmash.kernel.Subject;
import org.springframework.stereotype.Component;

/** A draft is its owner's and its circle's. */
@Component
class DraftRule implements AccessRule {

  private final DraftStore store;

  DraftRule(DraftStore store) {
    this.store = store;
  }

  @Override
  public Optional<Verdict> judge(Actor actor, Act act, Subject subject) {
    return subject.kind().equals("draft") ? Optional.of(verdict(actor, subject)) : Optional.empty();
  }

  private Verdict verdict(Actor actor, Subject subject) {
    Optional<DraftStore.Holders> holders = store.holders(new DraftId(subject.id()));
    if (holders.isEmpty() || actor.isAnonymous()) {
      return new Verdict.Hidden("no such draft for this actor");
    }
    if (holders.get().owner().equals(actor.user())) {
      return new Verdict.Permitted("began it");
    }
    return holders.get().circle().holds(actor)
        ? new Verdict.Permitted("shares it")
        : new Verdict.Hidden("somebody else's draft");
  }
}
