package org.openmash.document;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jsoup.helper.W3CDom;
import org.openmash.kernel.HubClock;
import org.springframework.stereotype.Component;

/**
 * Makes PDF from our own HTML: tagged for screen readers (PDF/UA), its letters embedded, and
 * nothing ever fetched from anywhere, whatever the HTML says.
 */
@Component
public class Prints {

  static final String FONT = "DejaVu Sans";
  private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
  private static final DateTimeFormatter PDF_DATE =
      DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'");
  private static final int BOLD = 700;
  private static final int REGULAR = 400;

  Prints() {
    XRLog.setLoggingEnabled(false);
  }

  /**
   * Prints it.
   *
   * @param html a page or a part of one, as our templates write it: everything a person typed is
   *     escaped there; scripts, forms and foreign things are left out here once more
   */
  public byte[] pdf(String html, Sheet sheet) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PdfBoxRenderer renderer = builder(html, sheet, out).buildPdfRenderer()) {
      renderer.layout();
      try (PDDocument pdf = renderer.createPDFKeepOpen()) {
        settle(pdf, sheet);
        pdf.save(out);
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PdfRendererBuilder builder(String html, Sheet sheet, ByteArrayOutputStream out) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.useFont(font("DejaVuSans.ttf"), FONT, REGULAR, FontStyle.NORMAL, true);
    builder.useFont(font("DejaVuSans-Bold.ttf"), FONT, BOLD, FontStyle.NORMAL, true);
    builder.useUriResolver((base, uri) -> mayBeUsed(uri) ? uri : null);
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((uri, type) -> mayBeUsed(uri), when);
    }
    builder.withProducer("OpenMASH");
    builder.withW3cDocument(new W3CDom().fromJsoup(PrintedHtml.of(html, sheet)), "");
    builder.toStream(out);
    return builder;
  }

  /** A picture written into the page itself, or a place on it. */
  private static boolean mayBeUsed(String uri) {
    return uri.startsWith("data:image/png;")
        || uri.startsWith("data:image/jpeg;")
        || uri.startsWith("#");
  }

  private static FSSupplier<InputStream> font(String file) {
    return () -> Objects.requireNonNull(Prints.class.getResourceAsStream(FONTS + file), file);
  }

  /** The library writes the moment of printing in three places; ours is the sheet's. */
  private static void settle(PDDocument pdf, Sheet sheet) throws IOException {
    OffsetDateTime moment =
        sheet
            .printedAt()
            .atZone(HubClock.LONDON)
            .truncatedTo(ChronoUnit.SECONDS)
            .toOffsetDateTime();
    COSDictionary facts = pdf.getDocumentInformation().getCOSObject();
    String date = PDF_DATE.format(moment.withOffsetSameInstant(ZoneOffset.UTC));
    facts.setString(COSName.TITLE, sheet.title());
    facts.setString(COSName.CREATION_DATE, date);
    facts.setString(COSName.MOD_DATE, date);
    PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
    if (metadata != null) {
      String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
      String settled = xmp.replaceAll("(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*", "$1" + moment);
      pdf.getDocumentCatalog()
          .setMetadata(
              new PDMetadata(
                  pdf, new ByteArrayInputStream(settled.getBytes(StandardCharsets.UTF_8))));
    }
    pdf.setDocumentId(sheet.printedAt().toEpochMilli());
  }
}
