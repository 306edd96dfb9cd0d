package org.openmash.returns.ssda903;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.openmash.returns.CannotRead;

/**
 * The characters of a file, whatever wrote it.
 *
 * @param unlike how it differs from UTF-8; null where it does not
 */
record CsvText(String characters, @Nullable String unlike) {

  private static final char MARK = '\ufeff';

  static CsvText of(String name, byte[] bytes) {
    if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw new CannotRead(
          "%s is a workbook, not a CSV file: save each of its sheets as CSV.".formatted(name));
    }
    Charset wide = wide(bytes);
    if (wide != null) {
      return new CsvText(withoutMark(new String(bytes, wide)), "It is " + wide.name() + ".");
    }
    try {
      ByteBuffer all = ByteBuffer.wrap(bytes);
      return new CsvText(
          withoutMark(StandardCharsets.UTF_8.newDecoder().decode(all).toString()), null);
    } catch (CharacterCodingException e) {
      return new CsvText(
          new String(bytes, Charset.forName("windows-1252")), "It seems to be windows-1252.");
    }
  }

  /** By the mark, or by every other byte of the first letters being nought. */
  private static @Nullable Charset wide(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE) || bytes.length > 1 && bytes[0] != 0 && bytes[1] == 0) {
      return StandardCharsets.UTF_16LE;
    }
    boolean bigEndian =
        startsWith(bytes, 0xFE, 0xFF) || bytes.length > 1 && bytes[0] == 0 && bytes[1] != 0;
    return bigEndian ? StandardCharsets.UTF_16BE : null;
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }

  private static boolean startsWith(byte[] all, int... start) {
    if (all.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if (all[i] != (byte) start[i]) {
        return false;
      }
    }
    return true;
  }
}
