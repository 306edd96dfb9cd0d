package org.openmash.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openmash.kernel.WrongSetting;

/**
 * The running server process of a data directory.
 *
 * @param process not necessarily our child: it may have outlived a killed program
 */
record Postmaster(ProcessHandle process, int port) {

  private static final Duration START_LIMIT = Duration.ofSeconds(60);

  private static final List<String> SETTINGS =
      List.of(
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=",
          "max_connections=80",
          "shared_buffers=128MB",
          "jit=off",
          // Its log may hold no statement and no detail: both quote what people typed.
          "log_min_error_statement=panic",
          "log_error_verbosity=terse",
          "timezone=UTC");

  /** The server that is already running on this directory. */
  static Optional<Postmaster> running(DataDirectory data) throws IOException {
    Path file = data.cluster().resolve("postmaster.pid");
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    try {
      int port = Integer.parseInt(lines.get(3).strip());
      return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
          .filter(ProcessHandle::isAlive)
          .filter(process -> serves(process, data))
          .map(process -> new Postmaster(process, port));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /** A number in a left-over file may long belong to somebody else's process. */
  private static boolean serves(ProcessHandle process, DataDirectory data) {
    return process.info().commandLine().map(c -> c.contains("" + data.cluster())).orElse(true);
  }

  /** Starts a server on any free port. */
  static Postmaster launch(DataDirectory data, PostgresBinaries binaries) throws IOException {
    return launch(data, binaries, freePort());
  }

  /**
   * Starts a server and waits until it answers; tried again while the processes of one that was
   * killed still let go of their memory.
   */
  static Postmaster launch(DataDirectory data, PostgresBinaries binaries, int port)
      throws IOException {
    long limit = System.nanoTime() + START_LIMIT.toNanos();
    long before = data.said();
    Process process = start(data, binaries, port);
    int starts = 1;
    while (System.nanoTime() < limit) {
      if (answers(data, port)) {
        return new Postmaster(process.toHandle(), port);
      }
      if (!process.isAlive()) {
        if (starts++ == 5) {
          throw data.damaged(
              "PostgreSQL does not start on it (%s)".formatted(data.lastWords(before)));
        }
        Processes.pause(500);
        process = start(data, binaries, port);
      }
      Processes.pause(50);
    }
    throw new WrongSetting(
        "PostgreSQL did not answer in \"%s\" within %d seconds; its own words are in %s."
            .formatted(data.home(), START_LIMIT.toSeconds(), data.log()));
  }

  private static Process start(DataDirectory data, PostgresBinaries binaries, int port)
      throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-D", data.cluster().toString()));
    arguments.addAll(List.of("-p", String.valueOf(port)));
    SETTINGS.forEach(setting -> arguments.addAll(List.of("-c", setting)));
    return binaries.run(data.log(), "postgres", arguments.toArray(String[]::new));
  }

  boolean answers(DataDirectory data, Duration within) {
    long limit = System.nanoTime() + within.toNanos();
    while (System.nanoTime() < limit && process.isAlive()) {
      if (answers(data, port)) {
        return true;
      }
      Processes.pause(50);
    }
    return false;
  }

  private static boolean answers(DataDirectory data, int port) {
    try (Connection connected = connect(data, port, "postgres")) {
      return connected.isValid(5);
    } catch (SQLException e) {
      return false;
    }
  }

  static Connection connect(DataDirectory data, int port, String database) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:%d/%s?connectTimeout=5&loginTimeout=5"
            .formatted(port, database),
        "postgres",
        data.secret("superuser"));
  }

  /** Stops it the fast way: open transactions roll back, nothing committed is lost. */
  void stop() {
    Processes.signal("INT", process.pid());
    if (!Processes.gone(process, 30)) {
      Processes.signal("QUIT", process.pid());
      Processes.gone(process, 10);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
