package org.openmash.domesticabuse;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One column of a batch.
 *
 * @param name its heading
 * @param path of the answer
 * @param words the message key of the question
 * @param knowable whether "not known" may stand there
 * @param options what may stand there, where it is one of several
 */
public record Column(
    String name, String path, String words, Shape shape, boolean knowable, List<String> options) {

  /** What stands in its cells. */
  public enum Shape {
    TEXT,
    DATE,
    ONE_OF,
    SEVERAL
  }

  boolean isOfChild() {
    return path.startsWith("children.");
  }

  boolean isOfSafeContact() {
    return path.startsWith("safe");
  }

  /** A cell as the answer the form reads: right or wrong, the form says. */
  Object answer(String cell) {
    if (knowable && constant(cell).matches("NOT_KNOWN|UNKNOWN|NK")) {
      return Map.of("notKnown", "true");
    }
    return switch (shape) {
      case DATE -> date(cell);
      case ONE_OF -> choice(cell);
      case SEVERAL -> Arrays.stream(cell.split("[;|]")).map(this::choice).toList();
      case TEXT -> knowable ? Map.of("value", cell) : cell;
    };
  }

  private String choice(String cell) {
    String name = constant(cell);
    return switch (name) {
      case "Y" -> "YES";
      case "N" -> "NO";
      case "UNKNOWN", "NK" -> "NOT_KNOWN";
      default -> name;
    };
  }

  /** 27/03/2026, 27.3.2026 and 2026-03-27. */
  private static Map<String, String> date(String cell) {
    String[] parts = cell.split("[/. -]+");
    if (parts.length != 3) {
      return Map.of("day", cell, "month", cell, "year", cell);
    }
    boolean yearFirst = parts[0].length() == 4;
    return Map.of(
        "day", yearFirst ? parts[2] : parts[0],
        "month", parts[1],
        "year", yearFirst ? parts[0] : parts[2]);
  }

  private static String constant(String cell) {
    return cell.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
  }
}
