package org.openmash.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Id;
import org.openmash.kernel.WrongSetting;

/**
 * Keeps one PostgreSQL server in a directory: made once and whole, fsync on, a password only its
 * owner can read, re-used when it outlived a killed program, stopped with the program, refused to a
 * second one.
 */
final class EmbeddedPostgres implements AutoCloseable {

  private static final String MAJOR = "18";
  private static final Duration START_LIMIT = Duration.ofSeconds(60);

  private final Path home;
  private final Path cluster;
  private final PostgresBinaries binaries;
  private final @Nullable FileChannel lock;
  private final int port;

  private EmbeddedPostgres(
      Path home, PostgresBinaries binaries, @Nullable FileChannel lock, int port) {
    this.home = home;
    this.cluster = home.resolve("postgres");
    this.binaries = binaries;
    this.lock = lock;
    this.port = port;
  }

  /**
   * Starts the server of this directory, or takes over the one that is still running there.
   *
   * @throws WrongSetting when the directory is in use, damaged, newer, or cannot be written
   */
  static EmbeddedPostgres start(Path data) {
    try {
      Path home = Files.createDirectories(data.toAbsolutePath().normalize());
      FileChannel lock = lock(home);
      PostgresBinaries binaries = PostgresBinaries.unpackedIn(home);
      refuseStrangeCluster(home.resolve("postgres"));
      if (Files.notExists(home.resolve("postgres"))) {
        create(home, binaries);
      }
      int port = running(home).orElseGet(() -> launch(home, binaries));
      EmbeddedPostgres server = new EmbeddedPostgres(home, binaries, lock, port);
      server.createDatabase();
      return server;
    } catch (IOException e) {
      throw new WrongSetting(
          "The data directory \"%s\" cannot be used: %s.".formatted(data, e.getMessage()));
    }
  }

  /** The running server of this directory, for a subcommand beside it; it is left running. */
  static Optional<EmbeddedPostgres> attach(Path data) throws IOException {
    Path home = data.toAbsolutePath().normalize();
    if (Files.notExists(home.resolve("postgres"))) {
      return Optional.empty();
    }
    PostgresBinaries binaries = PostgresBinaries.unpackedIn(home);
    return running(home).map(port -> new EmbeddedPostgres(home, binaries, null, port));
  }

  DatabaseAddress address() {
    return new DatabaseAddress(
        "127.0.0.1", port, "openmash", "", "openmash_migrator", secret(home, "migrator"));
  }

  /** Stops the server the fast way: open transactions roll back, nothing committed is lost. */
  @Override
  public void close() {
    if (lock == null) {
      return;
    }
    try {
      postmaster(cluster)
          .ifPresent(process -> {
            signal("INT", process.pid());
            if (!gone(process, 30)) {
              signal("QUIT", process.pid());
              gone(process, 10);
            }
          });
      lock.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static FileChannel lock(Path home) throws IOException {
    FileChannel channel =
        FileChannel.open(
            home.resolve("openmash.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock held = null;
    try {
      held = channel.tryLock();
    } catch (java.nio.channels.OverlappingFileLockException e) {
      // Held by this very process: refused like any other holder.
    }
    if (held == null) {
      channel.close();
      throw new WrongSetting(
          "The data directory \"%s\" is in use by another OpenMASH; stop that one, or name another directory with --data."
              .formatted(home));
    }
    return channel;
  }

  private static void refuseStrangeCluster(Path cluster) throws IOException {
    if (Files.notExists(cluster)) {
      return;
    }
    Path version = cluster.resolve("PG_VERSION");
    if (Files.notExists(version) || Files.notExists(cluster.resolve("global/pg_control"))) {
      throw new WrongSetting(
          "The data directory \"%s\" is damaged (no PostgreSQL cluster in it); restore it from a backup, or name an empty directory with --data."
              .formatted(cluster.getParent()));
    }
    String found = Files.readString(version).strip();
    if (!found.equals(MAJOR)) {
      throw new WrongSetting(
          "The data directory \"%s\" was made by PostgreSQL %s; this OpenMASH keeps PostgreSQL %s. Start it with the OpenMASH that made it, or restore a backup into an empty directory."
              .formatted(cluster.getParent(), found, MAJOR));
    }
  }

  private static void create(Path home, PostgresBinaries binaries) throws IOException {
    Path half = home.resolve("postgres.new");
    deleteTree(half);
    Path password = writeSecret(home, "superuser");
    writeSecret(home, "migrator");
    Path log = home.resolve("initdb.log");
    Process process =
        binaries.run(
            log,
            "initdb",
            "-D",
            half.toString(),
            "-U",
            "postgres",
            "--pwfile=" + password,
            "--auth=scram-sha-256",
            "-E",
            "UTF8",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--locale=C",
            "--data-checksums",
            "--no-instructions");
    if (!finished(process, 120) || process.exitValue() != 0) {
      throw new WrongSetting(
          "PostgreSQL could not make its files in \"%s\"; its own words are in %s."
              .formatted(home, log));
    }
    Files.move(half, home.resolve("postgres"));
  }

  private static int launch(Path home, PostgresBinaries binaries) {
    int port = freePort();
    Path log = home.resolve("postgres.log");
    try {
      binaries.run(
          log,
          "postgres",
          "-D",
          home.resolve("postgres").toString(),
          "-p",
          String.valueOf(port),
          "-c",
          "listen_addresses=127.0.0.1",
          "-c",
          "unix_socket_directories=",
          "-c",
          "max_connections=80",
          "-c",
          "shared_buffers=128MB",
          "-c",
          "jit=off",
          "-c",
          "log_min_error_statement=panic",
          "-c",
          "log_error_verbosity=terse",
          "-c",
          "timezone=UTC");
      waitUntilAnswering(home, port, log);
      return port;
    } catch (IOException e) {
      throw new WrongSetting(
          "PostgreSQL could not be started in \"%s\": %s.".formatted(home, e.getMessage()));
    }
  }

  private static void waitUntilAnswering(Path home, int port, Path log) {
    long limit = System.nanoTime() + START_LIMIT.toNanos();
    while (System.nanoTime() < limit) {
      try (Connection connected = connect(home, port, "postgres")) {
        return;
      } catch (SQLException e) {
        pause(50);
      }
    }
    throw new WrongSetting(
        "PostgreSQL did not answer in \"%s\" within %d seconds; its own words are in %s."
            .formatted(home, START_LIMIT.toSeconds(), log));
  }

  private static Optional<Integer> running(Path home) {
    Path cluster = home.resolve("postgres");
    try {
      if (postmaster(cluster).isEmpty()) {
        return Optional.empty();
      }
      int port =
          Integer.parseInt(Files.readAllLines(cluster.resolve("postmaster.pid")).get(3).strip());
      waitUntilAnswering(home, port, home.resolve("postgres.log"));
      return Optional.of(port);
    } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static Optional<ProcessHandle> postmaster(Path cluster) throws IOException {
    Path file = cluster.resolve("postmaster.pid");
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    return lines.isEmpty()
        ? Optional.empty()
        : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
            .filter(ProcessHandle::isAlive)
            .filter(p -> p.info().command().map(c -> c.endsWith("postgres")).orElse(true));
  }

  private void createDatabase() {
    try (Connection db = connect(home, port, "postgres");
        Statement sql = db.createStatement()) {
      if (sql.executeQuery("select 1 from pg_database where datname = 'openmash'").next()) {
        return;
      }
      sql.execute(
          "create role openmash_migrator login createrole password '%s'"
              .formatted(secret(home, "migrator")));
      sql.execute("create database openmash owner openmash_migrator");
    } catch (SQLException e) {
      throw new WrongSetting(
          "The database in \"%s\" cannot be opened: %s.".formatted(home, e.getMessage()));
    }
  }

  static Connection connect(Path home, int port, String database) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:%d/%s?connectTimeout=5&loginTimeout=5"
            .formatted(port, database),
        "postgres",
        secret(home, "superuser"));
  }

  private static Path writeSecret(Path home, String name) throws IOException {
    Path file = home.resolve(name + ".secret");
    byte[] bytes = new byte[24];
    Id.RANDOM.nextBytes(bytes);
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    return Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  private static String secret(Path home, String name) {
    try {
      return Files.readString(home.resolve(name + ".secret")).strip();
    } catch (IOException e) {
      throw new WrongSetting(
          "The data directory \"%s\" is damaged: its file %s.secret cannot be read."
              .formatted(home, name));
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void signal(String name, long pid) {
    try {
      new ProcessBuilder("kill", "-" + name, String.valueOf(pid))
          .start()
          .waitFor(5, TimeUnit.SECONDS);
    } catch (IOException e) {
      ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean gone(ProcessHandle process, int seconds) {
    try {
      process.onExit().get(seconds, TimeUnit.SECONDS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
      return !process.isAlive();
    }
  }

  private static boolean finished(Process process, int seconds) {
    try {
      return process.waitFor(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void deleteTree(Path root) throws IOException {
    if (Files.notExists(root)) {
      return;
    }
    List<Path> all = new ArrayList<>();
    try (var walk = Files.walk(root)) {
      walk.forEach(all::add);
    }
    for (Path path : all.reversed()) {
      Files.delete(path);
    }
  }
}
