package org.openmash.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmash.database.Superuser;
import org.openmash.support.Filler;
import org.openmash.support.PatientVisitor;
import org.openmash.support.Program;

/**
 * Kill -9 for the program and for PostgreSQL in turn, while five clients send referrals through the
 * pages. What was acknowledged must be there once, with exactly its messages, and the audit trail
 * whole. <code>./verify --kill</code> does fifty rounds.
 */
@Tag("kill")
class KillTest {

  private static final int CLIENTS = 5;
  private static final int ROUNDS = Integer.getInteger("openmash.kill.rounds", 3);
  private static final long SEED = Long.getLong("openmash.kill.seed", 20260303);

  @TempDir Path data;
  private final LinkedBlockingQueue<Sender.Acknowledged> acknowledged = new LinkedBlockingQueue<>();
  private final AtomicBoolean goesOn = new AtomicBoolean(true);
  private final List<Sender> senders = new ArrayList<>();
  private final List<Duration> recoveries = new ArrayList<>();
  private final Random random = new Random(SEED);
  private int port;
  private final List<Program> hubs = new ArrayList<>();
  private Program hub;

  @Test
  void losesDoublesAndInventsNothing() throws Exception {
    port = freePort();
    start();
    try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      strikeWhileTheySend(clients);
      Findings findings = Findings.of(data, List.copyOf(acknowledged));
      report(findings);
      findings.requireFaultless();
      assertThat(senders).allSatisfy(sender -> assertThat(sender.differently()).isEmpty());
      verifyTheTrail();
      requireLogsWithoutNames();
    } finally {
      hub.close();
    }
  }

  private void strikeWhileTheySend(ExecutorService clients) throws Exception {
    List<Future<?>> runs = new ArrayList<>();
    for (int i = 1; i <= CLIENTS; i++) {
      PatientVisitor visitor = new PatientVisitor("http://localhost:" + port);
      Sender sender = new Sender("client " + i, visitor, goesOn::get, acknowledged);
      senders.add(sender);
      runs.add(clients.submit(sender));
    }
    try {
      for (int round = 0; round < ROUNDS; round++) {
        letSomeReferralsThrough(runs);
        strike(round);
      }
      letSomeReferralsThrough(runs);
    } finally {
      goesOn.set(false);
    }
    for (Future<?> run : runs) {
      run.get(5, TimeUnit.MINUTES);
    }
  }

  /** Between two blows at least a few referrals arrive, and then a moment nobody chose. */
  private void letSomeReferralsThrough(List<Future<?>> runs) throws Exception {
    int enough = acknowledged.size() + 3;
    long limit = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
    while (acknowledged.size() < enough) {
      for (Future<?> run : runs) {
        if (run.isDone()) {
          run.get();
        }
      }
      assertThat(System.nanoTime()).as("referrals still arrive").isLessThan(limit);
      Thread.sleep(20);
    }
    Thread.sleep(random.nextInt(400));
  }

  private void strike(int round) throws Exception {
    long start = System.nanoTime();
    switch (round % 3) {
      case 0 -> {
        hub.kill();
        start();
      }
      case 1 -> {
        Superuser.kill(data);
        answersAgain();
      }
      default -> {
        hub.kill();
        Superuser.kill(data);
        start();
      }
    }
    recoveries.add(Duration.ofNanos(System.nanoTime() - start));
  }

  private void answersAgain() throws InterruptedException {
    new PatientVisitor("http://localhost:" + port).get("/sign-in");
  }

  private void start() throws IOException, InterruptedException {
    hub =
        Program.start("--port", String.valueOf(port), "--data", data.toString(), "--demo", "tiny");
    hubs.add(hub);
    hub.ready();
  }

  /** Neither a name nor anything else that was typed stands in what the program said. */
  private void requireLogsWithoutNames() throws IOException {
    for (Program one : hubs) {
      assertThat(one.said()).contains(" ms user ").doesNotContain(Filler.TYPED, "client 1 0");
      assertThat(one.complained()).doesNotContain(Filler.TYPED, "client 1 0");
    }
  }

  private void verifyTheTrail() throws Exception {
    try (Program command = Program.start("audit", "verify", "--data", data.toString())) {
      int code = command.ended();
      assertThat(code).as(command.said() + command.complained()).isZero();
    }
  }

  private void report(Findings findings) throws IOException, SQLException {
    Duration slowest = recoveries.stream().max(Duration::compareTo).orElse(Duration.ZERO);
    String figures =
        """
        Kill test: %d rounds of kill -9 (program, PostgreSQL, both), %d clients, seed %d
        %sRequests broken off without an answer: %d; answered "try again" (503): %d
        Slowest recovery after a blow: %d ms
        """
            .formatted(
                ROUNDS,
                CLIENTS,
                SEED,
                findings.figures(),
                senders.stream().mapToInt(s -> s.visitor().unanswered()).sum(),
                senders.stream().mapToInt(s -> s.visitor().unavailable()).sum(),
                slowest.toMillis());
    System.out.print(figures);
    Files.writeString(Path.of("target/kill-test.txt"), figures);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
