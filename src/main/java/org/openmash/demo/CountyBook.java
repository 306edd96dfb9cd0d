package org.openmash.demo;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How far the county has been made, noted in the transaction of each batch: a batch is there with
 * its note or not at all, so whoever was killed in the middle goes on where the note says.
 */
@Component
@Profile("demo")
class CountyBook {

  private static final Actor MAKER = Actor.system("demo");

  private final JdbcClient jdbc;
  private final Work work;
  private final TransactionTemplate transaction;

  CountyBook(JdbcClient jdbc, Work work, PlatformTransactionManager manager) {
    this.jdbc = jdbc;
    this.work = work;
    this.transaction = new TransactionTemplate(manager);
  }

  /**
   * What the county is made from, and how far.
   *
   * @param told how far each of its two lanes is
   */
  record Chapter(Size size, List<Integer> told, boolean whole) {

    int least() {
      return Math.min(told.getFirst(), told.getLast());
    }
  }

  /** What is there; a county of an earlier version has no size and is left alone. */
  Optional<Chapter> read() {
    return work.as(
        MAKER,
        () ->
            jdbc.sql(
                    "select begun_at, seed, a_year, years, ahead, told, whole from demo.county where a_year > 0")
                .query((row, n) ->
                    new Chapter(
                        new Size(
                            row.getInt("a_year"),
                            row.getInt("years"),
                            row.getLong("seed"),
                            row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                            row.getInt("ahead")),
                        List.of((Integer[]) row.getArray("told").getArray()),
                        row.getBoolean("whole")))
                .optional());
  }

  /** The people of the county and the first line of its book, together or not at all. */
  Chapter begin(Size size, Runnable people) {
    work.as(
        MAKER,
        () -> {
          people.run();
          jdbc.sql(
                  "insert into demo.county (begun_at, seed, a_year, years, ahead) values (?, ?, ?, ?, ?)")
              .params(
                  size.now().atOffset(ZoneOffset.UTC),
                  size.seed(),
                  size.ayear(),
                  size.years(),
                  size.ahead())
              .update();
        });
    return new Chapter(size, List.of(0, 0), false);
  }

  /** Lets contacts of a lane happen and notes how far; each in the scope of whoever does it. */
  void tell(int lane, int told, Runnable batch) {
    transaction.executeWithoutResult(status -> {
      hurry();
      batch.run();
      note(lane, told);
    });
  }

  /** The same in as many transactions as its people need; whoever is killed cannot go on here. */
  void tellOneByOne(int lane, int told, Runnable batch) {
    batch.run();
    note(lane, told);
  }

  /**
   * A batch lost with the machine is told again, so its commit need not wait for the disk; and of a
   * million statements that differ in an id only, none is worth a plan of its own.
   */
  private void hurry() {
    jdbc.sql(
            """
            select set_config('synchronous_commit', 'off', true),
              set_config('plan_cache_mode', 'force_generic_plan', true)
            """)
        .query()
        .singleRow();
  }

  private void note(int lane, int told) {
    work.as(
        MAKER,
        () -> {
          jdbc.sql("update demo.county set told[?] = ?").params(lane + 1, told).update();
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
