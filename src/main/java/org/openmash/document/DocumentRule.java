package org.openmash.document;

import java.util.Optional;
import org.openmash.access.Access;
import org.openmash.access.AccessRule;
import org.openmash.access.Verdict;
import org.openmash.audit.Act;
import org.openmash.kernel.Actor;
import org.openmash.kernel.DocumentId;
import org.openmash.kernel.Subject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** An attachment is visible with its owner. */
@Component
class DocumentRule implements AccessRule {

  private final DocumentStore store;
  private final ObjectProvider<Access> access;

  DocumentRule(DocumentStore store, ObjectProvider<Access> access) {
    this.store = store;
    this.access = access;
  }

  @Override
  public Optional<Verdict> judge(Actor actor, Act act, Subject subject) {
    if (!subject.kind().equals("document")) {
      return Optional.empty();
    }
    return store
        .find(new DocumentId(subject.id()))
        .map(document -> access.getObject().judge(actor, act, document.owner()));
  }
}
