package org.openmash.demo;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.HubClock;

/** The county somebody asked for on the command line; what is wrong is said in one sentence. */
record CountyWords(int ayear, int years, long seed, @Nullable LocalDate until, boolean oneByOne) {

  private static final List<String> OPTIONS = List.of("--contacts", "--years", "--seed", "--until");
  private static final String ONE_BY_ONE = "--one-by-one";
  private static final int CLOSING_HOUR = 17;

  /**
   * Reads the words after the command.
   *
   * @throws IllegalArgumentException whose message is what to tell whoever typed them
   */
  static CountyWords of(List<String> words) {
    Map<String, String> given = given(words);
    String until = given.get("--until");
    long ayear = number(given, "--contacts", 14_000);
    long years = number(given, "--years", 1);
    between("--contacts", ayear, Size.MOST_A_YEAR);
    between("--years", years, Size.MOST_YEARS);
    between("--contacts times --years", ayear * years, Size.MOST);
    return new CountyWords(
        (int) ayear,
        (int) years,
        number(given, "--seed", 20_260_303),
        until == null ? null : day(until),
        given.containsKey(ONE_BY_ONE));
  }

  /** Up to the evening of its last day, or to this hour. */
  Size size(Instant now) {
    Instant end =
        until == null
            ? now.truncatedTo(ChronoUnit.HOURS)
            : until.atTime(CLOSING_HOUR, 0).atZone(HubClock.LONDON).toInstant();
    return new Size(ayear, years, seed, end.isAfter(now) ? now : end, 0);
  }

  /** Whether that is the county asked for; one that was begun leads up to the day it was begun. */
  boolean isAbout(Size there) {
    return there.ayear() == ayear
        && there.years() == years
        && there.seed() == seed
        && (until == null || LocalDate.ofInstant(there.now(), HubClock.LONDON).equals(until));
  }

  private static Map<String, String> given(List<String> words) {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).equals(ONE_BY_ONE)) {
        given.put(ONE_BY_ONE, "");
        continue;
      }
      String[] parts = words.get(i).split("=", 2);
      if (!OPTIONS.contains(parts[0])) {
        throw new IllegalArgumentException(
            "There is no option \"%s\"; openmash county --help lists what there is."
                .formatted(parts[0]));
      }
      boolean inNext = parts.length == 1 && i + 1 < words.size();
      given.put(parts[0], parts.length == 2 ? parts[1] : inNext ? words.get(++i) : "");
    }
    return given;
  }

  private static long number(Map<String, String> given, String option, long otherwise) {
    String value = given.get(option);
    try {
      return value == null ? otherwise : Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "The option %s needs a whole number after it, not \"%s\".".formatted(option, value), e);
    }
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "The option --until needs a day after it such as 2026-03-03, not \"%s\".".formatted(text),
          e);
    }
  }

  private static void between(String option, long value, int most) {
    if (value < 1 || value > most) {
      throw new IllegalArgumentException(
          "%s is a whole number from 1 to %,d, not %,d.".formatted(option, most, value));
    }
  }
}
