package org.openmash.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.openmash.document.Inspected.Fit;
import org.openmash.document.Inspected.Unfit;

/**
 * Word, Excel, PowerPoint and OpenDocument files are zip archives: counted and unpacked within
 * bounds before anybody opens them.
 */
final class Zips {

  static final int MOST_ENTRIES = 2_000;
  static final long LARGEST_UNPACKED = 200L << 20;
  private static final int STEEPEST = 100;
  private static final int SMALL_ENOUGH_TO_READ = 1 << 20;

  private static final byte[] LOCAL_HEADER = {'P', 'K', 3, 4};
  private static final byte[] CENTRAL_HEADER = {'P', 'K', 1, 2};
  private static final List<byte[]> THINGS_INSIDE =
      List.of(
          LOCAL_HEADER,
          new byte[] {'M', 'Z'},
          new byte[] {0x7f, 'E', 'L', 'F'},
          new byte[] {'R', 'a', 'r', '!'},
          new byte[] {'7', 'z', (byte) 0xbc, (byte) 0xaf},
          new byte[] {'#', '!'},
          new byte[] {0x1f, (byte) 0x8b},
          // Compound files: macros, ActiveX controls and packaged programs.
          new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0});

  private Zips() {}

  static boolean isZip(byte[] bytes) {
    return Bytes.startWith(bytes, LOCAL_HEADER);
  }

  static Inspected inspect(String title, FileKind kind, byte[] bytes) {
    // Before the directory is read into memory: its length in the file may lie.
    if (Bytes.count(bytes, CENTRAL_HEADER) > MOST_ENTRIES) {
      return Unfit.because("bomb");
    }
    if (Bytes.indexOf(bytes, "%PDF-".getBytes(StandardCharsets.US_ASCII), 0, 1024) >= 0) {
      return Unfit.because("differs");
    }
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      return contents(title, kind, bytes, zip);
    } catch (IOException | IllegalArgumentException e) {
      return Unfit.because("damaged");
    }
  }

  private static Inspected contents(String title, FileKind kind, byte[] bytes, ZipFile zip)
      throws IOException {
    long unpacked = 0;
    Map<String, String> parts = new HashMap<>();
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      String name = entry.getName();
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        return Unfit.because("password");
      }
      if (leadsAway(name) || parts.containsKey(name)) {
        return Unfit.because("damaged");
      }
      if (isMacro(name)) {
        return Unfit.because("macros");
      }
      Entry read = read(zip, entry, LARGEST_UNPACKED - unpacked);
      unpacked += read.length();
      if (unpacked > LARGEST_UNPACKED
          || unpacked > (long) STEEPEST * Math.max(bytes.length, 10_000)) {
        return Unfit.because("bomb");
      }
      if (THINGS_INSIDE.stream().anyMatch(start -> Bytes.startWith(read.start(), start))) {
        return Unfit.because("nested");
      }
      parts.put(name, new String(read.start(), StandardCharsets.UTF_8));
    }
    return isWhatItSays(kind, parts) ? new Fit(title, kind, bytes) : unlike(parts);
  }

  private static Unfit unlike(Map<String, String> parts) {
    return Unfit.because(
        parts.getOrDefault("[Content_Types].xml", "").contains("macroEnabled")
            ? "macros"
            : "differs");
  }

  private record Entry(long length, byte[] start) {}

  /** Counts what comes out; the length written in the archive may lie. */
  private static Entry read(ZipFile zip, ZipArchiveEntry entry, long room) throws IOException {
    if (!zip.canReadEntryData(entry)) {
      throw new ZipException("cannot be unpacked");
    }
    boolean wanted = isDirectory(entry.getName());
    byte[] buffer = new byte[64 * 1024];
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] start = in.readNBytes(wanted ? SMALL_ENOUGH_TO_READ : 16);
      long length = start.length;
      for (int n; length <= room && (n = in.read(buffer)) >= 0; ) {
        length += n;
      }
      return new Entry(length, start);
    }
  }

  private static boolean isDirectory(String name) {
    return name.equals("[Content_Types].xml") || name.equals("mimetype");
  }

  private static boolean leadsAway(String name) {
    return name.startsWith("/")
        || name.contains("\\")
        || name.contains(":")
        || name.indexOf('\0') >= 0
        || List.of(name.split("/")).contains("..");
  }

  private static boolean isMacro(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.contains("vbaproject")
        || lower.contains("vbadata")
        || lower.contains("/activex/")
        || lower.contains("macrosheets/")
        || lower.startsWith("basic/")
        || lower.startsWith("scripts/");
  }

  private static boolean isWhatItSays(FileKind kind, Map<String, String> parts) {
    String types = parts.getOrDefault("[Content_Types].xml", "");
    boolean office = !types.isEmpty() && !types.contains("macroEnabled");
    return switch (kind) {
      case DOCX -> office && parts.containsKey("word/document.xml");
      case XLSX -> office && parts.containsKey("xl/workbook.xml");
      case PPTX -> office && parts.containsKey("ppt/presentation.xml");
      case ODT, ODS -> parts.getOrDefault("mimetype", "").strip().equals(kind.mediaType());
      case PDF, JPEG, PNG, GIF, TEXT, CSV -> false;
    };
  }
}
