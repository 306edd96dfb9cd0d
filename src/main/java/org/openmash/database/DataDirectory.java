package org.openmash.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.openmash.kernel.Id;
import org.openmash.kernel.WrongSetting;

/** The directory of everything an installation keeps, and what may be wrong with it. */
record DataDirectory(Path home) {

  private static final String MAJOR = "18";

  static DataDirectory at(Path path) {
    return new DataDirectory(path.toAbsolutePath().normalize());
  }

  Path cluster() {
    return home.resolve("postgres");
  }

  Path log() {
    return home.resolve("postgres.log");
  }

  /** Holds the directory for this process, until the channel is closed or the process is gone. */
  FileChannel lock() throws IOException {
    Files.createDirectories(home);
    FileChannel channel =
        FileChannel.open(
            home.resolve("openmash.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock held = null;
    try {
      held = channel.tryLock();
    } catch (OverlappingFileLockException e) {
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

  /** Makes the cluster whole or not at all; refuses one that is damaged or not ours to read. */
  void ensureCluster(PostgresBinaries binaries) throws IOException {
    if (Files.notExists(cluster())) {
      create(binaries);
    }
    refuseAnothersCluster();
    Path version = cluster().resolve("PG_VERSION");
    if (Files.notExists(version) || Files.notExists(cluster().resolve("global/pg_control"))) {
      throw damaged("there is no PostgreSQL cluster in it");
    }
    String found = Files.readString(version).strip();
    if (!found.equals(MAJOR)) {
      throw new WrongSetting(
          "The data directory \"%s\" was made by PostgreSQL %s; this OpenMASH keeps PostgreSQL %s. Start it with the OpenMASH that made it, or restore a backup into an empty directory."
              .formatted(home, found, MAJOR));
    }
  }

  /** PostgreSQL would refuse it too, in words that sound like damage. */
  private void refuseAnothersCluster() throws IOException {
    Path ours = Files.createTempFile(home, "whose", "");
    try {
      UserPrincipal owner = Files.getOwner(cluster());
      if (!owner.equals(Files.getOwner(ours))) {
        throw new WrongSetting(
            "The data directory \"%s\" belongs to the user %s; start OpenMASH as that user, or name another directory with --data."
                .formatted(home, owner.getName()));
      }
    } finally {
      Files.delete(ours);
    }
  }

  WrongSetting damaged(String how) {
    return new WrongSetting(
        "The data directory \"%s\" is damaged: %s. Restore it from a backup, or name an empty directory with --data."
            .formatted(home, how));
  }

  String secret(String name) {
    try {
      return Files.readString(home.resolve(name + ".secret")).strip();
    } catch (IOException e) {
      throw damaged("its file %s.secret cannot be read".formatted(name));
    }
  }

  /** How much PostgreSQL has said until now. */
  long said() throws IOException {
    return Files.exists(log()) ? Files.size(log()) : 0;
  }

  /** PostgreSQL's own last words since a moment, when it would not start. */
  String lastWords(long since) {
    try (InputStream words = Files.newInputStream(log())) {
      words.skipNBytes(since);
      return new String(words.readAllBytes(), StandardCharsets.UTF_8)
          .lines().toList().reversed().stream()
              .filter(line -> line.contains("PANIC:") || line.contains("FATAL:"))
              .map(line -> line.replaceFirst("^.*(?:PANIC|FATAL):\\s*", ""))
              .findFirst()
              .orElse("it left no words in postgres.log");
    } catch (IOException e) {
      return "its log cannot be read";
    }
  }

  private void create(PostgresBinaries binaries) throws IOException {
    if (Files.exists(home.resolve("superuser.secret"))
        && Files.notExists(home.resolve("postgres.new"))) {
      // The secret outlives its cluster only where somebody took the cluster away.
      throw damaged("the cluster it once held is gone");
    }
    Path half = home.resolve("postgres.new");
    deleteTree(half);
    Files.createDirectory(half);
    Path password = writeSecret("superuser");
    writeSecret("migrator");
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
    if (!Processes.finished(process, 120) || process.exitValue() != 0) {
      throw new WrongSetting(
          "PostgreSQL could not make its files in \"%s\"; its own words are in %s."
              .formatted(home, log));
    }
    Files.move(half, cluster());
  }

  private Path writeSecret(String name) throws IOException {
    Path file = home.resolve(name + ".secret");
    byte[] bytes = new byte[24];
    Id.RANDOM.nextBytes(bytes);
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    return Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  private static void deleteTree(Path root) throws IOException {
    List<Path> all = new ArrayList<>();
    try (var walk = Files.walk(root)) {
      walk.forEach(all::add);
    } catch (NoSuchFileException e) {
      return;
    }
    for (Path path : all.reversed()) {
      Files.delete(path);
    }
  }
}
