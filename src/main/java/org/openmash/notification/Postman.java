package org.openmash.notification;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Comes as soon as there is something to send, and every now and then in case a call was lost with
 * the node that made it.
 */
class Postman implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

  private static final Duration LAST_ROUND = Duration.ofSeconds(15);

  private final @Nullable Rounds rounds;
  private final boolean automatic;
  private volatile ExecutorService walk = closed();

  /** One round: send what is due. */
  interface Rounds {
    void go();
  }

  /**
   * @param rounds null where there is no way out: everything waits
   */
  Postman(@Nullable Rounds rounds, boolean automatic) {
    this.rounds = rounds;
    this.automatic = automatic;
  }

  boolean hasAWayOut() {
    return rounds != null;
  }

  /** Asks for a round once the running transaction has committed; many asks make one round. */
  void comeAfterCommit() {
    if (automatic && TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              come();
            }
          });
    }
  }

  void come() {
    walk.execute(this::round);
  }

  /** Makes a round now, on this thread. */
  void round() {
    try {
      if (rounds != null) {
        rounds.go();
      }
    } catch (RuntimeException e) {
      LOG.error("a round of messages failed; the next one goes on", e);
    }
  }

  @Override
  public void start() {
    // One round under way and one waiting: a third would find nothing the second does not send.
    walk =
        new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(1),
            Thread.ofPlatform().name("postman").daemon().factory(),
            new ThreadPoolExecutor.DiscardPolicy());
  }

  @Override
  public void stop() {
    ExecutorService last = walk;
    walk = closed();
    last.shutdown();
    try {
      if (!last.awaitTermination(LAST_ROUND.toSeconds(), TimeUnit.SECONDS)) {
        last.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** After the web server: what its last requests queue may still leave. */
  @Override
  public int getPhase() {
    return 0;
  }

  @Override
  public boolean isRunning() {
    return !walk.isShutdown();
  }

  private static ExecutorService closed() {
    ThreadPoolExecutor none =
        new ThreadPoolExecutor(
            0,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(1),
            new ThreadPoolExecutor.DiscardPolicy());
    none.shutdown();
    return none;
  }
}
