package org.openmash.database;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One transaction in somebody's scope, for jobs and start-up work that stand outside any facade.
 */
@Component
public class Work {

  private final TransactionTemplate transaction;
  private final ActorScope scope;

  Work(PlatformTransactionManager manager, ActorScope scope) {
    this.transaction = new TransactionTemplate(manager);
    this.scope = scope;
  }

  /** Does the work in a transaction that PostgreSQL sees as this actor's. */
  public <T extends @Nullable Object> T as(Actor actor, Supplier<T> work) {
    return transaction.execute(status -> scope.within(actor, work));
  }

  /** The same, for work without an answer. */
  public void as(Actor actor, Runnable work) {
    transaction.executeWithoutResult(status ->
        scope.within(
            actor,
            () -> {
              work.run();
              return true;
            }));
  }
}
