package org.openmash.hub;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.openmash.kernel.WrongSetting;

/**
 * What was set and under which name, so that whoever set it wrongly is told where.
 *
 * @param text empty where nothing was said
 */
public record Setting(String name, String text) {

  /** Reads a file of settings; what is wrong in it is told with its name. */
  @FunctionalInterface
  public interface Reading<T> {
    T read(String name, InputStream in) throws IOException;
  }

  /** The file this names, else the one of that name in the data directory, else the sample. */
  public <T> T read(String data, String file, Reading<T> reading) {
    Path path = text.isBlank() ? Path.of(data, file) : Path.of(text.strip());
    if (!text.isBlank() && !Files.isReadable(path)) {
      throw wrong("a file that can be read");
    }
    boolean own = Files.isReadable(path);
    try (InputStream in = own ? Files.newInputStream(path) : sample(file)) {
      return reading.read(own ? path.toString() : "of the sample", in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public WrongSetting wrong(String wants) {
    return new WrongSetting(name, text, wants);
  }

  private static InputStream sample(String file) {
    return Objects.requireNonNull(Setting.class.getResourceAsStream("/" + file));
  }
}
