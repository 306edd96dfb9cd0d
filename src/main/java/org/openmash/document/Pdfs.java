package org.openmash.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.openmash.document.Inspected.Fit;
import org.openmash.document.Inspected.Unfit;

/** A PDF must open without a password and hold neither programs nor other files. */
final class Pdfs {

  private static final byte[] START = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END_OF_A_ZIP = {'P', 'K', 5, 6};
  private static final int FARTHEST_END_OF_A_ZIP = 65_557;
  private static final int MOST_OBJECTS = 200_000;
  private static final Set<String> RUNNING = Set.of("JavaScript", "Launch");

  private Pdfs() {}

  static Inspected inspect(String title, byte[] bytes) {
    // A file that is a PDF to one program and an archive to another is refused as both.
    int tail = bytes.length - FARTHEST_END_OF_A_ZIP;
    if (!Bytes.startWith(bytes, START)
        || Bytes.indexOf(bytes, END_OF_A_ZIP, tail, bytes.length) >= 0) {
      return Unfit.because("differs");
    }
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      if (pdf.isEncrypted()) {
        return Unfit.because("password");
      }
      if (pdf.getNumberOfPages() == 0) {
        return Unfit.because("damaged");
      }
      return holdsPrograms(pdf) ? Unfit.because("nested") : new Fit(title, FileKind.PDF, bytes);
    } catch (InvalidPasswordException e) {
      return Unfit.because("password");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // PDFBox answers damage with many kinds of exception; all mean that nobody can read the file.
      return Unfit.because("damaged");
    }
  }

  private static boolean holdsPrograms(PDDocument pdf) throws IOException {
    List<COSObjectKey> keys = List.copyOf(pdf.getDocument().getXrefTable().keySet());
    if (keys.size() > MOST_OBJECTS) {
      throw new IOException("too many objects");
    }
    for (COSObjectKey key : keys) {
      COSBase object = pdf.getDocument().getObjectFromPool(key).getObject();
      if (object instanceof COSDictionary dictionary && runs(dictionary, 0)) {
        return true;
      }
    }
    return false;
  }

  /** Looks at the dictionary and those written inside it; referred ones come by themselves. */
  private static boolean runs(COSDictionary dictionary, int depth) {
    COSName kind = dictionary.getItem(COSName.S) instanceof COSName name ? name : null;
    COSName type = dictionary.getItem(COSName.TYPE) instanceof COSName name ? name : null;
    if ((kind != null && RUNNING.contains(kind.getName()))
        || COSName.EMBEDDED_FILE.equals(type)
        || dictionary.containsKey(COSName.EF)
        || dictionary.containsKey(COSName.getPDFName("JS"))) {
      return true;
    }
    return depth < 20
        && dictionary.getValues().stream()
            .anyMatch(value -> value instanceof COSDictionary inner && runs(inner, depth + 1));
  }
}
