package org.openmash.form;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A file of comma-separated values (RFC 4180), or as spreadsheets write them: read whole, the
 * caller has looked at its size.
 */
public final class CsvFile {

  private static final char QUOTE = '"';
  private static final String MARK = "\ufeff";
  // What makes a spreadsheet take a cell for a formula, after spaces too.
  private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@\t\r]");
  private final String text;
  private final char separator;
  private final List<Row> rows = new ArrayList<>();
  private final List<String> cells = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private boolean quoted;
  private int line = 1;
  private int began = 1;

  private CsvFile(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  /**
   * One row.
   *
   * @param line where it begins in the file, counted from 1 as a spreadsheet does
   */
  public record Row(int line, List<String> cells) {

    /** Empty where the row is shorter. */
    public String cell(int column) {
      return column < cells.size() ? cells.get(column).strip() : "";
    }

    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  /**
   * The rows that have anything in them.
   *
   * @throws NotCsv when it is no UTF-8 text, or a quotation mark is never closed
   */
  public static List<Row> read(byte[] bytes) {
    try {
      return new CsvFile(withoutMark(text(bytes)), ',').read();
    } catch (CharacterCodingException e) {
      throw new NotCsv("not-text");
    }
  }

  /**
   * The same of a file as any spreadsheet may have written it: with semicolons or tabs for commas,
   * in UTF-8 or Windows-1252.
   *
   * @throws NotCsv when a quotation mark is never closed
   */
  public static List<Row> readOfAnySpreadsheet(byte[] bytes) {
    String text;
    try {
      text = withoutMark(text(bytes));
    } catch (CharacterCodingException e) {
      text = new String(bytes, Charset.forName("windows-1252"));
    }
    return new CsvFile(text, separator(text)).read();
  }

  /**
   * A file a spreadsheet opens as it is meant: UTF-8 with its mark, and no cell that begins a
   * formula.
   */
  public static byte[] write(List<List<String>> rows) {
    StringBuilder out = new StringBuilder(MARK);
    for (List<String> row : rows) {
      out.append(row.stream().map(CsvFile::cell).collect(Collectors.joining(",")));
      out.append("\r\n");
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String cell(String text) {
    String harmless = FORMULA.matcher(text).find() ? "'" + text : text;
    return QUOTE + harmless.replace("\"", "\"\"") + QUOTE;
  }

  private static String text(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  /** Some programs begin a file with an invisible mark. */
  private static String withoutMark(String text) {
    return text.startsWith(MARK) ? text.substring(1) : text;
  }

  private static char separator(String text) {
    String heading = text.lines().findFirst().orElse("");
    char most = ',';
    for (char each : new char[] {';', '\t'}) {
      if (count(heading, each) > count(heading, most)) {
        most = each;
      }
    }
    return most;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  private List<Row> read() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line++;
      }
      if (quoted) {
        i = within(i, c);
      } else {
        outside(c);
      }
    }
    if (quoted) {
      throw new NotCsv("quote");
    }
    endRow();
    return rows.stream().filter(row -> !row.isBlank()).toList();
  }

  private int within(int at, char c) {
    if (c != QUOTE) {
      cell.append(c);
      return at;
    }
    boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == QUOTE;
    if (doubled) {
      cell.append(QUOTE);
      return at + 1;
    }
    quoted = false;
    return at;
  }

  private void outside(char c) {
    if (c == separator) {
      endCell();
      return;
    }
    switch (c) {
      case QUOTE -> quoted = true;
      case '\n' -> {
        endRow();
        began = line;
      }
      case '\r' -> {
        // Half of a line end.
      }
      default -> cell.append(c);
    }
  }

  private void endCell() {
    cells.add(cell.toString());
    cell.setLength(0);
  }

  private void endRow() {
    endCell();
    rows.add(new Row(began, List.copyOf(cells)));
    cells.clear();
  }

  /** The file cannot be read as a table; the message is the end of a key of the words to show. */
  public static final class NotCsv extends RuntimeException {
    public NotCsv(String word) {
      super(word);
    }

    /** The end of a message key. */
    public String word() {
      return String.valueOf(getMessage());
    }
  }
}
