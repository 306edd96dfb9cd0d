package org.openmash.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmash.kernel.WrongSetting;

/** One directory for all: each test finds it stopped and leaves it stopped. */
class EmbeddedPostgresTest {

  @TempDir static Path home;
  private static DataDirectory data;

  @BeforeAll
  static void makeTheDirectory() throws SQLException {
    data = DataDirectory.at(home);
    try (EmbeddedPostgres server = EmbeddedPostgres.start(home)) {
      sql(server, "create table kept (word text primary key)");
    }
  }

  @AfterEach
  void stopWhatIsLeft() throws IOException {
    Postmaster.running(data).ifPresent(Postmaster::stop);
  }

  @Test
  void keepsItsFactsOverARestart() throws SQLException {
    String word = word();
    try (EmbeddedPostgres server = EmbeddedPostgres.start(home)) {
      write(server, word);
    }
    try (EmbeddedPostgres server = EmbeddedPostgres.start(home)) {
      assertThat(holds(server, word)).isTrue();
    }
  }

  @Test
  void refusesADirectoryOfAnotherUser(@TempDir Path theirs) throws IOException {
    assumeThat(System.getProperty("user.name"))
        .as("only root can give files away")
        .isEqualTo("root");
    Path cluster = Files.createDirectory(theirs.resolve("postgres"));
    Files.writeString(cluster.resolve("PG_VERSION"), "18\n");
    Files.setAttribute(cluster, "unix:uid", 65534);
    assertThatThrownBy(() -> DataDirectory.at(theirs).ensureCluster(new PostgresBinaries(theirs)))
        .isInstanceOf(WrongSetting.class)
        .hasMessageContaining("belongs to the user ")
        .hasMessageContaining("start OpenMASH as that user");
    try (var left = Files.list(theirs)) {
      assertThat(left).containsExactly(cluster);
    }
  }

  @Test
  void takesOverTheServerOfAKilledProgram() throws IOException, SQLException {
    String word = word();
    Process program = KeptElsewhere.start(home);
    write(EmbeddedPostgres.attach(home).orElseThrow(), word);
    kill(program.toHandle());
    Postmaster orphan = Postmaster.running(data).orElseThrow();
    try (EmbeddedPostgres server = EmbeddedPostgres.start(home)) {
      assertThat(server.address().port()).isEqualTo(orphan.port());
      assertThat(holds(server, word)).isTrue();
    }
    assertThat(orphan.process().isAlive()).isFalse();
  }

  @Test
  void endsWhatAKilledProgramWasStillAt() throws IOException, SQLException {
    Process program = KeptElsewhere.start(home);
    EmbeddedPostgres left = EmbeddedPostgres.attach(home).orElseThrow();
    try (Connection halfway = EmbeddedPostgres.connect(home, left.address().port(), "openmash");
        Statement statement = halfway.createStatement()) {
      halfway.setAutoCommit(false);
      statement.execute("lock table kept in access exclusive mode");
      kill(program.toHandle());
      try (EmbeddedPostgres server = EmbeddedPostgres.start(home)) {
        sql(server, "set lock_timeout = '1s'; alter table kept add column if not exists at date");
        assertThat(halfway.isValid(5)).isFalse();
      }
    }
  }

  @Test
  void startsAgainAfterProgramAndServerWereKilled() throws IOException, SQLException {
    String word = word();
    Process program = KeptElsewhere.start(home);
    write(EmbeddedPostgres.attach(home).orElseThrow(), word);
    kill(program.toHandle());
    kill(Postmaster.running(data).orElseThrow().process());
    try (EmbeddedPostgres server = EmbeddedPostgres.start(home)) {
      assertThat(holds(server, word)).isTrue();
    }
  }

  @Test
  void bringsAKilledServerBackOnTheSamePort() throws IOException, SQLException {
    String word = word();
    try (EmbeddedPostgres server = EmbeddedPostgres.start(home)) {
      write(server, word);
      Postmaster before = Postmaster.running(data).orElseThrow();
      kill(before.process());
      assertThat(before.answers(data, Duration.ZERO)).isFalse();
      assertThat(holdsSoon(server, word)).isTrue();
      assertThat(server.address().port()).isEqualTo(before.port());
    }
    assertThat(Postmaster.running(data)).isEmpty();
  }

  @Test
  void refusesADirectoryThatIsInUse() throws IOException {
    Process program = KeptElsewhere.start(home);
    assertThatThrownBy(() -> EmbeddedPostgres.start(home))
        .isInstanceOf(WrongSetting.class)
        .hasMessage(
            "The data directory \"%s\" is in use by another OpenMASH; stop that one, or name another directory with --data.",
            home);
    kill(program.toHandle());
  }

  @Test
  void refusesASecondStartInTheSameProcessAndLetsGoAfterwards() {
    try (EmbeddedPostgres server = EmbeddedPostgres.start(home)) {
      assertThatThrownBy(() -> EmbeddedPostgres.start(home)).hasMessageContaining("is in use");
      assertThat(server.address().port()).isPositive();
    }
    EmbeddedPostgres.start(home).close();
  }

  @Test
  void leavesTheServerRunningForWhomItStandsBeside() throws IOException {
    try (EmbeddedPostgres server = EmbeddedPostgres.start(home)) {
      EmbeddedPostgres beside = EmbeddedPostgres.attach(home).orElseThrow();
      beside.close();
      assertThat(Postmaster.running(data)).isPresent();
      assertThat(beside.address().port()).isEqualTo(server.address().port());
    }
    assertThat(EmbeddedPostgres.attach(home)).isEmpty();
  }

  @Test
  void mistakesNobodyElsesProcessForItsServer() throws IOException {
    Path file = data.cluster().resolve("postmaster.pid");
    Files.writeString(file, "%d\n%s\n0\n5432\n".formatted(ProcessHandle.current().pid(), home));
    assertThat(Postmaster.running(data)).isEmpty();
    Files.delete(file);
  }

  @Test
  void saysThatADirectoryIsDamaged() throws IOException {
    Path control = data.cluster().resolve("global/pg_control");
    byte[] whole = Files.readAllBytes(control);
    Files.write(control, new byte[100]);
    assertThatThrownBy(() -> EmbeddedPostgres.start(home))
        .isInstanceOf(WrongSetting.class)
        .hasMessageContaining("The data directory \"" + home + "\" is damaged: ")
        .hasMessageContaining("Restore it from a backup");
    Files.delete(control);
    assertThatThrownBy(() -> EmbeddedPostgres.start(home)).hasMessageContaining("is damaged: ");
    Files.write(control, whole);
    EmbeddedPostgres.start(home).close();
  }

  @Test
  void repeatsOnlyWhatPostgresSaidInThisStart() throws IOException {
    Files.writeString(data.log(), "FATAL:  words of an earlier start\n", StandardOpenOption.APPEND);
    long since = data.said();
    assertThat(data.lastWords(since)).isEqualTo("it left no words in postgres.log");
    Files.writeString(data.log(), "LOG:  one\nPANIC:  no space left\n", StandardOpenOption.APPEND);
    assertThat(data.lastWords(since)).isEqualTo("no space left");
  }

  @Test
  void saysThatADirectoryWasMadeByAnotherPostgres() throws IOException {
    Path version = data.cluster().resolve("PG_VERSION");
    Files.writeString(version, "19\n");
    assertThatThrownBy(() -> EmbeddedPostgres.start(home))
        .isInstanceOf(WrongSetting.class)
        .hasMessageContaining("was made by PostgreSQL 19; this OpenMASH keeps PostgreSQL 18.");
    Files.writeString(version, "18\n");
  }

  @Test
  void makesNoNewClusterWhereOneWasTakenAway() throws IOException {
    Path aside = home.resolve("aside");
    Files.move(data.cluster(), aside);
    assertThatThrownBy(() -> EmbeddedPostgres.start(home))
        .isInstanceOf(WrongSetting.class)
        .hasMessageContaining("the cluster it once held is gone");
    Files.move(aside, data.cluster());
  }

  @Test
  void keepsItsSecretsFromOtherUsers() throws IOException {
    assertThat(Files.getPosixFilePermissions(home.resolve("superuser.secret")))
        .map(Enum::name)
        .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
  }

  @Test
  void carriesThePostgresThePomNames() throws IOException {
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains(
            "<postgres-binaries.version>%s</postgres-binaries.version>"
                .formatted(Files.readString(home.resolve("postgres-programs/unpacked"))));
  }

  private static String word() {
    return UUID.randomUUID().toString();
  }

  private static void write(EmbeddedPostgres server, String word) throws SQLException {
    sql(server, "insert into kept values ('" + word + "')");
  }

  private static void sql(EmbeddedPostgres server, String text) throws SQLException {
    try (Connection db = Postmaster.connect(data, server.address().port(), "openmash");
        Statement statement = db.createStatement()) {
      statement.execute(text);
    }
  }

  private static boolean holds(EmbeddedPostgres server, String word) throws SQLException {
    try (Connection db = Postmaster.connect(data, server.address().port(), "openmash");
        Statement statement = db.createStatement();
        ResultSet row = statement.executeQuery("select 1 from kept where word = '" + word + "'")) {
      return row.next();
    }
  }

  /** Within ten seconds, as the figure to hold says. */
  private boolean holdsSoon(EmbeddedPostgres server, String word) {
    long limit = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (System.nanoTime() < limit) {
      try {
        return holds(server, word);
      } catch (SQLException e) {
        Thread.onSpinWait();
      }
    }
    return false;
  }

  private static void kill(ProcessHandle process) {
    process.destroyForcibly();
    assertThat(Processes.gone(process, 10)).isTrue();
  }
}
