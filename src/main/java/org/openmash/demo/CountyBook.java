package org.openmash.demo;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How far the county has been made, noted in the transaction of each step: a step is there with its
 * note or not at all, so whoever was killed in the middle goes on where the note says.
 */
@Component
@Profile("demo")
class CountyBook {

  private static final Actor MAKER = Actor.system("demo");

  private final JdbcClient jdbc;
  private final Work work;

  CountyBook(JdbcClient jdbc, Work work) {
    this.jdbc = jdbc;
    this.work = work;
  }

  /**
   * What the county is made from, and how far.
   *
   * @param begunAt the moment its year leads up to
   * @param told how many steps happened
   */
  record Chapter(Instant begunAt, long seed, int referrals, int told, boolean whole) {}

  Optional<Chapter> read() {
    return work.as(
        MAKER,
        () ->
            jdbc.sql("select begun_at, seed, referrals, told, whole from demo.county")
                .query((row, n) ->
                    new Chapter(
                        row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                        row.getLong("seed"),
                        row.getInt("referrals"),
                        row.getInt("told"),
                        row.getBoolean("whole")))
                .optional());
  }

  /** The people of the county and the first line of its book, together or not at all. */
  Chapter begin(Chapter first, Runnable people) {
    work.as(
        MAKER,
        () -> {
          people.run();
          jdbc.sql("insert into demo.county (begun_at, seed, referrals) values (?, ?, ?)")
              .params(first.begunAt().atOffset(ZoneOffset.UTC), first.seed(), first.referrals())
              .update();
        });
    return first;
  }

  /** Lets a step happen and notes that it did. */
  void tell(int number, Runnable step) {
    work.as(
        MAKER,
        () -> {
          step.run();
          jdbc.sql("update demo.county set told = ?").param(number).update();
        });
  }

  void close() {
    work.as(
        MAKER,
        () -> {
          jdbc.sql("update demo.county set whole = true").update();
        });
  }
}
