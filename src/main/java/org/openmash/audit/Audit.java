package org.openmash.audit;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Subject;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The trail. A line is written in the caller's transaction or the transaction fails: no audit, no
 * page.
 */
@Component
public class Audit {

  private final Trail trail;
  private final Clock clock;
  private final Counter allowed;
  private final Counter refused;

  Audit(Trail trail, Clock clock, MeterRegistry meters) {
    this.trail = trail;
    this.clock = clock;
    this.allowed = meters.counter("openmash.audit.lines", "outcome", "allowed");
    this.refused = meters.counter("openmash.audit.lines", "outcome", "refused");
  }

  /**
   * Notes an act that was allowed.
   *
   * @throws IllegalStateException outside a transaction
   */
  public void note(Actor actor, Act act, Subject subject) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("an audit line belongs to the transaction of its act");
    }
    linesOfThisTransaction().add(Line.of(clock.instant(), actor, act, subject, true));
  }

  /** Notes a refusal in a transaction of its own, since the refused one rolls back. */
  public void refused(Actor actor, Act attempted, Subject subject) {
    trail.appendApart(Line.of(clock.instant(), actor, attempted, subject, false));
    refused.increment();
  }

  private Lines linesOfThisTransaction() {
    for (TransactionSynchronization one : TransactionSynchronizationManager.getSynchronizations()) {
      if (one instanceof Lines lines) {
        return lines;
      }
    }
    Lines lines = new Lines();
    TransactionSynchronizationManager.registerSynchronization(lines);
    return lines;
  }

  /**
   * The lines of one transaction, sealed together as the very last thing before it commits, so that
   * the chain is locked for no longer than a commit takes.
   */
  private final class Lines implements TransactionSynchronization, Ordered {
    private final List<Line> lines = new ArrayList<>();
    private boolean sealed;

    void add(Line line) {
      if (sealed) {
        trail.append(List.of(line));
      } else {
        lines.add(line);
      }
    }

    @Override
    public int getOrder() {
      return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      trail.append(lines);
      sealed = true;
    }

    @Override
    public void afterCommit() {
      allowed.increment(lines.size());
    }
  }
}
