package org.openmash.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.WrongSetting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one PostgreSQL server in a directory: made once and whole, fsync on, a password only its
 * owner can read, re-used when it outlived a killed program, started again when it was killed
 * itself, stopped with the program, refused to a second one.
 */
final class EmbeddedPostgres implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);

  private final DataDirectory data;
  private final PostgresBinaries binaries;
  private final @Nullable FileChannel lock;
  private Postmaster postmaster;
  private boolean closing;

  private EmbeddedPostgres(
      DataDirectory data,
      PostgresBinaries binaries,
      @Nullable FileChannel lock,
      Postmaster postmaster) {
    this.data = data;
    this.binaries = binaries;
    this.lock = lock;
    this.postmaster = postmaster;
  }

  /**
   * Starts the server of this directory, or takes over the one that is still running there.
   *
   * @throws WrongSetting when the directory is in use, damaged, newer, or cannot be written
   */
  static EmbeddedPostgres start(Path path) {
    DataDirectory data = DataDirectory.at(path);
    try {
      FileChannel lock = data.lock();
      try {
        return start(data, lock);
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (AccessDeniedException e) {
      throw new WrongSetting(
          "The data directory \"%s\" cannot be used: the user %s may not write %s. Name another directory with --data."
              .formatted(data.home(), System.getProperty("user.name"), e.getMessage()));
    } catch (IOException e) {
      throw new WrongSetting(
          "The data directory \"%s\" cannot be used: %s.".formatted(data.home(), e.getMessage()));
    }
  }

  private static EmbeddedPostgres start(DataDirectory data, FileChannel lock) throws IOException {
    PostgresBinaries binaries = PostgresBinaries.unpackedIn(data.home());
    data.ensureCluster(binaries);
    Optional<Postmaster> orphan =
        Postmaster.running(data).filter(p -> p.answers(data, Duration.ofSeconds(30)));
    orphan.ifPresent(p -> endSessions(data, p));
    Postmaster postmaster = orphan.isPresent() ? orphan.get() : Postmaster.launch(data, binaries);
    EmbeddedPostgres server = new EmbeddedPostgres(data, binaries, lock, postmaster);
    server.createDatabase();
    server.watch();
    return server;
  }

  /**
   * The server notices that a killed program is gone only after the statement it was at; until then
   * that statement holds its locks, and what it changes would meet the next migration halfway.
   */
  private static void endSessions(DataDirectory data, Postmaster postmaster) {
    try (Connection db = Postmaster.connect(data, postmaster.port(), "postgres");
        Statement sql = db.createStatement()) {
      sql.execute(
          "select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = 'openmash'");
    } catch (SQLException e) {
      throw data.damaged("the sessions left there cannot be ended (%s)".formatted(e.getMessage()));
    }
  }

  /** The running server of this directory, for a subcommand beside it; it is left running. */
  static Optional<EmbeddedPostgres> attach(Path path) throws IOException {
    DataDirectory data = DataDirectory.at(path);
    if (Files.notExists(data.cluster())) {
      return Optional.empty();
    }
    PostgresBinaries binaries = PostgresBinaries.unpackedIn(data.home());
    return Postmaster.running(data)
        .filter(p -> p.answers(data, Duration.ofSeconds(30)))
        .map(p -> new EmbeddedPostgres(data, binaries, null, p));
  }

  synchronized DatabaseAddress address() {
    return new DatabaseAddress(
        "127.0.0.1",
        postmaster.port(),
        "openmash",
        "",
        "openmash_migrator",
        data.secret("migrator"));
  }

  /** Stops the server, if it is ours to stop. */
  @Override
  public void close() {
    synchronized (this) {
      if (closing || lock == null) {
        return;
      }
      closing = true;
      postmaster.stop();
    }
    try {
      lock.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A server that dies while we run comes back on the same port, so that the pool finds it. */
  private void watch() {
    postmaster.process().onExit().thenRunAsync(this::revive);
  }

  private synchronized void revive() {
    if (closing) {
      return;
    }
    LOG.warn("PostgreSQL is gone; starting it again");
    try {
      postmaster = Postmaster.launch(data, binaries, postmaster.port());
      LOG.info("PostgreSQL answers again");
      watch();
    } catch (IOException | WrongSetting e) {
      LOG.error("PostgreSQL does not come back: {}", e.getMessage());
    }
  }

  private void createDatabase() {
    try (Connection db = Postmaster.connect(data, postmaster.port(), "postgres");
        Statement sql = db.createStatement()) {
      if (!sql.executeQuery("select 1 from pg_roles where rolname = 'openmash_migrator'").next()) {
        sql.execute(
            "create role openmash_migrator login createrole password '%s'"
                .formatted(data.secret("migrator")));
      }
      if (!sql.executeQuery("select 1 from pg_database where datname = 'openmash'").next()) {
        sql.execute("create database openmash owner openmash_migrator");
      }
    } catch (SQLException e) {
      throw data.damaged("its database cannot be opened (%s)".formatted(e.getMessage()));
    }
  }

  static Connection connect(Path home, int port, String database) throws SQLException {
    return Postmaster.connect(DataDirectory.at(home), port, database);
  }
}
