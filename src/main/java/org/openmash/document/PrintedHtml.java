package org.openmash.document;

import java.time.Clock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.openmash.kernel.HubClock;
import org.openmash.page.Moments;

/** The HTML of a printed page: what it says, nothing that acts, and our own style. */
final class PrintedHtml {

  private static final String LEFT_OUT =
      "script, style, link, meta, base, iframe, frame, object, embed, applet, audio, video, source, svg,"
          + " form > input, button, select, textarea, input, img:not([src^=data:image/]), [hidden],"
          + " .govuk-visually-hidden.om-screen, .om-not-printed";

  private static final String STYLE =
      """
      * { font-family: "DejaVu Sans"; }
      @page { size: A4; margin: 24mm 18mm 22mm 18mm; font-family: "DejaVu Sans"; font-size: 8pt;
        @top-left { content: %s; width: 60%%; font-family: "DejaVu Sans"; }
        @top-right { content: %s; font-family: "DejaVu Sans"; }
        @bottom-left { content: %s; width: 75%%; font-family: "DejaVu Sans"; }
        @bottom-right { content: %s " " counter(page) " " %s " " counter(pages); font-family: "DejaVu Sans"; } }
      html { font-size: 9.5pt; line-height: 1.4; color: #10262b; }
      body { margin: 0; }
      h1 { font-size: 17pt; margin: 0 0 4mm; } h2 { font-size: 12.5pt; margin: 6mm 0 2mm; }
      h3 { font-size: 10.5pt; margin: 4mm 0 1mm; } h1, h2, h3 { page-break-after: avoid; line-height: 1.25; }
      p { margin: 0 0 2.5mm; } ul, ol { margin: 0 0 2.5mm; padding-left: 6mm; }
      table { width: 100%%; border-collapse: collapse; -fs-table-paginate: paginate; margin: 0 0 4mm; }
      th, td { text-align: left; vertical-align: top; padding: 1.2mm 3mm 1.2mm 0; border-bottom: 0.5pt solid #9aa8ab; }
      caption { text-align: left; font-weight: bold; }
      dl { margin: 0 0 4mm; } dt { font-weight: bold; margin-top: 2mm; } dd { margin: 0 0 1mm; white-space: pre-wrap; }
      .om-page-of a::after { content: target-counter(attr(href), page); }
      a { color: inherit; text-decoration: none; } img { max-width: 100%%; }
      """;

  private PrintedHtml() {}

  static Document of(String html, Sheet sheet) {
    Document given = Jsoup.parse(html);
    given.select(LEFT_OUT).remove();
    given.select("[style]").removeAttr("style");
    Document printed = Document.createShell("");
    printed.select("html").attr("lang", sheet.words().locale().getLanguage());
    printed.title(sheet.title());
    printed.head().appendElement("style").appendChild(new DataNode(style(sheet)));
    printed.head().appendElement("meta").attr("name", "subject").attr("content", sheet.reference());
    given.select("main").stream()
        .findFirst()
        .orElse(given.body())
        .childNodesCopy()
        .forEach(printed.body()::appendChild);
    return printed;
  }

  private static String style(Sheet sheet) {
    String when =
        new Moments(sheet.words(), Clock.fixed(sheet.printedAt(), HubClock.LONDON)).exactNow();
    return STYLE.formatted(
        quoted(sheet.reference()),
        quoted(sheet.words().say("document.print.marking")),
        quoted(sheet.words().say("document.print.by", sheet.printedBy(), when)),
        quoted(sheet.words().say("document.print.page")),
        quoted(sheet.words().say("document.print.of")));
  }

  /**
   * A text no style sheet can mistake for anything else: every character but letters by its number.
   */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(c -> {
          if (c < 128 && Character.isLetterOrDigit(c)) {
            quoted.appendCodePoint(c);
          } else {
            quoted.append('\\').append(Integer.toHexString(c)).append(' ');
          }
        });
    return quoted.append('"').toString();
  }
}
