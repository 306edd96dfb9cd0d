package org.openmash.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import org.openmash.database.DatabaseSettings;
import org.openmash.database.TestDatabase;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** A trail in a database of its own, in the hands of somebody who may do anything to it. */
final class ScratchTrail implements AutoCloseable {

  private final SingleConnectionDataSource source;
  final JdbcClient superuser;
  final TrailReader reader;

  ScratchTrail() throws SQLException {
    String url = TestDatabase.fresh();
    var connection = TestDatabase.superuserOf(url.substring(url.lastIndexOf('/') + 1));
    connection.setAutoCommit(true);
    source = new SingleConnectionDataSource(connection, true);
    superuser = JdbcClient.create(source);
    superuser.sql("set role openmash_migrator").update();
    for (String file : new String[] {"__root/V1__scope.sql", "__root/V2__roles.sql"}) {
      ScriptUtils.executeSqlScript(connection, new ClassPathResource("db/migration/" + file));
    }
    // Whole: a script splitter would cut the function's body at its semicolons.
    superuser.sql(read("db/migration/audit/V1__line.sql")).update();
    superuser.sql("reset role").update();
    reader = new TrailReader(superuser, new JdbcTemplate(source), TestDatabase.workOn(source));
  }

  /** Starts anew with this many lines, written as the program writes them. */
  void begin(int lines) {
    superuser.sql("truncate audit.line").update();
    superuser.sql("update audit.head set seq = 0, hash = decode(repeat('00', 32), 'hex')").update();
    if (lines > 0) {
      append(lines);
    }
  }

  void append(int lines) {
    superuser
        .sql(
            """
            select audit.append(jsonb_agg(jsonb_build_object(
              'at', timestamptz '2026-03-03 10:00:00.123456Z' + n * interval '1 second', 'user_id', gen_random_uuid(),
              'agency_id', gen_random_uuid(), 'scope', 'hub', 'roles', 'HUB_MANAGER,SCREENER', 'session', 'ŵ"é' || n,
              'act', 'READ', 'subject_kind', 'referral', 'subject_id', gen_random_uuid(), 'outcome', 'allowed',
              'request', '') order by n))
            from generate_series(1, ?) n
            """)
        .param(lines)
        .query(Long.class)
        .single();
  }

  AuditCommand command(Path heads) {
    return new AuditCommand(
        reader, new AuditSettings(heads), new DatabaseSettings(heads, null), Clock.systemUTC());
  }

  private static String read(String file) {
    try {
      return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    source.destroy();
  }
}
