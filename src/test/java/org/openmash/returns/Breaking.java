package org.openmash.returns;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Breaks a file as machines, spreadsheets and people do; the same for the same seed. */
public final class Breaking {

  private static final List<String> INSERTED =
      List.of(
          "\0",
          "<",
          ">",
          "&",
          "\"",
          "'",
          ",",
          ";",
          "\r",
          "\n",
          "\t",
          "</",
          "<!--",
          "]]>",
          "&#0;",
          "\uFFFE",
          "é",
          "–",
          "31/02/2026",
          "1E+12",
          "00000",
          "-1",
          "999999999999999999999",
          "=1+1",
          "<x/>",
          "<?x?>",
          "&nbsp;",
          "0001-01-01",
          "9999-12-31");
  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          StandardCharsets.UTF_16,
          StandardCharsets.ISO_8859_1,
          Charset.forName("windows-1252"));
  private static final int LONGEST = 60;

  private Breaking() {}

  /** A few breaks in one file. */
  public static byte[] broken(byte[] whole, long seed) {
    Random random = new Random(seed);
    byte[] file = whole;
    for (int i = random.nextInt(4); i >= 0; i--) {
      file = once(file, random);
    }
    return file;
  }

  private static byte[] once(byte[] file, Random random) {
    int at = random.nextInt(file.length + 1);
    int length = Math.min(random.nextInt(LONGEST) + 1, file.length - at);
    byte[] part = Arrays.copyOfRange(file, at, at + length);
    return switch (random.nextInt(9)) {
      case 0 -> Arrays.copyOf(file, at);
      case 1 -> joined(file, at, at + length, new byte[0]);
      case 2 -> joined(file, at, at, part);
      case 3 -> joined(file, at, at, some(INSERTED, random).getBytes(StandardCharsets.UTF_8));
      case 4 -> joined(file, at, at + length, mixed(part, random));
      case 5 -> new String(file, StandardCharsets.UTF_8).getBytes(some(CHARSETS, random));
      case 6 -> joined(file, 0, 0, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
      case 7 ->
          joined(
              file, at, at, "x".repeat(random.nextInt(100_000)).getBytes(StandardCharsets.UTF_8));
      default -> lines(file, random);
    };
  }

  private static byte[] mixed(byte[] part, Random random) {
    byte[] other = part.clone();
    random.nextBytes(other);
    return other;
  }

  /** Two lines change places. */
  private static byte[] lines(byte[] file, Random random) {
    String[] lines = new String(file, StandardCharsets.UTF_8).split("\n", -1);
    int one = random.nextInt(lines.length);
    int other = random.nextInt(lines.length);
    String kept = lines[one];
    lines[one] = lines[other];
    lines[other] = kept;
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] joined(byte[] file, int until, int from, byte[] between) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(file, 0, until);
    all.writeBytes(between);
    all.write(file, from, file.length - from);
    return all.toByteArray();
  }

  private static <T> T some(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
