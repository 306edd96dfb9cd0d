package org.openmash.returns.cin;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openmash.returns.CannotRead;

/**
 * The characters of an XML file, by its byte-order mark, else by what its first line says, else as
 * UTF-8. What the bytes are counts for more than what the line says they are.
 *
 * @param unlike how the first line differs from the bytes; null where it does not
 */
record XmlText(Reader characters, Charset charset, @Nullable String unlike) {

  private static final int BEGINNING = 1024;
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']*)[\"']");

  static XmlText of(InputStream bytes) throws IOException {
    BufferedInputStream in = new BufferedInputStream(bytes, 1 << 16);
    in.mark(BEGINNING);
    byte[] first = in.readNBytes(BEGINNING);
    in.reset();
    refuse(first);
    int mark = markLength(first);
    in.skipNBytes(mark);
    Charset seen = seen(first);
    String beginning = new String(first, mark, first.length - mark, sizeOf(seen));
    if (beginning.isBlank()) {
      throw new CannotRead("The file is empty.");
    }
    if (beginning.stripLeading().startsWith("<?xml") && !beginning.startsWith("<?xml")) {
      throw new CannotRead(
          "Before <?xml in the first line there must be nothing, not even a blank.");
    }
    Matcher declared = DECLARED.matcher(beginning);
    String said = declared.find() ? declared.group(1) : "UTF-8";
    Charset charset = seen == null ? charset(said) : seen;
    Charset used = seen == null && isWide(charset) ? StandardCharsets.UTF_8 : charset;
    boolean unlike = declared.reset().find() && !agree(said, used);
    return new XmlText(
        decoded(in, used),
        used,
        unlike ? "It says %s, and is %s.".formatted(said, used.name()) : null);
  }

  private static Reader decoded(InputStream in, Charset charset) {
    return new InputStreamReader(
        in,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static void refuse(byte[] first) {
    if (startsWith(first, 'P', 'K', 3, 4)) {
      throw new CannotRead("This is a zip file: unpack it, and check what is in it.");
    }
    if (startsWith(first, 0x1f, 0x8b)) {
      throw new CannotRead("This is a gzip file: unpack it, and check what is in it.");
    }
  }

  private static int markLength(byte[] first) {
    if (startsWith(first, 0xEF, 0xBB, 0xBF)) {
      return 3;
    }
    return startsWith(first, 0xFF, 0xFE) || startsWith(first, 0xFE, 0xFF) ? 2 : 0;
  }

  /**
   * By the mark or the first bracket; null where each character is one byte or the line decides.
   */
  private static @Nullable Charset seen(byte[] first) {
    if (startsWith(first, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(first, 0xFF, 0xFE) || startsWith(first, '<', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    boolean bigEndian = startsWith(first, 0xFE, 0xFF) || startsWith(first, 0, '<');
    return bigEndian ? StandardCharsets.UTF_16BE : null;
  }

  private static Charset sizeOf(@Nullable Charset seen) {
    return seen == null ? StandardCharsets.ISO_8859_1 : seen;
  }

  private static boolean startsWith(byte[] all, int... start) {
    byte[] wanted = new byte[start.length];
    for (int i = 0; i < start.length; i++) {
      wanted[i] = (byte) start[i];
    }
    return all.length >= start.length
        && Arrays.equals(all, 0, start.length, wanted, 0, start.length);
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name.strip());
    } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
      throw new CannotRead(
          "The first line says the file is written in \"%s\", which nobody knows; UTF-8 is usual."
              .formatted(name));
    }
  }

  private static boolean isWide(Charset charset) {
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
  }

  private static boolean agree(String said, Charset used) {
    String name = said.strip();
    return used.name().regionMatches(true, 0, name, 0, name.length())
        || used.aliases().stream().anyMatch(alias -> alias.equalsIgnoreCase(name));
  }
}
