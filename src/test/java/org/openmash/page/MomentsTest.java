package org.openmash.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openmash.kernel.HubClock;
import org.springframework.context.support.ResourceBundleMessageSource;

class MomentsTest {

  /** Tuesday 3 March 2026, 10:00 in London. */
  private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");

  private final Moments english = at(NOW, Locale.UK);
  private final Moments welsh = at(NOW, Words.WELSH);

  @Test
  void saysDatesAsPeopleDo() {
    assertThat(english.date(LocalDate.of(2026, 3, 3))).isEqualTo("3 March 2026");
    assertThat(welsh.date(LocalDate.of(2026, 3, 3))).isEqualTo("3 Mawrth 2026");
    assertThat(english.weekday(LocalDate.of(2026, 3, 6))).isEqualTo("Friday 6 March");
    assertThat(english.weekday(LocalDate.of(2027, 3, 5))).isEqualTo("Friday 5 March 2027");
    assertThat(welsh.weekday(LocalDate.of(2026, 3, 6))).isEqualTo("dydd Gwener 6 Mawrth");
  }

  @Test
  void saysTimesAsPeopleDo() {
    assertThat(english.time(LocalTime.of(8, 6))).isEqualTo("8:06am");
    assertThat(english.time(LocalTime.of(16, 0))).isEqualTo("4pm");
    assertThat(english.time(LocalTime.of(0, 30))).isEqualTo("12:30am");
    assertThat(english.time(LocalTime.of(12, 30))).isEqualTo("12:30pm");
    assertThat(english.time(LocalTime.NOON)).isEqualTo("midday");
    assertThat(english.time(LocalTime.MIDNIGHT)).isEqualTo("midnight");
    assertThat(welsh.time(LocalTime.of(8, 6))).isEqualTo("8:06yb");
  }

  @Test
  void saysAMomentExactlyInLondonsTime() {
    Instant june = Instant.parse("2026-06-16T07:06:40Z");

    assertThat(english.exact(june)).isEqualTo("16 June 2026 at 8:06am");
    assertThat(welsh.exact(june)).isEqualTo("16 Mehefin 2026 am 8:06yb");
    assertThat(english.machine(june)).isEqualTo("2026-06-16T08:06:40+01:00");
  }

  @Test
  void saysWhatIsOwedBeforeItIsLate() {
    assertThat(english.due(london("2026-03-03T16:00"))).isEqualTo("by 4pm today");
    assertThat(english.due(london("2026-03-04T10:00"))).isEqualTo("tomorrow by 10am");
    assertThat(english.due(london("2026-03-06T16:00"))).isEqualTo("by 4pm on Friday 6 March");
    assertThat(english.due(NOW)).isEqualTo("by 10am today");
    assertThat(welsh.due(london("2026-03-03T16:00"))).isEqualTo("erbyn 4yp heddiw");
    assertThat(welsh.due(london("2026-03-06T16:00"))).isEqualTo("erbyn 4yp dydd Gwener 6 Mawrth");
  }

  @Test
  void saysThatAWholeDayMayBeTaken() {
    Instant tomorrow = london("2026-03-04T23:59:59.999999");

    assertThat(english.due(london("2026-03-03T23:59"))).isEqualTo("by the end of today");
    assertThat(english.due(tomorrow)).isEqualTo("by the end of tomorrow");
    assertThat(english.due(london("2026-03-05T23:59:59")))
        .isEqualTo("by the end of Thursday 5 March");
    assertThat(english.dueExact(tomorrow)).isEqualTo("the end of 4 March 2026");
    assertThat(english.dueExact(london("2026-03-04T16:00"))).isEqualTo("4 March 2026 at 4pm");
    assertThat(english.due(london("2026-03-04T00:00"))).isEqualTo("tomorrow by midnight");
    assertThat(welsh.due(london("2026-03-03T23:59"))).isEqualTo("erbyn diwedd heddiw");
    assertThat(welsh.due(tomorrow)).isEqualTo("erbyn diwedd yfory");
    assertThat(welsh.due(london("2026-03-05T23:59:59")))
        .isEqualTo("erbyn diwedd dydd Iau 5 Mawrth");
    assertThat(welsh.dueExact(tomorrow)).isEqualTo("diwedd 4 Mawrth 2026");
  }

  @Test
  void saysHowLateItIs() {
    assertThat(english.due(london("2026-03-03T09:59"))).isEqualTo("1 minute late");
    assertThat(english.due(london("2026-03-03T09:59").plusSeconds(59))).isEqualTo("1 minute late");
    assertThat(english.due(london("2026-03-03T07:00"))).isEqualTo("3 hours late");
    assertThat(english.due(london("2026-03-02T16:00"))).isEqualTo("1 day late");
    assertThat(english.due(london("2026-03-01T16:00"))).isEqualTo("2 days late");
    assertThat(welsh.due(london("2026-03-01T16:00"))).isEqualTo("2 diwrnod yn hwyr");
  }

  @Test
  void saysDaysOwedInCalendarWords() {
    assertThat(english.due(LocalDate.of(2026, 3, 3))).isEqualTo("today");
    assertThat(english.due(LocalDate.of(2026, 3, 4))).isEqualTo("tomorrow");
    assertThat(english.due(LocalDate.of(2026, 3, 6))).isEqualTo("in 3 days");
    assertThat(english.due(LocalDate.of(2026, 3, 1))).isEqualTo("2 days late");
    assertThat(welsh.due(LocalDate.of(2026, 3, 6))).isEqualTo("ymhen 3 diwrnod");
  }

  @Test
  void saysWhatHappenedWhen() {
    assertThat(english.since(NOW)).isEqualTo("just now");
    assertThat(english.since(NOW.minus(Duration.ofMinutes(5)))).isEqualTo("5 minutes ago");
    assertThat(english.since(london("2026-03-03T08:06"))).isEqualTo("today at 8:06am");
    assertThat(english.since(london("2026-03-02T16:00"))).isEqualTo("yesterday at 4pm");
    assertThat(english.since(london("2026-02-16T16:00"))).isEqualTo("16 February 2026 at 4pm");
    assertThat(welsh.since(NOW.minus(Duration.ofMinutes(5)))).isEqualTo("5 munud yn ôl");
  }

  @Test
  void countsTheNightTheClocksGoForwardAsOneNight() {
    // Sunday 29 March 2026: 1am becomes 2am.
    Moments saturday = at(london("2026-03-28T23:30"), Locale.UK);
    Moments monday = at(london("2026-03-30T00:30"), Locale.UK);

    assertThat(saturday.due(london("2026-03-29T10:00"))).isEqualTo("tomorrow by 10am");
    assertThat(monday.since(london("2026-03-29T00:30"))).isEqualTo("yesterday at 12:30am");
    assertThat(monday.due(london("2026-03-29T23:59"))).isEqualTo("1 day late");
    assertThat(saturday.machine(london("2026-03-29T03:00"))).endsWith("+01:00");
  }

  @Test
  void countsTheNightTheClocksGoBackAsOneNight() {
    // Sunday 25 October 2026: 2am becomes 1am, so the day has 25 hours.
    Moments saturday = at(london("2026-10-24T23:30"), Locale.UK);
    Moments sunday = at(london("2026-10-25T23:30"), Locale.UK);

    assertThat(saturday.due(london("2026-10-25T23:00"))).isEqualTo("tomorrow by 11pm");
    assertThat(sunday.since(london("2026-10-25T00:30"))).isEqualTo("today at 12:30am");
    assertThat(sunday.since(london("2026-10-24T23:45"))).isEqualTo("yesterday at 11:45pm");
    assertThat(sunday.due(london("2026-10-25T00:30"))).isEqualTo("24 hours late");
  }

  @Test
  void saysAgesInTheUnitPeopleUse() {
    assertThat(english.age(LocalDate.of(2026, 3, 3))).isEqualTo("born today");
    assertThat(english.age(LocalDate.of(2026, 3, 2))).isEqualTo("1 day");
    assertThat(english.age(LocalDate.of(2026, 2, 1))).isEqualTo("4 weeks");
    assertThat(english.age(LocalDate.of(2025, 10, 1))).isEqualTo("5 months");
    assertThat(english.age(LocalDate.of(2025, 3, 3))).isEqualTo("1 year");
    assertThat(english.age(LocalDate.of(2025, 1, 3))).isEqualTo("1 year 2 months");
    assertThat(english.age(LocalDate.of(2022, 9, 20))).isEqualTo("3 years");
    assertThat(welsh.age(LocalDate.of(2022, 9, 20))).isEqualTo("3 oed");
    assertThat(welsh.age(LocalDate.of(2025, 1, 3))).isEqualTo("1 flwyddyn a 2 fis");
  }

  @Test
  void keepsABirthdayOn29February() {
    assertThat(at(london("2026-02-28T12:00"), Locale.UK).age(LocalDate.of(2020, 2, 29)))
        .isEqualTo("5 years");
    assertThat(at(london("2026-03-01T12:00"), Locale.UK).age(LocalDate.of(2020, 2, 29)))
        .isEqualTo("6 years");
  }

  @Test
  void saysWhenABabyIsExpected() {
    assertThat(english.expected(LocalDate.of(2026, 5, 26)))
        .isEqualTo("expected 26 May 2026 (28 weeks)");
    assertThat(english.age(LocalDate.of(2026, 5, 26))).isEqualTo("expected 26 May 2026 (28 weeks)");
    assertThat(english.expected(LocalDate.of(2026, 2, 24)))
        .isEqualTo("expected 24 February 2026 (41 weeks)");
    assertThat(english.expected(LocalDate.of(2026, 12, 20))).isEqualTo("expected 20 December 2026");
    assertThat(welsh.expected(LocalDate.of(2026, 5, 26)))
        .isEqualTo("disgwylir 26 Mai 2026 (28 wythnos)");
  }

  @Test
  void saysWhenToTryAgain() {
    assertThat(english.again(NOW.plusSeconds(40))).isEqualTo("in 40 seconds");
    assertThat(english.again(NOW.plusSeconds(300))).isEqualTo("at 10:05am");
    assertThat(english.again(NOW.plusSeconds(301))).isEqualTo("at 10:06am");
  }

  private static Instant london(String local) {
    return LocalDateTime.parse(local).atZone(HubClock.LONDON).toInstant();
  }

  private static Moments at(Instant now, Locale language) {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasenames("messages/page");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    messages.setAlwaysUseMessageFormat(true);
    return new Moments(new Words(messages, language), Clock.fixed(now, HubClock.LONDON));
  }
}
