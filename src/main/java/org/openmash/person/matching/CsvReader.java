package org.openmash.person.matching;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads comma-separated values as spreadsheets write them: quotes, doubled quotes, line ends in
 * quotes, commas, semicolons or tabs, UTF-8 or Windows-1252.
 */
final class CsvReader implements Closeable {

  private static final int SAMPLE = 1 << 16;
  private static final int LONGEST_VALUE = 100_000;
  private static final int END = -1;

  private final Counting bytes;
  private final Reader in;
  private final char separator;
  private final char[] buffer = new char[1 << 16];
  private final StringBuilder value = new StringBuilder();
  private int at;
  private int filled;
  private int line = 1;

  private CsvReader(Counting bytes, Charset charset, char separator) {
    this.bytes = bytes;
    this.in =
        new InputStreamReader(
            bytes,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE));
    this.separator = separator;
  }

  static CsvReader open(Path file) throws IOException {
    byte[] sample;
    try (InputStream in = Files.newInputStream(file)) {
      sample = in.readNBytes(SAMPLE);
    }
    Charset charset = isUtf8(sample) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    CsvReader reader =
        new CsvReader(
            new Counting(new BufferedInputStream(Files.newInputStream(file), SAMPLE)),
            charset,
            separator(new String(sample, charset)));
    if (reader.peek() == '\ufeff') {
      reader.at++;
    }
    return reader;
  }

  private static boolean isUtf8(byte[] sample) {
    // The sample may end within a character.
    for (int cut = 0; cut < 4 && cut <= sample.length; cut++) {
      try {
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(sample, 0, sample.length - cut));
        return true;
      } catch (CharacterCodingException e) {
        if (sample.length < SAMPLE) {
          return false;
        }
      }
    }
    return false;
  }

  private static char separator(String sample) {
    String head = sample.lines().findFirst().orElse("");
    char best = ',';
    for (char candidate : new char[] {';', '\t', '|'}) {
      if (count(head, candidate) > count(head, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  private int peek() throws IOException {
    if (at == filled) {
      filled = Math.max(0, in.read(buffer));
      at = 0;
      if (filled == 0) {
        return END;
      }
    }
    return buffer[at];
  }

  private int next() throws IOException {
    int c = peek();
    if (c != END) {
      at++;
    }
    if (c == '\n') {
      line++;
    }
    return c;
  }

  /** The next row that is not blank. */
  Optional<List<String>> row() throws IOException {
    while (peek() != END) {
      List<String> row = new ArrayList<>();
      boolean more = true;
      while (more) {
        more = value(row);
      }
      if (row.size() > 1 || !row.getFirst().isEmpty()) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /** Answers whether another value follows in the row. */
  private boolean value(List<String> row) throws IOException {
    value.setLength(0);
    while (peek() == ' ') {
      next();
    }
    if (peek() == '"') {
      next();
      quoted();
    }
    int c = next();
    while (c != separator && c != '\n' && c != END) {
      if (c != '\r') {
        append((char) c);
      }
      c = next();
    }
    row.add(value.toString().strip());
    return c == separator;
  }

  private void quoted() throws IOException {
    for (int c = next(); c != END; c = next()) {
      if (c == '"') {
        if (peek() != '"') {
          return;
        }
        next();
      }
      append((char) c);
    }
  }

  private void append(char c) {
    if (value.length() < LONGEST_VALUE) {
      value.append(c);
    }
  }

  /** The line the next row begins in. */
  int line() {
    return line;
  }

  long bytesRead() {
    return bytes.read;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** How far we are in the file. */
  private static final class Counting extends InputStream {

    private final InputStream in;
    private long read;

    Counting(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      int one = in.read();
      read += one < 0 ? 0 : 1;
      return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int some = in.read(into, from, length);
      read += Math.max(0, some);
      return some;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
