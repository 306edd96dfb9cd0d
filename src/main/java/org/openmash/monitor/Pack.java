package org.openmash.monitor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;

/**
 * How an agency's referrals and answers went in a month, with the three months before beside it.
 *
 * @param agency its name as it was when this was made
 */
public record Pack(
    PackId id, AgencyId of, String agency, YearMonth month, Instant made, List<Line> lines) {

  /** The month itself and those before it. */
  static final int MONTHS = 4;

  public Pack {
    lines = List.copyOf(lines);
  }

  /** What is counted, in the order it is read. */
  public enum What {
    REFERRALS,
    CHILDREN,
    PROPOSED,
    DECIDED,
    AS_PROPOSED,
    HIGHER,
    LOWER,
    OUTCOME,
    UNDECIDED,
    HOURS_TO_DECISION,
    ASKED,
    ANSWERED,
    IN_TIME,
    OWED,
    HOURS_TO_ANSWER,
    DISAGREED,
    SETTLED,
    RIGHT,
    THANKED
  }

  /**
   * One row of it.
   *
   * @param word a level, or the message key of an outcome; empty where it is the only one
   * @param counts one for each month, the earliest first; null where nothing can be said
   */
  public record Line(What what, String word, List<@Nullable Integer> counts) {}

  /** The months, the earliest first. */
  public List<YearMonth> months() {
    return before(month);
  }

  /** On which that month's figures are shown. */
  public static LocalDate first(YearMonth month) {
    return month.atDay(1);
  }

  static List<YearMonth> before(YearMonth month) {
    return IntStream.range(0, MONTHS)
        .mapToObj(ago -> month.minusMonths(MONTHS - 1L - ago))
        .toList();
  }

  /** What its files are called: the month, and nobody's name. */
  public String fileName(Kind kind) {
    return "openmash-" + month + "." + kind.extension();
  }

  /** How it can be taken along. */
  public enum Kind {
    PDF("application/pdf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    Kind(String mediaType) {
      this.mediaType = mediaType;
    }

    public String mediaType() {
      return mediaType;
    }

    public String extension() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
