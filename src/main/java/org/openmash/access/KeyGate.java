package org.openmash.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Subject;
import org.springframework.stereotype.Component;

/** Knows a good key from any other text, and how often each may be used. */
@Component
class KeyGate {

  private static final Actor GATE = Actor.system("keys of other systems");
  private static final UUID NOBODY = new UUID(0, 0);

  private final KeyStore store;
  private final Allowances allowances;
  private final Audit audit;
  private final Work work;
  private final Clock clock;

  KeyGate(KeyStore store, Allowances allowances, Audit audit, Work work, Clock clock) {
    this.store = store;
    this.allowances = allowances;
    this.audit = audit;
    this.work = work;
    this.clock = clock;
  }

  /** The key this is the text of, if it opens anything now; any other try is in the trail. */
  Optional<SystemKey> keyOf(String text) {
    Instant now = clock.instant();
    Optional<SystemKey> known = work.as(GATE, () -> store.findByText(text));
    Optional<SystemKey> good = known.filter(key -> key.isGoodAt(now));
    if (good.isEmpty()) {
      audit.refused(
          Actor.anonymous(),
          Act.SIGN_IN_FAILED,
          new Subject(SystemKeys.KIND, known.map(key -> key.id().value()).orElse(NOBODY)));
    }
    return good;
  }

  /** Takes one use of the key; when there is none left, how long until there is. */
  Optional<Duration> use(SystemKey key) {
    Optional<Duration> wait = allowances.take(Allowance.ofKey(key.id()));
    if (wait.isEmpty()) {
      work.as(GATE, () -> store.used(key.id(), clock.instant()));
    }
    return wait;
  }

  Optional<Duration> network(String address) {
    return allowances.take(Allowance.ofNetwork(address));
  }
}
