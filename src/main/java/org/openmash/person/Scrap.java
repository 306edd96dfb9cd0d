package org.openmash.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one box in which somebody typed whatever they know: a name, an age, a date, a number. */
final class Scrap {

  private static final Pattern NHS = Pattern.compile("\\b(\\d{3})[ -]?(\\d{3})[ -]?(\\d{4})\\b");
  private static final Pattern UPN = Pattern.compile("\\b[A-Za-z]\\d{11}[0-9A-Za-z]\\b");
  private static final Pattern DAY =
      Pattern.compile("\\b(\\d{1,2})[./ -](\\d{1,2})[./ -](\\d{4}|\\d{2})\\b");
  private static final Pattern ISO_DAY = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
  private static final Pattern POSTCODE =
      Pattern.compile("\\b[A-Za-z]{1,2}\\d[A-Za-z\\d]?(\\s*\\d[A-Za-z]{2})?\\b");
  private static final Pattern AGE =
      Pattern.compile("\\b(?:about |aged? )?(\\d{1,2})(?: years?(?: old)?| ?yrs?| ?y)?\\b");

  private String left;

  private Scrap(String typed) {
    this.left = typed;
  }

  static Asked read(String typed, LocalDate today) {
    return new Scrap(typed.strip()).asked(today);
  }

  private Asked asked(LocalDate today) {
    String upn = take(UPN);
    String nhs = take(NHS);
    LocalDate born = day(today);
    String postcode = take(POSTCODE);
    Integer about = born == null ? age() : null;
    return new Asked(
        left.replaceAll("[,;]", " ").replaceAll("\\s+", " ").strip(),
        born,
        null,
        about,
        IdentityForm.Sex.NOT_KNOWN,
        null,
        nhs == null ? null : nhs.replaceAll("\\D", ""),
        upn,
        postcode);
  }

  private @Nullable String take(Pattern pattern) {
    Matcher found = pattern.matcher(left);
    if (!found.find()) {
      return null;
    }
    left = left.substring(0, found.start()) + " " + left.substring(found.end());
    return found.group();
  }

  private @Nullable LocalDate day(LocalDate today) {
    Matcher iso = ISO_DAY.matcher(left);
    if (iso.find()) {
      return date(iso.start(), iso.end(), part(iso, 1), part(iso, 2), part(iso, 3));
    }
    Matcher day = DAY.matcher(left);
    if (!day.find()) {
      return null;
    }
    int year = part(day, 3);
    if (day.group(3).length() == 2) {
      year += year <= today.getYear() % 100 + 1 ? 2000 : 1900;
    }
    return date(day.start(), day.end(), year, part(day, 2), part(day, 1));
  }

  private static int part(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  /** A day there never was stays in the words. */
  private @Nullable LocalDate date(int from, int until, int year, int month, int day) {
    try {
      LocalDate date = LocalDate.of(year, month, day);
      left = left.substring(0, from) + " " + left.substring(until);
      return date;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private @Nullable Integer age() {
    Matcher found = AGE.matcher(left);
    if (!found.find()) {
      return null;
    }
    left = left.substring(0, found.start()) + " " + left.substring(found.end());
    return part(found, 1);
  }
}
