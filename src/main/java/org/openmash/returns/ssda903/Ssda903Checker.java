package org.openmash.returns.ssda903;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openmash.returns.Alongside;
import org.openmash.returns.CannotRead;
import org.openmash.returns.Checked;
import org.openmash.returns.Checker;
import org.openmash.returns.Findings;
import org.openmash.returns.Known;
import org.openmash.returns.RuleCard;

/** Checks the return of children looked after: a folder of its CSV files, a zip, or one of them. */
public final class Ssda903Checker implements Checker {

  private static final long LARGEST_FILE = 1L << 29;
  private static final int MOST_FILES = 1_000;

  @Override
  public String name() {
    return Ssda903Run.NAME;
  }

  @Override
  public List<RuleCard> cards() {
    return Stream.concat(
            Ssda903Rules.ALL.cards().stream(),
            Arrays.stream(FileFault.values()).map(FileFault::card))
        .toList();
  }

  @Override
  public boolean recognises(Path returned) {
    return Files.isDirectory(returned)
        || isCsv(returned)
        || isZip(returned) && mayHoldCsv(returned);
  }

  @Override
  public Checked check(Path returned, Alongside alongside, Findings findings) {
    Ssda903Run run = new Ssda903Run(Known.EVERYTHING, findings);
    run.isOf(alongside.year());
    run.belongsTo(alongside.authority());
    run.providers(alongside.providers().stream().map(Ssda903Checker::file).toList());
    try (Opened before = open(alongside.lastYear());
        Opened now = open(returned)) {
      if (alongside.lastYear() != null) {
        run.lastYear(before.files());
      }
      return run.check(now.files());
    } catch (IOException e) {
      throw new CannotRead("%s cannot be read to its end.".formatted(returned));
    }
  }

  /** The files of a return, and the archive they may come from. */
  private record Opened(List<ReturnFile> files, @Nullable FileSystem archive)
      implements AutoCloseable {

    @Override
    public void close() throws IOException {
      if (archive != null) {
        archive.close();
      }
    }
  }

  private static Opened open(@Nullable Path returned) throws IOException {
    if (returned == null) {
      return new Opened(List.of(), null);
    }
    if (Files.isDirectory(returned)) {
      return new Opened(csvFiles(returned, 1), null);
    }
    if (!isZip(returned)) {
      return new Opened(List.of(file(returned)), null);
    }
    try {
      FileSystem archive = FileSystems.newFileSystem(returned);
      return new Opened(csvFiles(archive.getPath("/"), 3), archive);
    } catch (IOException | RuntimeException e) {
      throw new CannotRead("The zip file %s is broken.".formatted(returned));
    }
  }

  /** What cannot be opened may be anything. */
  private static boolean mayHoldCsv(Path zip) {
    try (Opened opened = open(zip)) {
      return !opened.files().isEmpty();
    } catch (IOException | CannotRead e) {
      return true;
    }
  }

  private static List<ReturnFile> csvFiles(Path folder, int deep) throws IOException {
    List<ReturnFile> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder, deep)) {
      all.filter(file -> Files.isRegularFile(file) && isCsv(file))
          .sorted()
          .limit(MOST_FILES)
          .forEach(file -> files.add(file(file)));
    }
    return files;
  }

  /** Some machines put a shadow beside each file, whose name begins with a dot. */
  private static boolean isCsv(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") && !name.startsWith(".");
  }

  private static boolean isZip(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      byte[] first = bytes.readNBytes(2);
      return first.length == 2 && first[0] == 'P' && first[1] == 'K';
    } catch (IOException e) {
      return false;
    }
  }

  private static ReturnFile file(Path file) {
    return new ReturnFile() {
      @Override
      public String name() {
        return String.valueOf(file.getFileName());
      }

      @Override
      public byte[] read() {
        try {
          if (Files.size(file) > LARGEST_FILE) {
            throw new CannotRead("%s is larger than any return can be.".formatted(file));
          }
          return Files.readAllBytes(file);
        } catch (IOException e) {
          throw new CannotRead("The file %s cannot be opened.".formatted(file));
        }
      }
    };
  }
}
