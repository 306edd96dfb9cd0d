package org.openmash.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmash.database.Superuser;
import org.openmash.support.Program;

/** The command that makes a county, as whoever calls it meets it. */
@Tag("kill")
class CountyTest {

  private static final String LAST_DAY = "2026-03-03";

  /**
   * Not of the county: what every start writes by itself, and who looked last, whichever came last.
   */
  private static final String TABLES =
      """
      select table_schema || '.' || table_name from information_schema.tables
      where table_type = 'BASE TABLE'
        and table_schema not in ('pg_catalog', 'information_schema', 'public', 'platform', 'demo')
        and table_schema || '.' || table_name not in ('form.definition', 'triage.scheme', 'triage.looking', 'audit.head')
      order by 1
      """;

  @TempDir Path byBatches;
  @TempDir Path oneByOne;

  @Test
  void makesTheSameCountyByBatchesKilledInTheMiddleAsOneByOne() throws Exception {
    try (Program slow = county(oneByOne, "--one-by-one")) {
      try (Program killed = county(byBatches)) {
        awaitBatch(killed);
        killed.kill();
      }
      Superuser.kill(byBatches);
      try (Program resumed = county(byBatches)) {
        assertThat(resumed.ended()).as(resumed.complained()).isZero();
        assertThat(resumed.said()).contains("A county of 160 contacts over 1 years is there");
      }
      assertThat(slow.ended()).as(slow.complained()).isZero();
    }
    Map<String, List<String>> batches = rows(byBatches);
    assertThat(batches.get("triage.contact")).hasSize(160);
    assertThat(batches.get("agreement.offer"))
        .anyMatch(row -> row.contains("ACCEPTED"))
        .anyMatch(row -> !row.contains("ACCEPTED"));
    assertThat(batches.get("informationrequest.request"))
        .anyMatch(row -> row.contains("ANSWERED"))
        .anyMatch(row -> row.contains("NOTHING_KNOWN"))
        .anyMatch(row -> row.contains("WAITING"));
    assertThat(batches.get("family.fact")).hasSizeGreaterThan(10);
    rows(oneByOne)
        .forEach((table, rows) -> assertThat(batches.get(table)).as(table).isEqualTo(rows));
    try (Program verify = Program.start("audit", "verify", "--data", byBatches.toString());
        Program again = Program.start("county", "--contacts", "7", "--data", oneByOne.toString())) {
      assertThat(verify.ended()).as(verify.said() + verify.complained()).isZero();
      assertThat(again.ended()).isEqualTo(1);
      assertThat(again.complained()).contains("holds another county already");
    }
  }

  private static Program county(Path data, String... more) throws Exception {
    List<String> words =
        new ArrayList<>(List.of("county", "--contacts", "160", "--seed", "7", "--until", LAST_DAY));
    words.addAll(List.of(more));
    words.addAll(List.of("--data", data.toString()));
    return Program.start(words.toArray(String[]::new));
  }

  /** One batch is there, and the next one has begun. */
  private static void awaitBatch(Program program) throws Exception {
    long limit = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
    while (!program.complained().contains("of 160 contacts")) {
      assertThat(program.isAlive()).as(program.complained()).isTrue();
      assertThat(System.nanoTime()).as("a batch is made").isLessThan(limit);
      Thread.sleep(20);
    }
  }

  /**
   * Every row of every table, but for the numbers a database gives in the order of writing, rows
   * and transactions.
   */
  private static Map<String, List<String>> rows(Path data) throws Exception {
    Map<String, List<String>> all = new TreeMap<>();
    Superuser.look(
        data,
        database -> {
          try (Statement sql = database.createStatement()) {
            for (String table : list(sql, TABLES)) {
              all.put(table, list(sql, rowsOf(table, sql)));
            }
          }
        });
    return all;
  }

  private static String rowsOf(String table, Statement sql) throws SQLException {
    String columns =
        list(
                sql,
                """
                select quote_ident(column_name) from information_schema.columns
                where table_schema || '.' || table_name = '%s' and is_identity = 'NO' and udt_name <> 'xid8'
                  and not ('%s' = 'audit.line' and column_name in ('seq', 'prev', 'hash'))
                order by ordinal_position
                """
                    .formatted(table, table))
            .stream()
            .reduce((one, other) -> one + ", " + other)
            .orElse("1");
    String told = table.equals("audit.line") ? " where at < '%s'".formatted("2026-03-04") : "";
    return "select (row(%s))::text from %s%s order by 1".formatted(columns, table, told);
  }

  private static List<String> list(Statement sql, String query) throws SQLException {
    List<String> list = new ArrayList<>();
    try (ResultSet rows = sql.executeQuery(query)) {
      while (rows.next()) {
        list.add(rows.getString(1));
      }
    }
    return list;
  }
}
