package org.openmash.relatives;

import org.openmash.triage.IdentityUndone;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When it is taken back who a child is, so is what was taken over upon it, in one transaction. */
@Component
class IdentityTakenBack {

  private final TakingOver takingOver;

  IdentityTakenBack(TakingOver takingOver) {
    this.takingOver = takingOver;
  }

  @EventListener
  void on(IdentityUndone undone) {
    takingOver.takeBack(undone.contact(), undone.child().toString());
  }
}
