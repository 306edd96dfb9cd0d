package org.openmash.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Real files, made for a test. */
final class Files {

  /**
   * The harmless text that every scanner calls a virus; in two halves, so that none calls us one.
   */
  static final byte[] EICAR =
      ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD" + "-ANTIVIRUS-TEST-FILE!$H+H*")
          .getBytes(StandardCharsets.US_ASCII);

  private Files() {}

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] pdf() {
    return pdf(pdf -> {});
  }

  static byte[] encryptedPdf(String password) {
    return pdf(pdf ->
        pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission())));
  }

  static byte[] pdfWithScript() {
    return pdf(
        pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
  }

  static byte[] pdfWithFileInside() {
    return pdf(pdf -> {
      COSDictionary file = new COSDictionary();
      file.setItem(COSName.TYPE, COSName.FILESPEC);
      file.setItem(COSName.EF, new COSDictionary());
      pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), file);
    });
  }

  private interface Work<T> {
    void on(T thing) throws IOException;
  }

  private static byte[] pdf(Work<PDDocument> change) {
    return bytes(out -> {
      try (PDDocument pdf = new PDDocument()) {
        pdf.addPage(new PDPage());
        change.on(pdf);
        pdf.save(out);
      }
    });
  }

  static byte[] docx() {
    return docx(Map.of());
  }

  static byte[] docx(Map<String, byte[]> more) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml", text("<Types><Override PartName=\"/word/document.xml\"/></Types>"));
    parts.put("word/document.xml", text("<w:document/>"));
    parts.putAll(more);
    return zip(parts);
  }

  static byte[] zip(Map<String, byte[]> parts) {
    return bytes(out -> {
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
          zip.putNextEntry(new ZipEntry(part.getKey()));
          zip.write(part.getValue());
          zip.closeEntry();
        }
      }
    });
  }

  /** A megabyte of nothing, many times over. */
  static byte[] bomb(int megabytes) {
    return bytes(out -> {
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
        zip.write(text("<Types/>"));
        zip.putNextEntry(new ZipEntry("word/document.xml"));
        byte[] nothing = new byte[1 << 20];
        for (int i = 0; i < megabytes; i++) {
          zip.write(nothing);
        }
        zip.closeEntry();
      }
    });
  }

  static byte[] image(String format, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = image.createGraphics();
    brush.setColor(Color.WHITE);
    brush.fillRect(0, 0, width, height);
    brush.setColor(Color.RED);
    brush.fillRect(0, 0, width / 2, height / 2);
    brush.dispose();
    return bytes(out -> ImageIO.write(image, format, out));
  }

  /** A picture lying on its side, with the place it was taken at. */
  static byte[] photoFromATelephone(int orientation, String secret) {
    byte[] jpeg = image("jpg", 40, 20);
    byte[] exif =
        bytes(out -> {
          DataOutputStream data = new DataOutputStream(out);
          data.write(text("Exif\0\0MM\0*"));
          data.writeInt(8);
          data.writeShort(2);
          // Tag, type, count, value: the orientation, then a text standing for the place.
          data.writeShort(0x0112);
          data.writeShort(3);
          data.writeInt(1);
          data.writeShort(orientation);
          data.writeShort(0);
          data.writeShort(0x010e);
          data.writeShort(2);
          data.writeInt(secret.length() + 1);
          data.writeInt(38);
          data.writeInt(0);
          data.write(text(secret + "\0"));
        });
    return bytes(out -> {
      DataOutputStream data = new DataOutputStream(out);
      data.write(jpeg, 0, 2);
      data.writeShort(0xffe1);
      data.writeShort(exif.length + 2);
      data.write(exif);
      data.write(jpeg, 2, jpeg.length - 2);
    });
  }

  /** The first bytes of a picture with so many dots that painting it would take all memory. */
  static byte[] hugePng(int side) {
    return bytes(out -> {
      byte[] header =
          bytes(in -> {
            DataOutputStream data = new DataOutputStream(in);
            data.write(text("IHDR"));
            data.writeInt(side);
            data.writeInt(side);
            data.write(new byte[] {8, 2, 0, 0, 0});
          });
      CRC32 crc = new CRC32();
      crc.update(header);
      DataOutputStream data = new DataOutputStream(out);
      data.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
      data.writeInt(13);
      data.write(header);
      data.writeInt((int) crc.getValue());
    });
  }

  static byte[] both(byte[] one, byte[] other) {
    return bytes(out -> {
      out.write(one);
      out.write(other);
    });
  }

  private static byte[] bytes(Work<ByteArrayOutputStream> write) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      write.on(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
