package org.openmash.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmash.document.Inspected.Fit;
import org.openmash.document.Inspected.Unfit;

class InspectionTest {

  private final Inspection inspection = new Inspection(new Images());

  @Test
  void takesWhatEverybodyCanOpen() {
    assertThat(fit("letter.pdf", Files.pdf()).kind()).isEqualTo(FileKind.PDF);
    assertThat(fit("Chronology.DOCX", Files.docx()).kind()).isEqualTo(FileKind.DOCX);
    assertThat(fit("notes.txt", Files.text("Seen at 10:00, ŵ and ŷ.")).kind())
        .isEqualTo(FileKind.TEXT);
    assertThat(fit("notes.txt", "Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1)).kind())
        .isEqualTo(FileKind.TEXT);
    assertThat(fit("days.csv", Files.text("day,mark\n1,/\n")).kind()).isEqualTo(FileKind.CSV);
    assertThat(fit("photo.jpg", Files.image("jpg", 30, 20)).kind()).isEqualTo(FileKind.JPEG);
    assertThat(fit("photo.png", Files.image("png", 30, 20)).kind()).isEqualTo(FileKind.PNG);
    assertThat(fit("photo.gif", Files.image("gif", 30, 20)).kind()).isEqualTo(FileKind.PNG);
    assertThat(fit("plan.odt", openDocument("text")).kind()).isEqualTo(FileKind.ODT);
    assertThat(fit("plan.ods", openDocument("spreadsheet")).kind()).isEqualTo(FileKind.ODS);
  }

  @ParameterizedTest
  @CsvSource({
    "IMG_1.HEIC, heic",
    "setup.exe, type",
    "page.html, type",
    "drawing.svg, type",
    "mail.msg, message",
    "mail.eml, message",
    "old.doc, old-office",
    "text.rtf, old-office",
    "all.zip, archive",
    "macros.docm, macros",
    "noextension, type"
  })
  void refusesOtherKindsByNameAndSaysWhatToDo(String name, String reason) {
    refuses(name, Files.text("anything"), reason);
  }

  @Test
  void refusesAProgramRenamed() {
    byte[] program = Files.both(new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0}, new byte[400]);
    for (String name : new String[] {"a.pdf", "a.jpg", "a.docx", "a.txt", "a.png", "a.csv"}) {
      refuses(name, program, "differs");
    }
  }

  @Test
  void refusesPagesRenamed() {
    refuses("a.txt", Files.text("<!DOCTYPE html><script>alert(1)</script>"), "differs");
    refuses(
        "a.txt",
        Files.text(" \n<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>"),
        "differs");
    refuses("a.csv", Files.text("<html><body onload=x()>"), "differs");
    refuses("a.txt", Files.text("#!/bin/sh\nrm -rf"), "differs");
    refuses("a.txt", new byte[] {'a', 0, 'b'}, "differs");
    refuses("a.jpg", Files.text("<svg/>"), "differs");
    refuses("a.jpg", Files.image("png", 2, 2), "differs");
  }

  @Test
  void refusesAFileThatIsTwoThingsAtOnce() {
    byte[] zip = Files.zip(Map.of("Main.class", new byte[] {1, 2, 3}));
    refuses("both.pdf", Files.both(Files.pdf(), zip), "differs");
    byte[] page = Files.text("%PDF-1.4 as it seems");
    refuses("both.docx", zipThatStartsWith(page), "differs");
    // A picture with an archive behind it is painted anew: the archive stays behind.
    Fit painted = fit("both.gif", Files.both(Files.image("gif", 20, 20), zip));
    assertThat(
            Bytes.indexOf(painted.bytes(), new byte[] {'P', 'K', 3, 4}, 0, painted.bytes().length))
        .isEqualTo(-1);
  }

  @Test
  void refusesEncryptedAndProgrammedPdfs() {
    refuses("a.pdf", Files.encryptedPdf("secret"), "password");
    refuses("a.pdf", Files.encryptedPdf(""), "password");
    refuses("a.pdf", Files.pdfWithScript(), "nested");
    refuses("a.pdf", Files.pdfWithFileInside(), "nested");
    refuses("a.pdf", Files.text("%PDF-1.7 and then nothing"), "damaged");
  }

  @Test
  void refusesMacrosWhateverTheName() {
    refuses("a.docx", Files.docx(Map.of("word/vbaProject.bin", new byte[] {1})), "macros");
    Map<String, byte[]> docm = new LinkedHashMap<>();
    docm.put(
        "[Content_Types].xml",
        Files.text("application/vnd.ms-word.document.macroEnabled.main+xml"));
    docm.put("word/document.xml", Files.text("<w:document/>"));
    refuses("a.docx", Files.zip(docm), "macros");
    refuses("a.docx", Files.docx(Map.of("word/activeX/activeX1.xml", new byte[] {1})), "macros");
  }

  @Test
  void refusesThingsInsideThings() {
    refuses("a.docx", Files.docx(Map.of("word/embeddings/a.xlsx", Files.docx())), "nested");
    refuses(
        "a.docx",
        Files.docx(Map.of("word/media/image1.png", new byte[] {'M', 'Z', 0, 0})),
        "nested");
    refuses(
        "a.docx",
        Files.docx(
            Map.of(
                "word/embeddings/ole.bin",
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0})),
        "nested");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "word/../../x", "C:/x", "..\\x"})
  void refusesArchivesThatLeadElsewhere(String entry) {
    refuses("a.docx", Files.docx(Map.of(entry, new byte[] {1})), "damaged");
  }

  @Test
  void refusesBombs() {
    refuses("a.docx", Files.bomb(50), "bomb");
    refuses("a.docx", Files.bomb(250), "bomb");
    Map<String, byte[]> many = new LinkedHashMap<>();
    for (int i = 0; i < 2_001; i++) {
      many.put("word/" + i + ".xml", new byte[0]);
    }
    refuses("a.docx", Files.docx(many), "bomb");
  }

  @Test
  void refusesAnotherKindOfOfficeFile() {
    refuses("a.xlsx", Files.docx(), "differs");
    refuses("a.odt", Files.docx(), "differs");
    refuses("a.docx", Files.zip(Map.of("readme.txt", Files.text("x"))), "differs");
    refuses("a.docx", Files.text("PK\u0003\u0004 broken"), "damaged");
  }

  @Test
  void refusesAPictureTooLargeToPaintByItsHeaderAlone() {
    refuses("a.png", Files.hugePng(20_000), "pixels");
    refuses("a.png", Files.hugePng(2_000), "damaged");
  }

  @Test
  void paintsPhotographsAnewWithoutThePlaceAndUpright() throws IOException {
    byte[] handedIn = Files.photoFromATelephone(6, "GPS 52.2405 -0.9027");
    assertThat(new String(handedIn, StandardCharsets.ISO_8859_1)).contains("GPS 52");
    Fit kept = fit("IMG.jpeg", handedIn);
    assertThat(new String(kept.bytes(), StandardCharsets.ISO_8859_1))
        .doesNotContain("GPS")
        .doesNotContain("Exif");
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(kept.bytes()));
    assertThat(image.getWidth()).isEqualTo(20);
    assertThat(image.getHeight()).isEqualTo(40);
    // Red was at the top left of the picture lying; standing, it is at the top right.
    assertThat(redness(image, 15, 5)).isGreaterThan(100);
    assertThat(redness(image, 5, 35)).isLessThan(60);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 5, 5",
    "2, 35, 5",
    "3, 35, 15",
    "4, 5, 15",
    "5, 5, 5",
    "6, 15, 5",
    "7, 15, 35",
    "8, 5, 35"
  })
  void turnsEveryOrientationUpright(int orientation, int x, int y) throws IOException {
    Fit kept = fit("IMG.jpg", Files.photoFromATelephone(orientation, "x"));
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(kept.bytes()));
    assertThat(image.getWidth()).isEqualTo(orientation >= 5 ? 20 : 40);
    assertThat(redness(image, x, y)).isGreaterThan(100);
  }

  @Test
  void cleansNames() {
    assertThat(fit("C:\\Users\\jo\\Letter  home.txt", Files.text("x")).title())
        .isEqualTo("Letter home.txt");
    assertThat(fit("gp\u202etxt.exe.txt", Files.text("x")).title()).isEqualTo("gptxt.exe.txt");
    assertThat(fit("a\r\nSet-Cookie: b.txt", Files.text("x")).title())
        .isEqualTo("aSet-Cookie: b.txt");
    assertThat(fit("n".repeat(300) + ".txt", Files.text("x")).title())
        .hasSizeLessThanOrEqualTo(100)
        .endsWith("….txt");
    refuses("../../secret.txt", Files.text("x"), "name");
    refuses("..\\secret.txt", Files.text("x"), "name");
    refuses("", Files.text("x"), "name");
    refuses("a\0.txt", Files.text("x"), "name");
    refuses("empty.txt", new byte[0], "empty");
  }

  @Test
  void survivesRubbish() {
    Random random = new Random(7);
    byte[][] starts = {
      Files.pdf(),
      Files.docx(),
      Files.image("jpg", 9, 9),
      Files.image("png", 9, 9),
      Files.image("gif", 9, 9)
    };
    String[] names = {"a.pdf", "a.docx", "a.jpg", "a.png", "a.gif"};
    for (int i = 0; i < 1_000; i++) {
      byte[] bytes = starts[i % 5].clone();
      for (int flips = 0; flips < 1 + i % 20; flips++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      assertThat(inspection.of(names[i % 5], bytes)).isNotNull();
    }
  }

  private static int redness(BufferedImage image, int x, int y) {
    int colour = image.getRGB(x, y);
    return ((colour >> 16) & 0xff) - ((colour >> 8) & 0xff);
  }

  private static byte[] openDocument(String kind) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", Files.text("application/vnd.oasis.opendocument." + kind));
    parts.put("content.xml", Files.text("<office/>"));
    return Files.zip(parts);
  }

  /** Stored, not compressed, so that its first part lies in the open. */
  private static byte[] zipThatStartsWith(byte[] first) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      ZipEntry entry = new ZipEntry("first");
      CRC32 crc = new CRC32();
      crc.update(first);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(first.length);
      entry.setCrc(crc.getValue());
      zip.putNextEntry(entry);
      zip.write(first);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private Fit fit(String name, byte[] bytes) {
    Inspected inspected = inspection.of(name, bytes);
    assertThat(inspected).as(name).isInstanceOf(Fit.class);
    return (Fit) inspected;
  }

  private void refuses(String name, byte[] bytes, String reason) {
    assertThat(inspection.of(name, bytes)).as(name).isEqualTo(Unfit.because(reason));
    for (Locale language : new Locale[] {Locale.ROOT, Locale.of("cy")}) {
      assertThat(
              ResourceBundle.getBundle("messages/document", language)
                  .getString("document.not-taken." + reason))
          .isNotBlank();
    }
  }
}
