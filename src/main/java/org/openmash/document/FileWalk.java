package org.openmash.document;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes files in one after another, beside the pages they were handed in on. Each row is kept by
 * itself: a file that was broken off may be given again.
 */
public final class FileWalk implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(FileWalk.class);
  private static final Duration LAST_ROWS = Duration.ofSeconds(15);

  private final String name;
  private final ExecutorService walk;
  private volatile boolean closing;

  /** One with this name in the log. */
  public FileWalk(String name) {
    this.name = name;
    this.walk =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).daemon().factory());
  }

  /** Begins as soon as the files before it are done, and waits a while for its end. */
  public void begin(Runnable taking, Duration patience) {
    CompletableFuture<Void> end = CompletableFuture.runAsync(() -> taken(taking), walk);
    try {
      end.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      // The page shows how far it is.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private void taken(Runnable taking) {
    try {
      taking.run();
    } catch (RuntimeException e) {
      LOG.error("{}: a file stopped before its end", name, e);
    }
  }

  /** The program ends: whoever walks stops before the next row. */
  public boolean isClosing() {
    return closing;
  }

  @Override
  public void close() {
    closing = true;
    walk.shutdown();
    try {
      if (!walk.awaitTermination(LAST_ROWS.toSeconds(), TimeUnit.SECONDS)) {
        LOG.warn("{}: a file did not end in time; it may be given again", name);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
