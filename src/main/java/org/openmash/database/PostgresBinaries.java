package org.openmash.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.openmash.kernel.WrongSetting;

/** The PostgreSQL programs as shipped inside our own file, unpacked once beside the data. */
record PostgresBinaries(Path directory) {

  /** As in the pom: binaries of another version are unpacked anew. */
  private static final String VERSION = "18.6.0";

  private static final String ARCHIVE = "postgres-linux-x86_64.txz";

  static PostgresBinaries unpackedIn(Path home) throws IOException {
    Path directory = home.resolve("postgres-programs");
    Path stamp = directory.resolve("unpacked");
    if (Files.exists(stamp) && Files.readString(stamp).equals(VERSION)) {
      return new PostgresBinaries(directory);
    }
    Files.createDirectories(directory);
    unpack(directory);
    Files.writeString(stamp, VERSION);
    return new PostgresBinaries(directory);
  }

  /**
   * Starts one of the programs; root runs it in a user namespace, since PostgreSQL refuses root.
   */
  Process run(Path log, String program, String... arguments) throws IOException {
    List<String> line = new ArrayList<>();
    if ("root".equals(System.getProperty("user.name"))) {
      line.addAll(asNobody());
    }
    line.add(directory.resolve("bin").resolve(program).toString());
    line.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C");
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    return builder.start();
  }

  private static List<String> asNobody() {
    try {
      Process probe = new ProcessBuilder("unshare", "-U", "true").redirectErrorStream(true).start();
      if (probe.waitFor(5, TimeUnit.SECONDS) && probe.exitValue() == 0) {
        return List.of("unshare", "-U");
      }
    } catch (IOException e) {
      // Said below, in words.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new WrongSetting(
        "OpenMASH was started as root, PostgreSQL refuses root, and this machine allows no user namespace; start it as another user, or name an outside server with --database.");
  }

  private static InputStream open() {
    InputStream archive = PostgresBinaries.class.getClassLoader().getResourceAsStream(ARCHIVE);
    if (archive == null) {
      throw new WrongSetting(
          "This OpenMASH carries no PostgreSQL for %s; name an outside server with --database."
              .formatted(System.getProperty("os.name")));
    }
    return archive;
  }

  private static void unpack(Path directory) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(open())))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        place(directory, entry, tar);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void place(Path directory, TarArchiveEntry entry, InputStream content)
      throws IOException {
    Path target = directory.resolve(entry.getName()).normalize();
    if (!target.startsWith(directory)) {
      throw new IOException("the PostgreSQL archive holds a path outside itself");
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
    } else if (entry.isSymbolicLink()) {
      Files.createDirectories(target.getParent());
      Files.deleteIfExists(target);
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.createDirectories(target.getParent());
      Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
      if ((entry.getMode() & 0100) != 0) {
        Files.setPosixFilePermissions(
            target,
            Set.of(
                PosixFilePermission.OWNER_READ,
                PosixFilePermission.OWNER_WRITE,
                PosixFilePermission.OWNER_EXECUTE,
                PosixFilePermission.GROUP_READ,
                PosixFilePermission.GROUP_EXECUTE,
                PosixFilePermission.OTHERS_READ,
                PosixFilePermission.OTHERS_EXECUTE));
      }
    }
  }
}
