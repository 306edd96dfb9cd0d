package org.openmash.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.tika.Tika;
import org.apache.tika.mime.MimeTypes;
import org.openmash.document.Inspected.Fit;
import org.openmash.document.Inspected.Unfit;
import org.springframework.stereotype.Component;

/**
 * Looks at a file's bytes, not at what its name says (OWASP ASVS 5.0 V5): the true type must be on
 * the list and agree with the name, nothing in it may run, and images are painted anew.
 */
@Component
class Inspection {

  private static final Set<String> PHONE_PHOTOS = Set.of("heic", "heif");
  private static final Set<String> MESSAGES = Set.of("eml", "msg", "mbox");
  private static final Set<String> MACROS =
      Set.of("docm", "dotm", "xlsm", "xltm", "xlam", "pptm", "potm", "ppsm");
  private static final Set<String> OLD_OFFICE = Set.of("doc", "xls", "ppt", "rtf");
  private static final Set<String> ARCHIVES = Set.of("zip", "rar", "7z", "gz", "tar", "jar");

  /** Kinds of text that a browser or a shell would run. */
  private static final Set<String> RUNNING_TEXT =
      Set.of(
          "text/html",
          "application/xhtml+xml",
          "image/svg+xml",
          "application/x-sh",
          "application/x-bat",
          "text/javascript",
          "application/javascript");

  private final Tika tika = new Tika(MimeTypes.getDefaultMimeTypes());
  private final Images images;

  Inspection(Images images) {
    this.images = images;
  }

  Inspected of(String fileName, byte[] bytes) {
    FileName name = FileName.read(fileName).orElse(null);
    if (name == null) {
      return Unfit.because("name");
    }
    if (bytes.length == 0) {
      return Unfit.because("empty");
    }
    FileKind kind = FileKind.of(name.extension()).orElse(null);
    if (kind == null) {
      return Unfit.because(otherwise(name.extension()));
    }
    String type = tika.detect(bytes);
    return switch (kind) {
      case PDF -> type.equals(kind.mediaType()) ? Pdfs.inspect(name.title(), bytes) : differs();
      case DOCX, XLSX, PPTX, ODT, ODS ->
          Zips.isZip(bytes) ? Zips.inspect(name.title(), kind, bytes) : differs();
      case JPEG, PNG, GIF ->
          type.equals(kind.mediaType()) ? images.inspect(name.title(), kind, bytes) : differs();
      case TEXT, CSV -> isPlainText(type, bytes) ? new Fit(name.title(), kind, bytes) : differs();
    };
  }

  private static Unfit differs() {
    return Unfit.because("differs");
  }

  private static String otherwise(String extension) {
    if (PHONE_PHOTOS.contains(extension)) {
      return "heic";
    }
    if (MESSAGES.contains(extension)) {
      return "message";
    }
    if (MACROS.contains(extension)) {
      return "macros";
    }
    if (OLD_OFFICE.contains(extension)) {
      return "old-office";
    }
    return ARCHIVES.contains(extension) ? "archive" : "type";
  }

  private static boolean isPlainText(String type, byte[] bytes) {
    boolean text = type.startsWith("text/") || type.equals("message/rfc822");
    return text && !RUNNING_TEXT.contains(type) && !startsLikeAPage(bytes) && isReadable(bytes);
  }

  private static boolean startsLikeAPage(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1).strip();
    return start.matches("(?is)^(\u00ef\u00bb\u00bf)?\\s*(<[!?/a-z]|#!|MZ|%PDF|GIF8|\\{\\\\rtf).*");
  }

  /** Text has no control characters but tabs and line ends, in UTF-8 or the Windows alphabet. */
  private static boolean isReadable(byte[] bytes) {
    for (byte b : bytes) {
      if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
        return false;
      }
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252")).indexOf('\ufffd') < 0;
    }
  }
}
