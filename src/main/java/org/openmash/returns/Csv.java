package org.openmash.returns;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table as comma-separated values, row by row; no cell begins a spreadsheet's formula. */
final class Csv {

  /** Lets spreadsheets see that a file is UTF-8. */
  private static final String MARK = "\ufeff";

  private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@]");

  private final Writer out;

  /**
   * @param mark whether a spreadsheet will open it, rather than the next program
   */
  Csv(OutputStream out, boolean mark) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    if (mark) {
      write(MARK);
    }
  }

  void row(List<String> cells) {
    write(cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")));
  }

  void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String cell(String text) {
    String harmless = FORMULA.matcher(text).find() ? "'" + text : text;
    return '"' + harmless.replace("\"", "\"\"") + '"';
  }
}
