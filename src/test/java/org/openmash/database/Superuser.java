package org.openmash.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** Looks into the database of a program that runs elsewhere, past every policy; and kills it. */
public final class Superuser {

  private Superuser() {}

  /** A connection to the server that runs on this data directory. */
  public static Connection of(Path data) throws IOException, SQLException {
    DataDirectory directory = DataDirectory.at(data);
    return Postmaster.connect(directory, running(directory).port(), "openmash");
  }

  /** What is done with a connection. */
  public interface Look {
    void at(Connection database) throws SQLException;
  }

  /** Starts the server of this directory, where no program runs on it, and stops it afterwards. */
  public static void look(Path data, Look look) throws IOException, SQLException {
    try (EmbeddedPostgres _ = EmbeddedPostgres.start(data);
        Connection database = of(data)) {
      look.at(database);
    }
  }

  /** kill -9 for the server and everything it started. */
  public static void kill(Path data) throws IOException {
    ProcessHandle postmaster = running(DataDirectory.at(data)).process();
    ProcessHandle[] backends = postmaster.descendants().toArray(ProcessHandle[]::new);
    postmaster.destroyForcibly();
    for (ProcessHandle backend : backends) {
      backend.destroyForcibly();
    }
    Processes.gone(postmaster, 10);
  }

  private static Postmaster running(DataDirectory directory) throws IOException {
    return Postmaster.running(directory)
        .orElseThrow(() -> new IllegalStateException("no server runs on " + directory.home()));
  }
}
