package org.openmash.document;

import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.database.Work;
import org.openmash.form.DraftGone;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Subject;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What was attached to a draft goes with the draft, bytes and all. */
@Component
class DraftAttachments {

  /** The program's own: a draft that agencies share may hold attachments of each of them. */
  private static final Actor PROGRAM = Actor.system("remove a draft's attachments");

  private final DocumentStore store;
  private final Audit audit;
  private final Work work;

  DraftAttachments(DocumentStore store, Audit audit, Work work) {
    this.store = store;
    this.audit = audit;
    this.work = work;
  }

  @EventListener
  void on(DraftGone gone) {
    Subject draft = Subject.of("draft", gone.draft());
    work.as(
        PROGRAM,
        () -> {
          // An upload under way is waited for, and removed too.
          store.lock(draft);
          for (Document document : store.of(draft)) {
            store.delete(document.id());
            audit.note(gone.by(), Act.CHANGED, Subject.of("document", document.id()));
          }
        });
  }
}
