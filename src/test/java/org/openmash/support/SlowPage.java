package org.openmash.support;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Takes its time, so that the program can be stopped while it is at work; there only when asked
 * for.
 */
@Controller
@ConditionalOnProperty("openmash.test.slow-page")
@Guarded(Policy.ANYONE)
class SlowPage {

  @GetMapping("/slow")
  @ResponseBody
  String show() throws InterruptedException {
    System.out.println("slow page begun");
    new CountDownLatch(1).await(Duration.ofSeconds(3).toMillis(), TimeUnit.MILLISECONDS);
    return "finished";
  }
}
