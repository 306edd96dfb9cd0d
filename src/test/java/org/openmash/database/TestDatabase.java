package org.openmash.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** One real PostgreSQL for each of the run's processes, a new database for each Spring context. */
public final class TestDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  /** Where this process keeps its server; several share one run. */
  static final Path HOME =
      Path.of("target", "test-database-" + System.getProperty("openmash.test.process", "1"));

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static EmbeddedPostgres server;

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of("openmash.database=" + fresh()).applyTo(context);
  }

  /** The address of a new, empty database. */
  public static synchronized String fresh() {
    try {
      if (server == null) {
        server = EmbeddedPostgres.start(HOME);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        dropOld();
        waitForNoDisk();
      }
      DatabaseAddress address = server.address();
      String name = "test_" + COUNT.incrementAndGet();
      try (Connection db = superuser();
          Statement sql = db.createStatement()) {
        sql.execute("create database %s owner openmash_migrator".formatted(name));
      }
      return "postgresql://%s:%s@127.0.0.1:%d/%s"
          .formatted(address.migrator(), address.password(), address.port(), name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A connection no policy binds, to look at what the program itself may not see. */
  public static Connection superuserOf(String database) throws SQLException {
    return EmbeddedPostgres.connect(HOME.toAbsolutePath(), server.address().port(), database);
  }

  /** Work on a database that no Spring context stands on. */
  public static Work workOn(DataSource source) {
    return new Work(
        new DataSourceTransactionManager(source),
        new ActorScope(JdbcClient.create(source), Clock.systemUTC()));
  }

  private static Connection superuser() throws SQLException {
    return superuserOf("postgres");
  }

  /** A test that commits need not outlive the machine; what is killed has servers of its own. */
  private static void waitForNoDisk() throws SQLException {
    try (Connection db = superuser();
        Statement sql = db.createStatement()) {
      sql.execute("alter system set synchronous_commit = off");
      sql.execute("select pg_reload_conf()");
    }
  }

  private static void dropOld() throws SQLException {
    try (Connection db = superuser();
        Statement list = db.createStatement();
        Statement drop = db.createStatement()) {
      var names =
          list.executeQuery("select datname from pg_database where datname like 'test\\_%'");
      while (names.next()) {
        drop.execute("drop database %s with (force)".formatted(names.getString(1)));
      }
    }
  }
}
