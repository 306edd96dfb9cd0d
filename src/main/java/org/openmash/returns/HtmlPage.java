package org.openmash.returns;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** One page that needs nothing besides itself, and stays readable without its style. */
final class HtmlPage {

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%s</title>
      <style>
      body { font: 1rem/1.5 Arial, sans-serif; color: #0b0c0c; background: #fff; margin: 0 auto; max-width: 75rem; padding: 1rem; }
      table { border-collapse: collapse; width: 100%%; margin-bottom: 1.5rem; }
      caption { text-align: left; font-weight: bold; padding: .5rem 0; }
      th, td { border-bottom: 1px solid #b1b4b6; padding: .4rem .6rem .4rem 0; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
      a { color: #1d70b8; }
      a:focus { outline: 3px solid #fd0; color: #0b0c0c; background: #fd0; }
      .warning { border-left: 10px solid #d4351c; padding-left: 1rem; font-weight: bold; }
      @media print { section { break-inside: avoid; } }
      </style>
      </head>
      <body>
      <main>
      <h1>%s</h1>
      """;

  private final Writer out;

  HtmlPage(OutputStream out, String title) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    write(HEAD.formatted(escaped(title), escaped(title)));
  }

  void end() {
    write("</main>\n</body>\n</html>\n");
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void heading(int level, String id, String text) {
    write("<h%d id=\"%s\">%s</h%d>\n".formatted(level, escaped(id), escaped(text), level));
  }

  void paragraph(String text) {
    if (!text.isEmpty()) {
      write("<p>%s</p>\n".formatted(escaped(text)));
    }
  }

  void warning(String text) {
    write("<p class=\"warning\">%s</p>\n".formatted(escaped(text)));
  }

  void link(String id, String text) {
    write("<p>%s</p>\n".formatted(linked(id, text)));
  }

  void beginTable(String caption, String... headings) {
    write("<table>\n<caption>%s</caption>\n<thead>\n<tr>".formatted(escaped(caption)));
    for (String heading : headings) {
      write("<th scope=\"col\">%s</th>".formatted(escaped(heading)));
    }
    write("</tr>\n</thead>\n<tbody>\n");
  }

  /** A row whose first cell heads it and leads to its place on the page. */
  void rowLinkedTo(String id, String first, String... others) {
    write("<tr><th scope=\"row\">%s</th>".formatted(linked(id, first)));
    cells(others);
  }

  void row(String first, String... others) {
    write("<tr><th scope=\"row\">%s</th>".formatted(escaped(first)));
    cells(others);
  }

  private void cells(String... others) {
    for (String cell : others) {
      write("<td>%s</td>".formatted(escaped(cell)));
    }
    write("</tr>\n");
  }

  void endTable() {
    write("</tbody>\n</table>\n");
  }

  private static String linked(String id, String text) {
    return "<a href=\"#%s\">%s</a>".formatted(escaped(id), escaped(text));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private void write(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
