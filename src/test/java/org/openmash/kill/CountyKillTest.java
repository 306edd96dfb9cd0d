package org.openmash.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmash.database.Superuser;
import org.openmash.support.Program;

/** Kill -9 while the made-up county is being made: in the end it is the same county. */
@Tag("kill")
class CountyKillTest {

  private static final long SEED = Long.getLong("openmash.kill.seed", 20260303);

  /** An outcome nobody read is given up by a job, whenever it comes round. */
  private static final String STATE =
      "case when rule like 'FRONT.feedback%' and state <> 'met' then 'unheard' else state end";

  /** Whatever a start makes, told apart by what makes counties differ. */
  private static final Map<String, String> COUNTS =
      Map.of(
          "agencies", each("'all'", "agency.agency"),
          "accounts", each("'all'", "access.account"),
          "referrals", each("status", "referral.referral"),
          "children", each("'all'", "referral.child"),
          "contacts", each("state || coalesce(rag, '')", "triage.contact"),
          "ratings", each("rag", "triage.rating"),
          "decisions", each("state || outcome || level", "triage.decision"),
          "chronology", each("what", "chronology.entry"),
          "messages", each("words", "notification.message"),
          "deadlines", each("rule || " + STATE, "deadline.deadline"));

  @TempDir Path undisturbed;
  @TempDir Path disturbed;
  private final Random random = new Random(SEED);
  private int strikes;

  @Test
  void endsWithTheSameCountyAsAnUndisturbedStart() throws Exception {
    Map<String, String> expected = made(undisturbed);
    // Once while there is hardly anything, once in the middle of the year.
    strike(one -> Files.exists(disturbed.resolve("postgres/postmaster.pid")), 9_000);
    strike(one -> one.said().contains(": 50 of"), 1_500);
    stopsQuietlyInTheMiddle();
    assertThat(made(disturbed)).isEqualTo(expected);
    assertThat(made(disturbed)).as("a whole county grows no more").isEqualTo(expected);
    try (Program command = Program.start("audit", "verify", "--data", disturbed.toString())) {
      assertThat(command.ended()).as(command.said() + command.complained()).isZero();
    }
  }

  private interface Moment {
    boolean hasCome(Program program) throws IOException;
  }

  /** Kills the program, and PostgreSQL with it every other time, some time after a moment. */
  private void strike(Moment moment, int within) throws Exception {
    Program program = start(disturbed);
    awaitMoment(program, moment);
    Thread.sleep(random.nextInt(within));
    program.kill();
    strikes++;
    if (strikes % 2 == 0) {
      Superuser.kill(disturbed);
    }
  }

  private static void awaitMoment(Program program, Moment moment) throws Exception {
    long limit = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
    while (!moment.hasCome(program) && !program.said().contains("OpenMASH is ready")) {
      assertThat(program.isAlive()).as(program.complained()).isTrue();
      assertThat(System.nanoTime()).as("the moment comes").isLessThan(limit);
      Thread.sleep(20);
    }
  }

  /** Ctrl-C instead of a kill: nothing is said of what broke off. */
  private void stopsQuietlyInTheMiddle() throws Exception {
    try (Program program = start(disturbed)) {
      awaitMoment(program, one -> one.said().contains("Finishing the county"));
      program.terminate();
      assertThat(program.ended()).isEqualTo(143);
      assertThat(program.complained()).isEmpty();
      assertThat(program.said()).doesNotContain("Exception");
    }
  }

  private static Map<String, String> made(Path data) throws Exception {
    try (Program program = start(data)) {
      program.ready();
      Map<String, String> counts = new TreeMap<>();
      try (Connection db = Superuser.of(data);
          Statement sql = db.createStatement()) {
        awaitLastMail(sql);
        for (Map.Entry<String, String> one : COUNTS.entrySet()) {
          try (ResultSet row = sql.executeQuery(one.getValue())) {
            row.next();
            counts.put(one.getKey(), row.getString(1));
          }
        }
      }
      return counts;
    }
  }

  /**
   * A clock stops with the mail that reached somebody, and the last ones leave behind the pages.
   */
  private static void awaitLastMail(Statement sql) throws Exception {
    long limit = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    for (boolean waiting = true; waiting; Thread.sleep(20)) {
      try (ResultSet row =
          sql.executeQuery("select count(*) from notification.message where state = 'queued'")) {
        row.next();
        waiting = row.getInt(1) > 0;
      }
      assertThat(System.nanoTime()).as("the last mail leaves").isLessThan(limit);
    }
  }

  private static Program start(Path data) throws IOException {
    return Program.start(
        "--port",
        "0",
        "--data",
        data.toString(),
        "--demo",
        "tiny",
        "--openmash.demo-until=2026-03-03");
  }

  private static String each(String what, String table) {
    return "select string_agg(k || ' ' || n, ', ' order by k) from (select %s k, count(*) n from %s group by 1) c"
        .formatted(what, table);
  }
}
