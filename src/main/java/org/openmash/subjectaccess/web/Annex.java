package org.openmash.subjectaccess.web;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.openmash.kernel.DocumentId;
import org.openmash.subjectaccess.GivenFiles.Given;

/**
 * Files behind the answer: a PDF as it is, a picture on a page of its own, each behind a page with
 * its number. What can be neither goes apart.
 *
 * @param apart by number, from 1: which of them do not go behind it
 */
record Annex(List<Given> files, List<Integer> apart) {

  static Annex of(List<Given> files) {
    List<Integer> apart = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      if (!isBehind(files.get(i))) {
        apart.add(i + 1);
      }
    }
    return new Annex(files, apart);
  }

  /** Which of them this is, from 1. */
  int number(DocumentId id) {
    for (int i = 0; i < files.size(); i++) {
      if (files.get(i).document().id().equals(id)) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("no file of this answer");
  }

  Given file(int number) {
    return files.get(number - 1);
  }

  private static boolean isBehind(Given file) {
    return switch (file.document().kind()) {
      case PDF -> pages(file.bytes()) > 0;
      case JPEG, PNG, GIF -> picture(file).isPresent();
      case DOCX, XLSX, PPTX, ODT, ODS, TEXT, CSV -> false;
    };
  }

  /** How many pages it has; none where it cannot be opened without a password. */
  static int pages(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.isEncrypted() ? 0 : document.getNumberOfPages();
    } catch (IOException e) {
      return 0;
    }
  }

  /** As a picture that stands in a page itself. */
  private static Optional<String> picture(Given file) {
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(file.bytes()));
      if (image == null) {
        return Optional.empty();
      }
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(image, "png", png);
      return Optional.of(
          "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * The whole of it.
   *
   * @param heading the words over the file of that number
   * @param print makes a page of HTML
   */
  byte[] behind(byte[] answer, Function<Integer, String> heading, Function<String, byte[]> print) {
    List<byte[]> parts = new ArrayList<>();
    parts.add(answer);
    for (int i = 1; i <= files.size(); i++) {
      Given file = files.get(i - 1);
      if (apart.contains(i)) {
        continue;
      }
      String name = heading.apply(i);
      String words = "<h1>" + name + "</h1>";
      String picture =
          picture(file)
              .map(data -> "<p><img alt=\"" + name + "\" src=\"" + data + "\"></p>")
              .orElse("");
      parts.add(print.apply(words + picture));
      if (picture.isEmpty()) {
        parts.add(file.bytes());
      }
    }
    return parts.size() == 1 ? answer : merged(parts);
  }

  private static byte[] merged(List<byte[]> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PDFMergerUtility merger = new PDFMergerUtility();
    try (PDDocument all = Loader.loadPDF(parts.getFirst())) {
      for (byte[] part : parts.subList(1, parts.size())) {
        try (PDDocument more = Loader.loadPDF(part)) {
          merger.appendDocument(all, more);
        }
      }
      all.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
