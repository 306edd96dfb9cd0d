package org.openmash.database;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Here;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells PostgreSQL who asks, for the rest of the running transaction only (a setting that outlived
 * it would leak to the connection's next borrower).
 */
@Component
class ActorScope {

  private static final Object KEY = ActorScope.class;
  private final JdbcClient jdbc;
  private final Clock clock;

  ActorScope(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  <T extends @Nullable Object> T within(Actor asks, Supplier<T> work) {
    HubId hub = asks.hub() == null ? Here.hub().orElse(HubId.MAIN) : asks.hub();
    Actor actor = asks.at(hub);
    Actor before = (Actor) TransactionSynchronizationManager.getResource(KEY);
    if (Objects.equals(before, actor)) {
      return work.get();
    }
    enter(actor, hub, before == null);
    T answer = asks.hub() == null ? work.get() : Here.in(hub, work);
    // After a failure the transaction rolls back as a whole: nothing further may run in it.
    if (before != null) {
      enter(before, Objects.requireNonNull(before.hub()), false);
    }
    return answer;
  }

  private void enter(Actor actor, HubId hub, boolean first) {
    if (first) {
      TransactionSynchronizationManager.registerSynchronization(new Leave());
    } else {
      TransactionSynchronizationManager.unbindResource(KEY);
    }
    TransactionSynchronizationManager.bindResource(KEY, actor);
    jdbc.sql(
            """
            select set_config('openmash.scope', :scope, true),
                   set_config('openmash.user', :user, true),
                   set_config('openmash.agency', :agency, true),
                   set_config('openmash.roles', :roles, true),
                   set_config('openmash.hub', :hub, true),
                   set_config('openmash.now', :now, true)
            """)
        .param("scope", actor.scope().word())
        .param("user", actor.user().toString())
        .param("agency", actor.agency().toString())
        .param("roles", actor.roles().stream().map(Role::name).collect(joining(",")))
        .param("hub", hub.value())
        .param("now", clock.instant().toString())
        .query()
        .singleRow();
  }

  private static final class Leave implements TransactionSynchronization {
    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(KEY);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(KEY);
    }
  }
}
