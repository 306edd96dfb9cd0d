package org.openmash.triage;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openmash.database.TestDatabase;
import org.openmash.kernel.Role;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The inbox with 1,000 open of 450,000 contacts at 50 requests a second: <code>
 * mvn test -Dtest=InboxBench</code>. To hold: p95 of 300 ms.
 */
@HubTest
class InboxBench {

  private static final int CONTACTS = 450_000;
  private static final int OPEN = 1_000;
  private static final int SECONDS = 20;
  private static final int PER_SECOND = 50;

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired SignedIn signedIn;

  @Test
  void inbox() throws Exception {
    fill();
    String cookie = signedIn.cookieHeader(signedIn.as(Role.SCREENER));
    for (String path : List.of("/inbox?tray=OPEN", "/inbox?tray=WAITING", "/inbox?tray=DECIDED")) {
      run(path, cookie, 5);
      report(path, run(path, cookie, SECONDS));
    }
  }

  private static void report(String path, long[] micros) {
    Arrays.sort(micros);
    System.out.printf(
        "%-22s n=%d p50=%d ms p95=%d ms p99=%d ms%n",
        path,
        micros.length,
        micros[micros.length / 2] / 1000,
        micros[micros.length * 95 / 100] / 1000,
        micros[micros.length * 99 / 100] / 1000);
  }

  /** Each request begins at its own moment, whether or not those before it are back. */
  private long[] run(String path, String cookie, int seconds) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Cookie", cookie)
            .build();
    long begin = System.nanoTime();
    try (ExecutorService asking = Executors.newVirtualThreadPerTaskExecutor();
        HttpClient http = HttpClient.newHttpClient()) {
      List<Callable<Long>> asks =
          IntStream.range(0, seconds * PER_SECOND)
              .<Callable<Long>>mapToObj(i ->
                  () -> {
                    long due = begin + TimeUnit.SECONDS.toNanos(i) / PER_SECOND;
                    TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                    int status =
                        http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
                    if (status != 200) {
                      throw new IllegalStateException("status " + status);
                    }
                    return (System.nanoTime() - due) / 1000;
                  })
              .toList();
      return asking.invokeAll(asks).stream().map(Future::resultNow).mapToLong(l -> l).toArray();
    }
  }

  private void fill() throws Exception {
    String name = jdbc.sql("select current_database()").query(String.class).single();
    try (Connection superuser = TestDatabase.superuserOf(name);
        Statement sql = superuser.createStatement()) {
      sql.execute(
          """
          create temp table made as select n, gen_random_uuid() id, gen_random_uuid() child,
            timestamptz '2026-03-03 09:00Z' - n * interval '5 minutes' came from generate_series(1, %d) n;
          insert into referral.referral (id, reference, submission_key, agency_id, referrer_id, referrer_email, received_at,
            status, in_danger, early_help, proposed_level, concern, kind)
          select id, 'B' || n, n::text, '00000000-0000-0000-0000-00000000000a', gen_random_uuid(), 'a@example.org', came,
            'RECEIVED', n %% 20 = 0, false, (1 + n %% 4)::text, 'A concern of some length, as it is written. ' || n, 'REFERRAL'
          from made;
          insert into referral.child (id, referral_id, agency_id, position, name, born, focus, unborn)
          select child, id, '00000000-0000-0000-0000-00000000000a', 1, 'Child ' || n %% 300000, date '2015-01-01' + n %% 3000,
            true, false from made;
          insert into triage.contact (referral_id, agency_id, received_at, state, suggested, weight, due_at, closed_at)
          select id, '00000000-0000-0000-0000-00000000000a', came, case when n <= %d then 'WAITING' else 'DECIDED' end, 'AMBER',
            n %% 4, case when n <= %d then came + interval '1 day' else 'infinity' end, case when n > %d then came end from made;
          insert into triage.contact_child (child_id, referral_id) select child, id from made;
          insert into triage.child_key (child_id, kind, key)
          select child, 'NAME_AND_BIRTH', 'child ' || n %% 300000 from made;
          analyze referral.referral; analyze referral.child; analyze triage.contact; analyze triage.contact_child;
          analyze triage.child_key;
          """
              .formatted(CONTACTS, OPEN, OPEN, OPEN));
    }
  }
}
