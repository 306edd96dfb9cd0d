package org.openmash.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmash.page.PlainWords;
import org.openmash.page.Words;

class PrintsTest {

  private static final Instant MOMENT = Instant.parse("2026-06-16T09:05:00Z");

  private final Prints prints = new Prints();

  @Test
  void printsPagesWithReferenceMarkingAndNumbers() throws IOException {
    String html = "<h1>Referral</h1>" + "<p>A long story.</p>".repeat(120);
    try (PDDocument pdf = Loader.loadPDF(prints.pdf(html, sheet(english())))) {
      assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
      PDFTextStripper last = new PDFTextStripper();
      last.setStartPage(pdf.getNumberOfPages());
      assertThat(last.getText(pdf))
          .contains(
              "OM-2345678",
              "OFFICIAL-SENSITIVE",
              "Printed by R. \"Rob\" O'Neil</style>, 16 June 2026 at 10:05am")
          .contains("Page " + pdf.getNumberOfPages() + " of " + pdf.getNumberOfPages());
    }
  }

  @Test
  void printsWelsh() throws IOException {
    String text =
        text(
            prints.pdf(
                "<p>Mae’r plentyn yn byw yn Nhŷ’r Ysgol, yn y dŵr, Ŵ Ŷ â ê î ô û</p>",
                sheet(PlainWords.languages().welsh())));
    assertThat(text)
        .contains("Nhŷ’r Ysgol", "dŵr", "Ŵ Ŷ â ê î ô û", "Tudalen 1 o 1", "SWYDDOGOL-SENSITIF");
  }

  @Test
  void isTaggedTitledAndHasItsLettersInside() throws IOException {
    try (PDDocument pdf =
        Loader.loadPDF(
            prints.pdf(
                "<h1>Title</h1><p>Text <b>bold</b></p><ul><li>one</li></ul>", sheet(english())))) {
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Referral OM-2345678");
      String metadata =
          new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertThat(metadata).contains("pdfuaid:part");
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
          assertThat(font.getName()).contains("DejaVu");
        }
      }
    }
  }

  @Test
  void givesTheSameBytesForTheSameSheetAtAnyTime() throws IOException {
    byte[] once = prints.pdf("<h1>Same</h1><p>Same</p>", sheet(english()));
    try (PDDocument pdf = Loader.loadPDF(once)) {
      assertThat(pdf.getDocumentInformation().getCreationDate().toInstant()).isEqualTo(MOMENT);
      assertThat(pdf.getDocumentInformation().getModificationDate().toInstant()).isEqualTo(MOMENT);
      String metadata =
          new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertThat(metadata.replace("2026-06-16T10:05+01:00", ""))
          .doesNotContainPattern("20\\d\\d-\\d\\d");
    }
    assertThat(prints.pdf("<h1>Same</h1><p>Same</p>", sheet(english()))).isEqualTo(once);
  }

  @Test
  void fetchesNothingWhateverTheHtmlSays(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret of the house");
    AtomicInteger callers = new AtomicInteger();
    try (ServerSocket outside = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual()
          .start(() -> {
            while (!outside.isClosed()) {
              try {
                outside.accept().close();
                callers.incrementAndGet();
              } catch (IOException e) {
                return;
              }
            }
          });
      String there = "http://127.0.0.1:" + outside.getLocalPort() + "/x";
      String here = secret.toUri().toString();
      for (String address : new String[] {there, here}) {
        String html =
            """
            <html><head><link rel=stylesheet href="%1$s.css"><base href="%1$s"><style>@import url(%1$s); @font-face { font-family: x; src: url(%1$s) }</style></head>
            <body style="background-image: url(%1$s)"><p>What is left</p><img src="%1$s" alt="a"><img src="relative.png" alt="b">
            <iframe src="%1$s"></iframe><object data="%1$s"></object><embed src="%1$s"><a download="s" data-content-type="text/plain" href="%1$s">file</a>
            <svg><image href="%1$s"/></svg><p style="content: url(%1$s); list-style-image: url('%1$s')">end</p>
            <script>document.write("written")</script></body></html>
            """
                .formatted(address);
        byte[] pdf = prints.pdf(html, sheet(english()));
        assertThat(text(pdf)).contains("What is left", "end").doesNotContain("secret", "written");
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
            .doesNotContain("EmbeddedFile", "Filespec");
      }
    }
    assertThat(callers).hasValue(0);
  }

  @Test
  void printsTypedTextAsText() throws IOException {
    String typed = "<script>alert(1)</script> & <b>not bold</b> {{x}}";
    String html = "<p>" + org.jsoup.nodes.Entities.escape(typed) + "</p>";
    assertThat(text(prints.pdf(html, sheet(english())))).contains(typed);
  }

  private static Words english() {
    return PlainWords.languages().english();
  }

  private static Sheet sheet(Words words) {
    return new Sheet(
        "Referral OM-2345678", "OM-2345678", "R. \"Rob\" O'Neil</style>", MOMENT, words);
  }

  private static String text(byte[] bytes) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(pdf);
    }
  }
}
