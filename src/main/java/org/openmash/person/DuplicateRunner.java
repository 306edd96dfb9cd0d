package org.openmash.person;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks for duplicates now and then, and whenever somebody asks for it; one look at a time. */
@Configuration(proxyBeanMethods = false)
public class DuplicateRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DuplicateRunner.class);
  private static final int MINUTES = 10;

  private final DuplicateLook look;
  private final LookStore looks;
  private final Work work;
  private final ExecutorService walk =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("duplicates").daemon().factory());

  DuplicateRunner(DuplicateLook look, LookStore looks, Work work) {
    this.look = look;
    this.looks = looks;
    this.work = work;
  }

  @Bean
  RecurringTask<Void> lookForDuplicates() {
    return Tasks.recurring("person-duplicates", FixedDelay.ofMinutes(MINUTES))
        .execute((instance, context) -> lookEverywhere());
  }

  private void lookEverywhere() {
    List<HubId> hubs = work.as(Actor.system("duplicates"), looks::hubs);
    hubs.forEach(hub -> look(hub, Duration.ofHours(1)));
  }

  /**
   * Looks in one hub and waits a while for the end.
   *
   * @return whether it came to its end
   */
  public boolean look(HubId hub, Duration patience) {
    try {
      CompletableFuture.runAsync(() -> look.look(hub), walk)
          .get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException e) {
      LOG.error("the look for duplicates in hub {} stopped", hub, e.getCause());
      return false;
    }
  }

  @PreDestroy
  void close() {
    walk.shutdownNow();
  }
}
