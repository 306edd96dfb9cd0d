package org.openmash.domesticabuse;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A file of comma-separated values (RFC 4180), read whole: the caller has looked at its size. */
final class CsvFile {

  private static final char QUOTE = '"';
  private final String text;
  private final List<Row> rows = new ArrayList<>();
  private final List<String> cells = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private boolean quoted;
  private int line = 1;
  private int began = 1;

  private CsvFile(String text) {
    this.text = text;
  }

  /**
   * One row.
   *
   * @param line where it begins in the file, counted from 1 as a spreadsheet does
   */
  record Row(int line, List<String> cells) {

    String cell(int column) {
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
  static List<Row> read(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      // Some programs begin a file with an invisible mark.
      return new CsvFile(text.startsWith("\ufeff") ? text.substring(1) : text).read();
    } catch (CharacterCodingException e) {
      throw new NotCsv("domesticabuse.batch.not-text");
    }
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
      throw new NotCsv("domesticabuse.batch.quote");
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
    switch (c) {
      case QUOTE -> quoted = true;
      case ',' -> endCell();
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

  /** The file cannot be read as a table; the message is the key of the words to show. */
  static final class NotCsv extends RuntimeException {
    NotCsv(String key) {
      super(key);
    }

    String key() {
      return String.valueOf(getMessage());
    }
  }
}
