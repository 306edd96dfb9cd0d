package org.openmash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmash.database.TestDatabase;
import org.openmash.support.Program;

/** Each failure to start as its keeper meets it: one sentence, an exit code, no stack trace. */
class StartFailureTest {

  @TempDir Path home;

  @Test
  void saysThatAPortIsNone() throws Exception {
    assertFails(
        2,
        "The setting --port is \"80O0\", but must be a port: a whole number up to 65535.",
        "--port",
        "80O0");
  }

  @Test
  void saysThatAPortIsTaken() throws Exception {
    try (ServerSocket other = new ServerSocket(0)) {
      assertFails(
          1,
          "Port %d is taken by another program; stop that one, or name another port with --port."
              .formatted(other.getLocalPort()),
          "--port",
          String.valueOf(other.getLocalPort()),
          "--data",
          home.resolve("data").toString());
    }
    assertThat(home.resolve("data")).doesNotExist();
  }

  @Test
  void saysWhichSettingIsWrong() throws Exception {
    assertFails(
        1,
        "The setting spring.datasource.hikari.maximum-pool-size is \"many\", but must be a whole number.",
        "--port",
        "0",
        "--database",
        TestDatabase.fresh(),
        "--spring.datasource.hikari.maximum-pool-size=many");
  }

  @Test
  void saysThatADatabaseAddressIsNoneWithoutItsPassword() throws Exception {
    String complaint =
        assertFails(
            1,
            "The setting openmash.database is \"mysql://somebody:…@here/hub\", but must be like postgresql://migrator:password@host:5432/openmash.",
            "--port",
            "0",
            "--database",
            "mysql://somebody:hunter2@here/hub");
    assertThat(complaint).doesNotContain("hunter2");
  }

  @Test
  void saysThatAnOutsideServerDoesNotAnswer() throws Exception {
    assertFails(
        1,
        "The database at 127.0.0.1:1/hub (setting openmash.database, --database) cannot be used as \"migrator\": Connection to 127.0.0.1:1 refused",
        "--port",
        "0",
        "--database",
        "postgresql://migrator:secret@127.0.0.1:1/hub");
  }

  @Test
  void saysThatAnOutsideServerRefusesThePassword() throws Exception {
    String address = TestDatabase.fresh().replaceFirst(":[^:@]+@", ":wrong@");
    assertFails(1, "password authentication failed", "--port", "0", "--database", address);
  }

  @Test
  void saysThatADataDirectoryIsDamaged() throws Exception {
    Files.createDirectories(home.resolve("postgres"));
    Files.writeString(home.resolve("postgres/PG_VERSION"), "18\n");
    assertFails(
        1,
        "The data directory \"%s\" is damaged: there is no PostgreSQL cluster in it."
            .formatted(home),
        "--port",
        "0",
        "--data",
        home.toString());
  }

  /** Also shows that an outside server needs no more than its address. */
  @Test
  void saysThatTheDataAreNewerThanTheProgram() throws Exception {
    String address = TestDatabase.fresh();
    String[] words = {"--port", "0", "--database", address, "--openmash.rehearsal=true"};
    try (Program first = Program.start(words)) {
      assertThat(first.ended()).as(first.complained()).isZero();
    }
    pretendANewerProgramMigrated(address);
    assertFails(
        1,
        "The data were written by a newer OpenMASH (its migration 9000 is unknown to this one); start that newer one, or restore a backup made with this one.",
        words);
  }

  @Test
  void saysWhatTheServerSaidOfAChangeItRefused() throws Exception {
    String address = TestDatabase.fresh();
    execute(address, "create schema scope");
    assertFails(
        1,
        "The database could not be brought up to date: Failed to execute script V1__scope.sql (42P06: ERROR: schema \"scope\" already exists)",
        "--port",
        "0",
        "--database",
        address,
        "--openmash.rehearsal=true");
  }

  private static void pretendANewerProgramMigrated(String address) throws Exception {
    execute(
        address,
        """
        insert into public.flyway_schema_history
          (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
        values (9000, '9000', 'later', 'SQL', 'V9000__later.sql', 1, 'openmash_migrator', 1, true)
        """);
  }

  private static void execute(String address, String text) throws Exception {
    String[] login = address.replaceFirst("^postgresql://", "").split("[:@]", 3);
    try (Connection db =
            DriverManager.getConnection("jdbc:postgresql://" + login[2], login[0], login[1]);
        Statement sql = db.createStatement()) {
      sql.execute(text);
    }
  }

  private static String assertFails(int code, String sentence, String... words)
      throws IOException, InterruptedException {
    try (Program program = Program.start(words)) {
      int ended = program.ended();
      String complaint = program.complained();
      assertThat(complaint).contains(sentence);
      assertThat(ended).isEqualTo(code);
      assertThat(complaint.strip().lines()).hasSize(1);
      assertThat(program.said()).doesNotContain("\tat ", "Exception");
      return complaint;
    }
  }
}
