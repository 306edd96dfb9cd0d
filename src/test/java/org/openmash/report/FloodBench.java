package org.openmash.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.openmash.database.Work;
import org.openmash.form.Answers;
import org.openmash.form.Drafts;
import org.openmash.form.Edit;
import org.openmash.form.Showing;
import org.openmash.kernel.Actor;
import org.openmash.kernel.DraftId;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Role;
import org.openmash.kernel.UserId;
import org.openmash.support.HubTest;
import org.openmash.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A flood of 500 whole reports a minute from one address, and honest neighbours beside it who write
 * theirs page by page: none refused, none dropped, none slow. Run it alone: <code>
 * mvn test -Dtest=FloodBench</code>.
 */
@HubTest
class FloodBench {

  private static final int FLOOD = 500;
  private static final int HONEST = 30;
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Map<String, Map<String, Object>> PAGES =
      Map.of(
          "danger", Map.of("now", "NO"),
          "worry", Map.of("what", "Buy now."),
          "who", Map.of("names", Map.of("value", "x"), "age", Map.of("notKnown", "true")),
          "where", Map.of("place", Map.of("notKnown", "true")),
          "others", Map.of("people", Map.of("notKnown", "true")),
          "last-time", Map.of("last", "NOW"),
          "naming", Map.of("named", "ANONYMOUS"));

  @LocalServerPort int port;
  @Autowired Drafts drafts;
  @Autowired HubClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired Work work;

  private final AtomicInteger robotsTaken = new AtomicInteger();
  private final List<Long> sends = Collections.synchronizedList(new ArrayList<>());
  private final List<Long> pages = Collections.synchronizedList(new ArrayList<>());

  private record Robot(Visitor visitor, String token, DraftId draft) {}

  @Test
  void anHonestReportBesideAFloodIsAsQuickAsEver() throws Exception {
    clock.release();
    honest(900); // Once before the measurement: what is compiled on first use is not the flood's.
    List<Long> quietSends = new ArrayList<>(sends);
    List<Robot> robots = robots();
    int before = suspicious();
    sends.clear();
    pages.clear();
    try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < HONEST; i++) {
        int number = i;
        all.add(
            crowd.submit(() -> {
              Thread.sleep(MINUTE.dividedBy(HONEST).multipliedBy(number));
              return honest(number);
            }));
      }
      for (int i = 0; i < FLOOD; i++) {
        Robot robot = robots.get(i);
        long wait = MINUTE.toMillis() * i / FLOOD + 16_000;
        all.add(
            crowd.submit(() -> {
              Thread.sleep(wait);
              return send(robot);
            }));
      }
      for (Future<?> one : all) {
        one.get(3, TimeUnit.MINUTES);
      }
    }
    System.out.printf(
        "FloodBench: %d robots a minute; honest send p50 %d ms, p95 %d ms, max %d ms (alone %d ms);"
            + " honest page p50 %d ms, p95 %d ms%n",
        FLOOD,
        at(sends, 0.5),
        at(sends, 0.95),
        at(sends, 1),
        quietSends.getFirst(),
        at(pages, 0.5),
        at(pages, 0.95));
    assertThat(robotsTaken).hasValue(FLOOD);
    assertThat(suspicious() - before).isEqualTo(FLOOD);
    assertThat(sends).hasSize(HONEST);
    assertThat(at(sends, 0.95)).isLessThan(800);
  }

  /** Writes a whole report, as slowly as a person at least, and sends it. */
  private String honest(int number) throws InterruptedException {
    Neighbour neighbour =
        new Neighbour(
            new Visitor(port, "127.%d.%d.9".formatted(9 + number % 100, number / 4 % 250)));
    long begun = System.nanoTime();
    String at = neighbour.started();
    while (!at.endsWith("/check")) {
      long asked = System.nanoTime();
      at = neighbour.answered(at, Neighbour.ANONYMOUS).location().orElseThrow();
      pages.add(millis(asked) / 2);
    }
    Thread.sleep(Math.max(0, 16_000 - millis(begun)));
    String token = neighbour.visitor().get(at).page().select("input[name=_csrf]").attr("value");
    long pressed = System.nanoTime();
    String received =
        neighbour
            .visitor()
            .postWithToken(at.replace("/check", "/send"), token, Map.of("website", ""))
            .location()
            .orElseThrow();
    sends.add(millis(pressed));
    assertThat(received).startsWith("/report/received/");
    assertThat(isSuspicious(received.replaceFirst(".*/", ""))).as("an honest report").isFalse();
    return received;
  }

  private String send(Robot robot) {
    String received =
        robot
            .visitor()
            .postWithToken(
                "/report/new/" + robot.draft() + "/send", robot.token(), Map.of("website", "spam"))
            .location()
            .orElse("");
    if (received.startsWith("/report/received/")) {
      robotsTaken.incrementAndGet();
    }
    return received;
  }

  private List<Robot> robots() {
    List<Robot> robots = new ArrayList<>();
    for (int i = 0; i < FLOOD; i++) {
      Visitor visitor = new Visitor(port);
      String token = visitor.get("/report").page().select("input[name=_csrf]").attr("value");
      UserId user = UserId.parse(visitor.cookie("visitor").split("\\.")[0]);
      Actor actor = Actor.guest(user, "", Role.VISITOR, "visitor");
      DraftId draft = drafts.start(actor, "report");
      PAGES.forEach((page, answers) ->
          drafts.keepPage(actor, draft, new Edit(page, 1, Answers.of(answers), Showing.none())));
      robots.add(new Robot(visitor, token, draft));
    }
    return robots;
  }

  private int suspicious() {
    return count("select count(*) from triage.contact where to_check");
  }

  private boolean isSuspicious(String reference) {
    return count(
            "select count(*) from referral.referral where suspicions <> '{}' and reference = '%s'"
                .formatted(reference))
        > 0;
  }

  private int count(String sql) {
    return work.as(Actor.system("bench"), () -> jdbc.sql(sql).query(Integer.class).single());
  }

  private static long at(List<Long> times, double share) {
    List<Long> sorted = times.stream().sorted().toList();
    return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
  }

  private static long millis(long since) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since);
  }
}
