package org.openmash.diary;

import static java.time.format.DateTimeFormatter.BASIC_ISO_DATE;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.openmash.kernel.HubClock;
import org.openmash.page.Words;

/** A diary as calendars read it (RFC 5545): what is due and when, and nobody's name. */
final class Calendar {

  private static final Duration AN_HOUR = Duration.ofHours(1);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

  /** Octets a line may have, its break left out. */
  private static final int LINE = 75;

  private final StringBuilder text = new StringBuilder();

  private Calendar() {}

  static String of(List<DiaryEntry> entries, Words words, Instant now) {
    return new Calendar().write(entries, words, now);
  }

  private String write(List<DiaryEntry> entries, Words words, Instant now) {
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//OpenMASH//Diary//EN");
    line("X-WR-CALNAME:OpenMASH");
    for (DiaryEntry each : entries) {
      line("BEGIN:VEVENT");
      line("UID:" + each.id() + "@openmash");
      line("DTSTAMP:" + utc(now));
      LocalTime at = each.at();
      if (at == null) {
        line("DTSTART;VALUE=DATE:" + each.day().format(BASIC_ISO_DATE));
        line("TRANSP:TRANSPARENT");
      } else {
        Instant start = LocalDateTime.of(each.day(), at).atZone(HubClock.LONDON).toInstant();
        line("DTSTART:" + utc(start));
        line("DTEND:" + utc(start.plus(AN_HOUR)));
      }
      line(
          "SUMMARY:"
              + escaped(
                  words.say(each.late() ? "diary.late" : "diary.on", words.say(each.words()))));
      line("END:VEVENT");
    }
    line("END:VCALENDAR");
    return text.toString();
  }

  private static String utc(Instant moment) {
    return MOMENT.withZone(ZoneOffset.UTC).format(moment);
  }

  private static String escaped(String words) {
    return words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
  }

  /** A long line goes on in the next one behind a space, and no letter is broken. */
  private void line(String whole) {
    int octets = 0;
    for (int i = 0; i < whole.length(); ) {
      int letter = whole.codePointAt(i);
      String one = Character.toString(letter);
      int size = one.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LINE) {
        text.append("\r\n ");
        octets = 1;
      }
      text.append(one);
      octets += size;
      i += one.length();
    }
    text.append("\r\n");
  }
}
